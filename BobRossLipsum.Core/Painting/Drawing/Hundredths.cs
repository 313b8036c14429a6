using System.Globalization;
using System.Text.Unicode;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A number with two decimals, kept as an integer; written as <c>1.25</c>.</summary>
/// <param name="Count">How many hundredths.</param>
internal readonly record struct Hundredths(int Count) : IUtf8SpanFormattable
{
    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var sign = Count < 0 ? "-" : "";
        var size = Math.Abs(Count);
        return Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{sign}{size / 100}.{size % 100:d2}", out bytesWritten);
    }
}
