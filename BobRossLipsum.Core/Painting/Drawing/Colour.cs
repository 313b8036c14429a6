namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>An opaque sRGB colour; written as <c>#rrggbb</c>, or <c>#rgb</c> where that says the same.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue) : IUtf8SpanFormattable
{
    private static ReadOnlySpan<byte> Digits => "0123456789abcdef"u8;

    /// <summary>Returns this colour with another mixed into it.</summary>
    /// <param name="other">The colour to take up.</param>
    /// <param name="percent">How much of <paramref name="other"/>: 0 leaves this colour, 100 is the other.</param>
    public Colour With(Colour other, int percent) => new(
        Mix(Red, other.Red, percent),
        Mix(Green, other.Green, percent),
        Mix(Blue, other.Blue, percent));

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        var isShort = IsShort(Red) && IsShort(Green) && IsShort(Blue);
        if (utf8Destination.Length < (isShort ? 4 : 7))
        {
            return false;
        }

        utf8Destination[bytesWritten++] = (byte)'#';
        foreach (var channel in (ReadOnlySpan<int>)[Red, Green, Blue])
        {
            if (!isShort)
            {
                utf8Destination[bytesWritten++] = Digits[channel >> 4];
            }

            utf8Destination[bytesWritten++] = Digits[channel & 15];
        }

        return true;
    }

    private static int Mix(int from, int to, int percent) => ((from * (100 - percent)) + (to * percent) + 50) / 100;

    private static bool IsShort(int channel) => channel % 17 == 0;
}
