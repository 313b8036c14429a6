using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Raises the mountains and paints them with the knife, the farthest first, with mist between them.</summary>
internal static class Mountains
{
    /// <summary>Raises as many ridges as the scene has; the nearest one has the highest peak.</summary>
    public static void Raise(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Ridges);
        var room = Math.Min(frame.Horizon, 700);
        var focus = frame.Across(easel.Scene.Peak);
        var ridges = easel.Ridges;
        for (var i = 0; i < ridges.Length; i++)
        {
            var own = hand.For(i);
            var nearest = i == ridges.Length - 1;
            var height = room * (nearest ? own.Between(46, 92) : own.Between(36, 60)) / 100;
            var apart = nearest ? own.Between(380, 740) : own.Between(330, 480);
            ridges[i].Raise(frame, own, focus, height, apart, nearest ? 0 : own.Between(200, 460) * own.Side());
        }
    }

    public static void Paint(Easel easel)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        for (var i = 0; i < easel.Ridges.Length; i++)
        {
            var ridge = easel.Ridges[i];
            var air = new Air(light.Air, i == easel.Ridges.Length - 1 ? 8 : 40);
            var hand = easel.Scene.HandFor(Part.Ridges).For(-1 - i);

            canvas.Add($"""<g id="r{i}{canvas.Mark}">""");
            canvas.BeginPath($"""<path id="x{i}{canvas.Mark}" fill="{air.Over(light.RockShade)}" """);
            canvas.Fill(ridge.Skyline, easel.Frame.Horizon, smooth: false);
            canvas.EndPath();
            canvas.Add($"""<clipPath id="q{i}{canvas.Mark}"><use href="#x{i}{canvas.Mark}"/></clipPath><g """
                + $"""clip-path="url(#q{i}{canvas.Mark})">""");
            Faces(easel, ridge, i, air.Over(light.RockLight));
            Snow(easel, ridge, i, air, ref hand);
            var strokes = Strength(easel, i);
            Knife(easel, ridge, strokes, ref hand, inLight: true, air.Over(light.SnowShade.With(light.RockShade, 25)));
            Knife(easel, ridge, strokes, ref hand, inLight: false, air.Over(light.SnowLight.With(light.SnowShade, 25)));
            canvas.Add($"</g></g>");
            Mist.Paint(easel, easel.Frame.Horizon - (ridge.Height * 32 / 100), easel.Frame.Horizon);
        }
    }

    // How many strokes a slope gets: fewer where there is much to do.
    private static int Strength(Easel easel, int number)
    {
        var wide = easel.Frame.Width > 2200;
        return number < easel.Ridges.Length - 1 ? (wide ? 0 : 1) : wide || easel.Ridges.Length > 1 ? 2 : 3;
    }

    // What lies in the light: of every mountain the side between spine and valley. The body cuts it off above.
    private static void Faces(Easel easel, Ridge ridge, int number, Colour colour)
    {
        var canvas = easel.Canvas;
        Span<Point> spine = stackalloc Point[5];
        Span<Point> valley = stackalloc Point[5];
        canvas.BeginPath($"""<path id="y{number}{canvas.Mark}" fill="{colour}" """);
        for (var summit = ridge.First; summit <= ridge.Last; summit += 2)
        {
            ridge.Spine(summit, spine);
            ridge.Valley(summit + easel.LightSide, valley);
            if (Math.Max(spine[0].X, valley[0].X) < 0 || Math.Min(spine[0].X, valley[0].X) > easel.Frame.Width)
            {
                continue;
            }

            canvas.MoveTo(valley[^1]);
            canvas.LineTo(valley[..^1], backwards: true);
            canvas.LineTo(new Point(valley[0].X, spine[0].Y));
            canvas.LineTo(spine);
            canvas.Close();
        }

        canvas.EndPath();
    }

    // One ragged line from edge to edge, and everything above it: painted in the shade first, and once more where the
    // light falls.
    private static void Snow(Easel easel, Ridge ridge, int number, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var top = frame.Horizon - ridge.Height;
        var line = frame.Horizon - (ridge.Height * (easel.Scene.Season == Season.Winter ? 22 : 46) / 100);
        canvas.Add($"""<clipPath id="p{number}{canvas.Mark}"><use href="#y{number}{canvas.Mark}"/></clipPath><g """
            + $"""fill="{air.Over(easel.Light.SnowShade)}">""");
        canvas.BeginPath($"""<path id="n{number}{canvas.Mark}" """);
        canvas.MoveTo(new(0, line));
        canvas.LineTo([new(0, top), new(frame.Width, top), new(frame.Width, line)]);
        var gully = true;
        var stretch = frame.Width * (number == easel.Ridges.Length - 1 ? 14 : 20) / frame.Panorama;
        for (var x = frame.Width; x > 0;)
        {
            // Down in the gullies and up on the ribs between them, where there is a mountain.
            x -= hand.Between(16, 70) * stretch / 10;
            gully = !gully;
            if (ridge.At(x) < line)
            {
                canvas.LineTo(new Point(x, line + (gully ? hand.Between(0, 8) * hand.Between(1, 9) : hand.Between(-45, 0))));
            }
        }

        canvas.Close();
        canvas.EndPath();
        canvas.Add($"""</g><use href="#n{number}{canvas.Mark}" fill="{air.Over(easel.Light.SnowLight)}" """
            + $"""clip-path="url(#p{number}{canvas.Mark})"/>""");
    }

    // Tapered strokes that fall along the slope: the knife breaks the snow in the light with shade, and the other way round.
    private static void Knife(Easel easel, Ridge ridge, int count, ref Hand hand, bool inLight, Colour colour)
    {
        var canvas = easel.Canvas;
        Span<Point> slope = stackalloc Point[Ridge.SlopePoints];
        canvas.BeginPath($"""<path fill="{colour}" opacity=".55" """);
        for (var number = ridge.First; number < ridge.Last; number++)
        {
            // A slope that rises to its right is the left side of a mountain.
            var side = number % 2 == 0 ? 1 : -1;
            ridge.Slope(number, slope);
            if ((side == easel.LightSide) != inLight || slope[^1].X < 0 || slope[0].X > easel.Frame.Width)
            {
                continue;
            }

            for (var i = 0; i < count; i++)
            {
                var from = slope[hand.Between(0, slope.Length - 1)];
                var room = easel.Frame.Horizon - from.Y;
                var length = room * hand.Between(14, 34) / 100;
                var aside = side * length * hand.Between(25, 70) / 100;
                var start = new Point(from.X + (side * hand.Between(0, 16)), from.Y + (room * hand.Between(3, 28) / 100));
                var broad = side * hand.Between(8, 20);
                var tip = new Point(start.X + aside, start.Y + length);
                canvas.MoveTo(start);
                canvas.CurveTo(new(start.X + (aside / 3), start.Y + (length / 2)), tip);
                canvas.CurveTo(new(tip.X - (aside / 3) - broad, tip.Y - (length / 3)), start);
            }
        }

        canvas.EndPath();
    }
}
