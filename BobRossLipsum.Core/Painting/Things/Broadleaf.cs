namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints leaf trees, birches and bushes: a dark mass, then leaves in three tones, tapped with the corner of the brush.</summary>
/// <remarks>Drawn once, standing on the origin; <c>stroke</c> paints the leaves in the shade and <c>color</c> the others.</remarks>
internal static class Broadleaf
{
    private const int MostTouches = 19;

    // How far a crown reaches to either side, in per cent, from the top down.
    private static ReadOnlySpan<byte> Girth => [40, 76, 96, 100, 94, 78, 44];

    public static void DefineTree(Easel easel)
    {
        var hand = easel.Scene.HandFor(Part.Plants).For(10);
        if (easel.Scene.LeafTree == Tree.Leaf)
        {
            easel.Add($"""<g id="o0~"><path fill="{easel.Palette.Trunk}" d="m-8 0q5-40 0-120l-26-40 5-4 24 26 """
                + $"""4-30 6 0 1 34 22-28 5 4-26 40q-4 70 6 118z"/>""");
            Crown(easel, ref hand, new(0, -160), 92, 88);
            easel.Add($"</g>");
            return;
        }

        easel.Add($"""<g id="j0~">""");
        Crown(easel, ref hand, new(2, -158), 48, 90);
        easel.Add($"""<path fill="{easel.Palette.Bark}" d="m-5 0q4-110 3-190l4 0q1 90 3 190z"/><path fill="none" """
            + $"""stroke="{easel.Palette.Trunk}" stroke-width="7" stroke-dasharray="2 13 3 22 1 17" d="m{-easel.LightSide * 3} """
            + $"""0q1-110 1-180"/></g>""");
    }

    public static void DefineBush(Easel easel)
    {
        var hand = easel.Scene.HandFor(Part.Plants).For(12);
        easel.Add($"""<g id="b0~">""");
        Crown(easel, ref hand, new(0, -26), 56, 30);
        easel.Add($"</g>");
    }

    private static void Crown(Easel easel, ref Hand hand, Point middle, int broad, int tall)
    {
        var (dab, side) = (2 + (tall / 36), easel.LightSide);
        easel.BeginPath($"""<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path stroke-width="{tall * 2 / 5}" """);
        Tap(easel, ref hand, 9, middle, broad * 3 / 4, tall * 3 / 4);
        easel.BeginPath($"""<path stroke-width="{dab * 2}" stroke-dasharray="{Dash.Of(ref hand, 0, dab, dab * 2, dab * 5)}" """);
        Tap(easel, ref hand, 14, middle, broad, tall);
        easel.BeginPath($"""<path stroke="currentColor" stroke-width="{dab * 2}" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 0, dab, dab * 2, dab * 6)}" """);
        Tap(easel, ref hand, MostTouches, middle.By(side * broad / 8, -tall / 8), broad * 95 / 100, tall);
        easel.BeginPath($"""<path stroke="{easel.Light.Glow}" stroke-width="{dab}" opacity=".4" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 0, dab, dab, dab * 4)}" """);
        Tap(easel, ref hand, 12, middle.By(side * broad / 3, -tall / 4), broad * 6 / 10, tall * 6 / 10);
        easel.Add($"</g>");
    }

    // From place to place in the crown: a brush that touches and leaves on its way makes leaves of it.
    private static void Tap(Easel easel, ref Hand hand, int count, Point middle, int broad, int tall)
    {
        Span<Point> touches = stackalloc Point[MostTouches];
        for (var i = 0; i < count; i++)
        {
            var row = i < Girth.Length ? i : hand.Between(0, Girth.Length - 1);
            var (reach, down) = (broad * Girth[row] / 100, (2 * tall * row / (Girth.Length - 1)) - tall);
            touches[i] = middle.By(hand.Between(-reach, reach), down + hand.Between(-tall / 8, tall / 8));
        }

        easel.Line(touches[..count]);
    }
}
