using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>How the brush touches and leaves the canvas along a line, in turn.</summary>
/// <remarks>Across a broad line short touches are blades of grass; with a round brush touches without length are dabs.</remarks>
[InlineArray(Lengths)]
internal struct Dash
{
    private const int Lengths = 8;
    private int first;

    /// <summary>Returns a dash whose touches and gaps are each drawn between two lengths.</summary>
    public static Dash Of(ref Hand hand, int shortest, int longest, int narrowest, int widest)
    {
        var dash = default(Dash);
        for (var i = 0; i < Lengths; i++)
        {
            dash[i] = i % 2 == 0 ? hand.Between(shortest, longest) : hand.Between(narrowest, widest);
        }

        return dash;
    }
}
