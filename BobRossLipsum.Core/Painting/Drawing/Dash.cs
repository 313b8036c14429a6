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

    /// <summary>Returns the same touches, each so much shorter: the middle stays if the line begins half as much later.</summary>
    public readonly Dash Narrowed(int by)
    {
        var dash = this;
        for (var i = 0; i < Lengths; i += 2)
        {
            var less = Math.Min(by, this[i]);
            (dash[i], dash[i + 1]) = (this[i] - less, this[i + 1] + less);
        }

        return dash;
    }
}
