using System.Globalization;
using System.Text.Unicode;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// How the brush touches and leaves the canvas along a line: three touches and three gaps, in turn. Across a broad line short
/// touches are blades of grass; with a round brush touches without length are dabs.
/// </summary>
internal readonly record struct Dash(int A, int GapA, int B, int GapB, int C, int GapC) : IUtf8SpanFormattable
{
    /// <summary>Returns a dash whose touches and gaps are each drawn between two lengths.</summary>
    public static Dash Of(ref Hand hand, int shortest, int longest, int narrowest, int widest) => new(
        hand.Between(shortest, longest),
        hand.Between(narrowest, widest),
        hand.Between(shortest, longest),
        hand.Between(narrowest, widest),
        hand.Between(shortest, longest),
        hand.Between(narrowest, widest));

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{A} {GapA} {B} {GapB} {C} {GapC}", out bytesWritten);
}
