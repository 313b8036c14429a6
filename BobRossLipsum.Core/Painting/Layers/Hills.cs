namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>
/// Paints wooded hills, and the wood on the horizon: a soft body, and tree tops tapped along its crest with the corner of a
/// brush, upright ones for evergreens and round ones for leaf trees.
/// </summary>
internal static class Hills
{
    // The farthest first.
    public static void Paint(Easel easel)
    {
        var (frame, scene) = (easel.Frame, easel.Scene);
        var tallest = frame.Horizon * (scene.Ridges == 0 ? 55 : 30) / 100;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.HandFor(Part.Hills).For(i);
            var height = tallest * (((scene.Hills - i) * 30) + hand.Between(-20, 25)) / 100;
            easel.Canvas.Add($"""<g id="m{i}{easel.Canvas.Mark}">""");
            Rise(easel, i, frame.Horizon, height, height * 7 / 10, 18, 62 - (i * 36 / scene.Hills), ref hand);
            easel.Canvas.Add($"</g>");
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
        var canvas = easel.Canvas;
        var air = new Air(easel.Light.Air, percent);
        var (dark, lit) = (easel.Palette.Hill, easel.Palette.HillLight);
        Span<Point> crest = stackalloc Point[17];
        crest[0] = new(-20, height * hand.Between(10, 180) / 100);
        crest[^1] = new(easel.Frame.Width + 20, height * hand.Between(10, 180) / 100);
        Fracture.Break(crest, sideways: 0, upright: roll, ref hand);
        foreach (ref var point in crest)
        {
            point = point with { Y = foot - Math.Max(point.Y, Math.Min(height / 3, tree)) };
        }

        canvas.Add($"""<g fill="{air.Over(dark)}">""");
        canvas.Fill($"""<path id="k{number}{canvas.Mark}" """, crest, foot, smooth: true);
        canvas.Add($"""<g fill="none" stroke-linecap="round">""");
        var leaves = easel.Scene.AnyTree(ref hand) == Tree.Evergreen ? 14 : 44;
        Tops(easel, number, 0, tree, tree, air.Over(dark), ref hand);
        Tops(easel, number, tree / 3, tree * 6 / 10, tree * 3, air.Over(dark.With(lit, leaves)), ref hand);
        canvas.Add($"</g></g>");
    }

    private static void Tops(Easel easel, int number, int down, int broad, int gap, Colour colour, ref Hand hand) => easel.Canvas.Add(
        $"""<use href="#k{number}{easel.Canvas.Mark}" y="{down}" stroke="{colour}" stroke-width="{broad}" """
        + $"""stroke-dasharray="{Dash.Of(ref hand, 0, broad / 4, gap / 3, gap)}"/>""");
}
