using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>The painter's hand: where chance enters. A value: pass it by reference, since a copy draws the same again.</summary>
/// <remarks>Each part of a painting has a hand of its own, so that one stroke more in a cloud moves no tree.</remarks>
internal struct Hand(ulong state)
{
    private readonly ulong state = state;
    private SplitMix64 stream = new(state);

    /// <summary>Returns the independent hand for a part with a number of any sign, however much this one has drawn.</summary>
    public readonly Hand For(int number) => new(new SplitMix64(state + (ulong)number).Next());

    /// <summary>Returns an integer between two bounds, both inclusive.</summary>
    public int Between(int lowest, int highest) => lowest + (int)stream.NextBelow((uint)(highest - lowest + 1));

    public int Between((int Lowest, int Highest) bounds) => Between(bounds.Lowest, bounds.Highest);

    /// <summary>Returns <see langword="true"/> in so many of a hundred cases.</summary>
    public bool Chance(int percent) => stream.NextBelow(100) < (uint)percent;

    /// <summary>Returns -1 or 1.</summary>
    public int Side() => Chance(50) ? -1 : 1;
}
