using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>Four characters that end every id of a painting, so that two of them on one page never answer for each other.</summary>
/// <param name="Bits">Twenty bits count, five a character.</param>
internal readonly record struct Mark(ulong Bits)
{
    public const int Length = 4;

    public char this[int place] => Base32.Digit(Bits, place);
}
