namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>Four characters that end every id of a painting, so that two of them on one page never answer for each other.</summary>
/// <param name="Bits">Twenty bits count, five a character.</param>
internal readonly record struct Mark(ulong Bits) : IUtf8SpanFormattable
{
    private const int Length = 4;

    private static ReadOnlySpan<byte> Alphabet => "0123456789abcdefghjkmnpqrstvwxyz"u8;

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = utf8Destination.Length < Length ? 0 : Length;
        for (var i = 0; i < bytesWritten; i++)
        {
            utf8Destination[i] = Alphabet[(int)(Bits >> (5 * i)) & 31];
        }

        return bytesWritten == Length;
    }
}
