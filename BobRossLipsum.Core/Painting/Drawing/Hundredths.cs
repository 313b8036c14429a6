using System.Globalization;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A number with two decimals, kept as an integer; written as <c>1.25</c>, <c>.25</c> or <c>1</c>.</summary>
/// <param name="Count">How many hundredths.</param>
internal readonly record struct Hundredths(int Count) : IUtf8SpanFormattable
{
    private const int Longest = 12;

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < Longest)
        {
            return false;
        }

        var (whole, rest) = Math.DivRem(Math.Abs(Count), 100);
        if (Count < 0)
        {
            utf8Destination[bytesWritten++] = (byte)'-';
        }

        if (whole > 0 || rest == 0)
        {
            _ = whole.TryFormat(utf8Destination[bytesWritten..], out var digits, default, CultureInfo.InvariantCulture);
            bytesWritten += digits;
        }

        if (rest > 0)
        {
            utf8Destination[bytesWritten++] = (byte)'.';
            utf8Destination[bytesWritten++] = (byte)('0' + (rest / 10));
            utf8Destination[bytesWritten++] = (byte)('0' + (rest % 10));
        }

        return true;
    }
}
