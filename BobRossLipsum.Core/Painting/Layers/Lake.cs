using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the lake: the sky and the far shore upside down, a little darker, and broken by level strokes.</summary>
internal static class Lake
{
    private const int LongestStrokes = 5000; // the width beyond which strokes grow no longer

    /// <summary>Paints it.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="lamp">Where the sun or the moon stands; it glitters below.</param>
    public static void Draw(Easel easel, Point lamp)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        canvas.Gradient("a", new(0, Deep(light.SkyLow, 10)), new(45, Deep(light.SkyMiddle, 18)), new(100, Deep(light.SkyTop, 34)));
        canvas.Gradient("k", new(0, light.Mist, 50), new(14, light.Mist, 12), new(40, Deep(light.SkyMiddle, 50), 12), new(100, Deep(light.SkyTop, 60), 50));

        canvas.Add($"""<g id="lake{canvas.Mark}">""");
        Cover("a");
        canvas.Add($"""<use href="#far{canvas.Mark}" transform="matrix(1 0 0 -.7 0 {frame.Waterline * 17 / 10})" opacity=".5"/>""");
        Cover("k");

        canvas.Add($"""<g fill="none" stroke-linecap="round">""");
        var hand = scene.HandFor(Part.Lake);
        var half = frame.Width / 2;
        var length = 40 + (Math.Min(frame.Width, LongestStrokes) / 36);
        Strokes(easel, hand, half, half, length, 16, light.SkyLow, 30);
        Strokes(easel, hand, half, half, length, 14, Deep(light.SkyTop, 50), 20);
        if (scene.Hour != Hour.Noon)
        {
            Strokes(easel, hand, lamp.X, 26, 26, 18, light.Disc, 35);
        }

        canvas.Add($"""</g><rect y="{frame.Waterline - 1}" width="{frame.Width}" height="3" fill="{light.Mist.With(light.SkyLow, 50)}" opacity=".7"/></g>""");

        void Cover(string fill) => canvas.Add(
            $"""<rect y="{frame.Waterline}" width="{frame.Width}" height="{frame.Height - frame.Waterline}" fill="url(#{fill}{canvas.Mark})"/>""");
    }

    // Half of them far away and thin, half of them near by: the nearer, the longer and the farther apart.
    private static void Strokes(Easel easel, Hand hand, int middle, int spread, int length, int count, Colour colour, int opacity)
    {
        var (canvas, frame, _, _) = easel;
        for (var near = 0; near < 2; near++)
        {
            canvas.BeginPath($"""<path stroke="{colour}" stroke-width="{2 + near}" opacity=".{opacity}" """);
            for (var i = count / 2 * near; i < count / 2 * (near + 1); i++)
            {
                var depth = ((i * 1000) + hand.Between(0, 999)) / count;
                depth = depth * depth / 1000;
                var half = hand.Between(length / 2, length) * (300 + depth) / 400;
                var y = frame.Down(12 + depth);
                var x = middle + hand.Between(-spread, spread);
                canvas.MoveTo(new(x - half, y));
                canvas.LineTo(new Point(x + half, y));
            }

            canvas.EndPath();
        }
    }

    private static Colour Deep(Colour colour, int percent) => colour.With(Paint.PrussianBlue, percent);
}
