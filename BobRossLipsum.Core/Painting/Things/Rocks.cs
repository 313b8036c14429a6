using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints stones: a dark lump, and a face towards the light put on with the knife.</summary>
internal static class Rocks
{
    /// <summary>Paints some of them.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="feet">Where they lie; the farthest first.</param>
    /// <param name="size">Half the width of one at the lower edge, in units.</param>
    /// <param name="air">The air before them.</param>
    /// <param name="hand">Decides their shapes.</param>
    public static void Paint(Easel easel, ReadOnlySpan<Point> feet, int size, Air air, Hand hand)
    {
        var canvas = easel.Canvas;
        var again = hand;
        canvas.BeginPath($"""<path fill="{air.Over(easel.Light.RockShade)}" """);
        foreach (var foot in feet)
        {
            var (half, tall) = Measure(easel, foot, size, ref hand);
            canvas.MoveTo(foot with { X = foot.X - half });
            canvas.LineTo(new Point(foot.X - (half * 8 / 10), foot.Y - (tall * 6 / 10)));
            canvas.LineTo(new Point(foot.X - (half * 2 / 10), foot.Y - tall));
            canvas.LineTo(new Point(foot.X + (half * 5 / 10), foot.Y - (tall * 9 / 10)));
            canvas.LineTo(new Point(foot.X + half, foot.Y - (tall * 3 / 10)));
            canvas.LineTo(new Point(foot.X + (half * 9 / 10), foot.Y));
            canvas.Close();
        }

        canvas.EndPath();
        canvas.BeginPath($"""<path fill="{air.Over(easel.Light.RockLight)}" opacity=".8" """);
        var side = easel.LightSide;
        foreach (var foot in feet)
        {
            var (half, tall) = Measure(easel, foot, size, ref again);
            var top = new Point(foot.X + (half / 10), foot.Y - (tall * 9 / 10));
            canvas.MoveTo(top);
            canvas.LineTo(new Point(foot.X + (side * half * 7 / 10), foot.Y - (tall * 6 / 10)));
            canvas.LineTo(new Point(foot.X + (side * half * 8 / 10), foot.Y - (tall * 2 / 10)));
            canvas.CurveTo(new(foot.X + (side * half * 2 / 10), foot.Y - (tall * 5 / 10)), top);
        }

        canvas.EndPath();
    }

    private static (int Half, int Tall) Measure(Easel easel, Point foot, int size, ref Hand hand)
    {
        var half = easel.Frame.Size(foot.Y, size * hand.Between(50, 130) / 100);
        return (half, half * hand.Between(60, 120) / 100);
    }
}
