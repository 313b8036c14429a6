namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints wooded hills, the farthest first, and the wood on the horizon: a soft body, and tree tops along its crest.</summary>
internal static class Hills
{
    public static void Paint(Easel easel)
    {
        var (frame, scene) = (easel.Frame, easel.Scene);
        var tallest = frame.Horizon * (scene.Ridges == 0 ? 55 : 30) / 100;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.HandFor(Part.Hills).For(i);
            var height = tallest * (((scene.Hills - i) * 30) + hand.Between(-20, 25)) / 100;
            easel.Add($"""<g id="m{i}~">""");
            Rise(easel, i, frame.Horizon, height, height * 7 / 10, 18, 62 - (i * 36 / scene.Hills), ref hand);
            easel.Add($"</g>");
            Mist.Paint(easel, frame.Horizon - (height * 8 / 10), frame.Horizon + 16);
        }
    }

    /// <summary>Paints the wood along the horizon, which comes and goes.</summary>
    public static void Wood(Easel easel)
    {
        var hand = easel.Scene.HandFor(Part.Wood);
        Rise(easel, 9, easel.Frame.Horizon + 3, hand.Between(6, 26), hand.Between(16, 40), 22, 26, ref hand);
    }

    /// <summary>Paints one rise of wooded ground over the whole width, with so many per cent of air before it.</summary>
    /// <remarks>Height is that of its crest above its foot in the mean, which strays by roll; tree is how large its trees are.</remarks>
    public static void Rise(Easel easel, int number, int foot, int height, int roll, int tree, int percent, ref Hand hand)
    {
        var (air, dark, lit) = (new Air(easel.Light.Air, percent), easel.Palette.Hill, easel.Palette.HillLight);
        Span<Point> crest = stackalloc Point[17];
        var left = new Point(-20, height * hand.Between(10, 180) / 100);
        var right = new Point(easel.Frame.Width + 20, height * hand.Between(10, 180) / 100);
        Fracture.Break(crest, left, right, sideways: 0, upright: roll, ref hand);
        foreach (ref var point in crest)
        {
            point = point with { Y = foot - Math.Max(point.Y, Math.Min(height / 3, tree)) };
        }

        easel.Fill($"""<g fill="{air.Over(dark)}"><path id="k{number}~" """, crest, foot, smooth: true);
        easel.Add($"""<g fill="none" stroke-linecap="round">""");
        var leaves = easel.Scene.AnyTree(ref hand) == Tree.Evergreen ? 14 : 44;
        Tops(easel, number, 0, tree, tree, air.Over(dark), ref hand);
        Tops(easel, number, tree / 3, tree * 6 / 10, tree * 3, air.Over(dark.With(lit, leaves)), ref hand);
        easel.Add($"</g></g>");
    }

    private static void Tops(Easel easel, int number, int down, int broad, int gap, Colour colour, ref Hand hand) => easel.Add(
        $"""<use href="#k{number}~" y="{down}" stroke="{colour}" stroke-width="{broad}" """
        + $"""stroke-dasharray="{Dash.Of(ref hand, 0, broad / 4, gap / 3, gap)}"/>""");
}
