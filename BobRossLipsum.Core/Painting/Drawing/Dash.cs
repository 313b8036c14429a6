using System.Globalization;
using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// How the brush touches and leaves the canvas along a line: touches and gaps, in turn. Across a broad line short touches are
/// blades of grass; with a round brush touches without length are dabs.
/// </summary>
[InlineArray(Lengths)]
internal struct Dash : IUtf8SpanFormattable
{
    private const int Lengths = 8;

    private int first;

    /// <summary>Returns a dash whose touches and gaps are each drawn between two lengths.</summary>
    public static Dash Of(ref Hand hand, int shortest, int longest, int narrowest, int widest)
    {
        var dash = default(Dash);
        for (var i = 0; i < Lengths; i += 2)
        {
            dash[i] = hand.Between(shortest, longest);
            dash[i + 1] = hand.Between(narrowest, widest);
        }

        return dash;
    }

    /// <inheritdoc/>
    public readonly bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        for (var i = 0; i < Lengths; i++)
        {
            if (!this[i].TryFormat(utf8Destination[bytesWritten..], out var written, default, CultureInfo.InvariantCulture)
                || bytesWritten + written == utf8Destination.Length)
            {
                return false;
            }

            bytesWritten += written;
            utf8Destination[bytesWritten++] = (byte)' ';
        }

        bytesWritten--;
        return true;
    }
}
