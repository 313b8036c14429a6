using System.Globalization;
using System.Text.Unicode;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A number with two decimals, kept as an integer; written as <c>1.25</c>, <c>.25</c> or <c>1</c>.</summary>
/// <param name="Count">How many hundredths.</param>
internal readonly record struct Hundredths(int Count) : IUtf8SpanFormattable
{
    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var sign = Count < 0 ? "-" : "";
        var (whole, rest) = Math.DivRem(Math.Abs(Count), 100);
        return (whole, rest) switch
        {
            (_, 0) => Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{sign}{whole}", out bytesWritten),
            (0, _) => Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{sign}.{rest:d2}", out bytesWritten),
            _ => Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{sign}{whole}.{rest:d2}", out bytesWritten),
        };
    }
}
