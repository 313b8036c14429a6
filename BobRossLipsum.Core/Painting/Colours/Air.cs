namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The air between us and a thing, which tints it: aerial perspective.</summary>
internal readonly record struct Air(Colour Mist, int Percent)
{
    public Colour Over(Colour colour) => colour.With(Mist, Percent);
}
