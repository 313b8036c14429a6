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
    private const int Points = 17;

    /// <summary>Paints the hills, the farthest first.</summary>
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var tallest = frame.Horizon * (scene.Ridges == 0 ? 50 : 30) / 100;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.HandFor(Part.Hills).For(i);
            var height = tallest * (((scene.Hills - i) * 30) + hand.Between(-20, 25)) / 100;
            var air = new Air(easel.Light.Air, 60 - (i * 36 / scene.Hills));
            easel.Canvas.Add($"""<g id="m{i}{easel.Canvas.Mark}" """);
            Rise(easel, i, frame.Horizon, height, height * 6 / 10, air, ref hand);
            Mist.Paint(easel, frame.Horizon - (height * 8 / 10), frame.Horizon);
        }
    }

    /// <summary>Paints the wood along the horizon.</summary>
    public static void Wood(Easel easel)
    {
        var hand = easel.Scene.HandFor(Part.Wood);
        easel.Canvas.Add($"<g ");
        Rise(easel, 9, easel.Frame.Horizon, hand.Between(10, 36), 24, new(easel.Light.Air, 22), ref hand);
    }

    /// <summary>Paints one rise of wooded ground over the whole width; its group has been begun.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="number">Makes its id.</param>
    /// <param name="foot">How far down it reaches.</param>
    /// <param name="height">How high it is in the mean.</param>
    /// <param name="roll">How far its crest strays.</param>
    /// <param name="air">The air before it.</param>
    /// <param name="hand">Decides the rest.</param>
    public static void Rise(Easel easel, int number, int foot, int height, int roll, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        Span<Point> crest = stackalloc Point[Points];
        crest[0] = new(-20, height * hand.Between(40, 130) / 100);
        crest[^1] = new(easel.Frame.Width + 20, height * hand.Between(40, 130) / 100);
        Fracture.Break(crest, sideways: 0, upright: roll, ref hand);
        foreach (ref var point in crest)
        {
            point = point with { Y = foot - Math.Max(point.Y, Math.Min(height / 3, 10)) };
        }

        canvas.Add($"fill=\"{air.Over(palette.Hill)}\">");
        canvas.BeginPath($"""<path id="k{number}{canvas.Mark}" """);
        canvas.MoveTo(crest[0] with { Y = foot });
        canvas.LineTo(crest[0]);
        canvas.BendTo(crest[1..]);
        canvas.LineTo(crest[^1] with { Y = foot });
        canvas.EndPath();

        var evergreen = easel.Scene.AnyTree(ref hand) == Tree.Evergreen;
        var light = evergreen ? palette.Hill.With(palette.HillLight, 30) : palette.HillLight.With(palette.Hill, 35);
        canvas.Add($"""<g fill="none" {(evergreen ? "" : "stroke-linecap=\"round\"")}>""");
        Tops(-4, air.Over(palette.Hill), ref hand);
        Tops(9, air.Over(light), ref hand);
        Tops(24, air.Over(evergreen ? palette.Hill.With(palette.HillLight, 14) : palette.HillLight.With(palette.Hill, 66)), ref hand);
        canvas.Add($"</g></g>");

        void Tops(int down, Colour colour, ref Hand hand)
        {
            var dash = evergreen ? Dash.Of(ref hand, 2, 6, 2, 11) : Dash.Of(ref hand, 0, 0, 9, 26);
            var width = (evergreen ? hand.Between(24, 34) : hand.Between(20, 28)) * (140 - air.Percent) / 100;
            canvas.Add($"""<use href="#k{number}{canvas.Mark}" y="{down}" stroke="{colour}" stroke-width="{width}" """
                + $"""stroke-dasharray="{dash}"/>""");
        }
    }
}
