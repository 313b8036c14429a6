using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// How the brush touches and leaves the canvas along a line: touches and gaps, in turn. Across a broad line short touches are
/// blades of grass; with a round brush touches without length are dabs.
/// </summary>
[InlineArray(Lengths)]
internal struct Dash
{
    public const int Lengths = 8;

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
}
