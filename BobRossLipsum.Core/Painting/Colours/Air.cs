using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The air between us and a thing, which tints it: aerial perspective.</summary>
/// <param name="Mist">The colour of the air.</param>
/// <param name="Percent">How much of it a colour takes on.</param>
internal readonly record struct Air(Colour Mist, int Percent)
{
    /// <summary>Returns what is seen of a colour.</summary>
    public Colour Over(Colour colour) => colour.With(Mist, Percent);
}
