using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>
/// Paints wooded hills, and the wood on the horizon: a soft body, and tree tops tapped along its crest with the corner of a
/// brush, upright ones for evergreens and round ones for leaf trees.
/// </summary>
internal static class Hills
{
    private const int Faint = 20; // per cent of air, from which one row of firs is enough

    // The farthest first.
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var tallest = frame.Horizon * (scene.Ridges == 0 ? 55 : 30) / 100;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.HandFor(Part.Hills).For(i);
            var height = tallest * (((scene.Hills - i) * 30) + hand.Between(-20, 25)) / 100;
            var air = new Air(easel.Light.Air, 62 - (i * 36 / scene.Hills));
            easel.Canvas.Add($"""<g id="m{i}{easel.Canvas.Mark}">""");
            Rise(easel, i, frame.Horizon, height, height * 7 / 10, 18, air, ref hand);
            easel.Canvas.Add($"</g>");
            Mist.Paint(easel, frame.Horizon - (height * 8 / 10), frame.Horizon + 16);
        }
    }

    /// <summary>Paints the wood along the horizon, which comes and goes.</summary>
    public static void Wood(Easel easel)
    {
        var hand = easel.Scene.HandFor(Part.Wood);
        Rise(easel, 9, easel.Frame.Horizon + 3, hand.Between(6, 26), hand.Between(16, 40), 22, new(easel.Light.Air, 26), ref hand);
    }

    /// <summary>Paints one rise of wooded ground over the whole width.</summary>
    /// <remarks>Height is that of its crest above its foot in the mean, which strays by roll; tree is how large its trees are.</remarks>
    public static void Rise(Easel easel, int number, int foot, int height, int roll, int tree, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        Span<Point> crest = stackalloc Point[17];
        crest[0] = new(-20, height * hand.Between(10, 180) / 100);
        crest[^1] = new(easel.Frame.Width + 20, height * hand.Between(10, 180) / 100);
        Fracture.Break(crest, sideways: 0, upright: roll, ref hand);
        foreach (ref var point in crest)
        {
            point = point with { Y = foot - Math.Max(point.Y, Math.Min(height / 3, tree)) };
        }

        var dark = air.Over(palette.Hill);
        canvas.Add($"""<g fill="{dark}">""");
        canvas.BeginPath($"""<path id="k{number}{canvas.Mark}" """);
        canvas.Fill(crest, foot, smooth: true);
        canvas.EndPath();
        if (easel.Scene.AnyTree(ref hand) == Tree.Evergreen)
        {
            canvas.Add($"<g>");
            Spires(easel, number, 0, tree, dark, ref hand);
            if (air.Percent < Faint)
            {
                Spires(easel, number, tree * 8 / 10, tree, air.Over(palette.Hill.With(palette.HillLight, 16)), ref hand);
            }
        }
        else
        {
            canvas.Add($"""<g fill="none" stroke-linecap="round">""");
            Crowns(easel, number, -tree / 8, tree, air.Over(palette.Hill.With(palette.HillLight, 18)), ref hand);
            Crowns(easel, number, tree / 4, tree * 7 / 10, air.Over(palette.HillLight.With(palette.Hill, 40)), ref hand);
            Crowns(easel, number, tree * 9 / 10, tree * 8 / 10, air.Over(palette.HillLight.With(palette.Hill, 72)), ref hand);
        }

        canvas.Add($"</g></g>");
    }

    // Three strokes, each broader than the last and its touches shorter: a row of little firs.
    private static void Spires(Easel easel, int number, int down, int tree, Colour colour, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var dash = Dash.Of(ref hand, tree * 3 / 10, tree * 9 / 10, 1, tree * 7 / 10);
        canvas.Add($"""<g fill="{colour}" stroke="{colour}">""");
        for (var tier = 0; tier < 3; tier++)
        {
            var narrower = tier * (tree / 10) * 2;
            canvas.Add($"""<use href="#k{number}{canvas.Mark}" y="{down}" stroke-width="{tree * (9 + (tier * 8)) / 10}" """
                + $"""stroke-dashoffset="{-narrower / 2}" stroke-dasharray="{dash.Narrowed(narrower)}"/>""");
        }

        canvas.Add($"</g>");
    }

    private static void Crowns(Easel easel, int number, int down, int broad, Colour colour, ref Hand hand) => easel.Canvas.Add(
        $"""<use href="#k{number}{easel.Canvas.Mark}" y="{down}" stroke="{colour}" stroke-width="{broad}" """
        + $"""stroke-dasharray="{Dash.Of(ref hand, 0, 0, broad / 3, broad * 5 / 4)}"/>""");
}
