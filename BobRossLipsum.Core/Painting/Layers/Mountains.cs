namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Raises the mountains and paints them with the knife, the farthest first, with mist between them.</summary>
internal static class Mountains
{
    /// <summary>Raises as many ridges as the scene has; the nearest one has the highest peak.</summary>
    public static void Raise(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Ridges);
        var focus = frame.Across(easel.Scene.Peak);
        for (var i = 0; i < easel.Ridges.Length; i++)
        {
            var own = hand.For(i);
            var nearest = i == easel.Ridges.Length - 1;
            var height = Math.Min(frame.Horizon, 700) * (nearest ? own.Between(30, 104) : own.Between(30, 66)) / 100;
            var apart = frame.Stretch(nearest ? own.Between(380, 740) : own.Between(330, 480));
            var aside = nearest ? 0 : frame.Stretch(own.Between(200, 460)) * own.Side();
            easel.Ridges[i].Raise(frame, own, new(focus + aside, frame.Horizon - height), apart);
        }
    }

    public static void Paint(Easel easel)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        for (var i = 0; i < easel.Ridges.Length; i++)
        {
            var ridge = easel.Ridges[i];
            var nearest = i == easel.Ridges.Length - 1;
            var air = new Air(light.Air, nearest ? 8 : 40);
            var hand = easel.Scene.HandFor(Part.Ridges).For(-1 - i);
            canvas.Add($"""<g id="r{i}{canvas.Mark}">""");
            canvas.Fill($"""<path id="x{i}{canvas.Mark}" fill="{air.Over(light.RockShade)}" """, ridge.Skyline, easel.Frame.Horizon);
            canvas.Add($"""<clipPath id="q{i}{canvas.Mark}"><use href="#x{i}{canvas.Mark}"/></clipPath><g """
                + $"""clip-path="url(#q{i}{canvas.Mark})">""");
            Faces(easel, ridge, i, air.Over(light.RockLight));
            Snow(easel, ridge, i, air, ref hand);
            var strokes = nearest ? 12 : 6;
            Knife(easel, ridge, strokes, easel.LightSide, air.Over(light.SnowShade.With(light.RockShade, 25)), ref hand);
            Knife(easel, ridge, strokes, -easel.LightSide, air.Over(light.SnowLight.With(light.SnowShade, 25)), ref hand);
            canvas.Add($"</g></g>");
            Mist.Paint(easel, easel.Frame.Horizon - (ridge.Height * 32 / 100), easel.Frame.Horizon);
        }
    }

    // What lies in the light: of every mountain the side between its own descent and the next. The body cuts it off above.
    private static void Faces(Easel easel, Ridge ridge, int number, Colour colour)
    {
        var canvas = easel.Canvas;
        Span<Point> spine = stackalloc Point[5];
        Span<Point> valley = stackalloc Point[5];
        canvas.BeginPath($"""<path id="y{number}{canvas.Mark}" fill="{colour}" """);
        for (var summit = ridge.First; summit <= ridge.Last; summit += 2)
        {
            ridge.Descent(summit, spine);
            ridge.Descent(summit + easel.LightSide, valley);
            spine.Reverse();
            canvas.Line(spine);
            canvas.LineTo(new Point(valley[0].X, spine[^1].Y));
            canvas.LineTo(valley);
            canvas.Close();
        }

        canvas.EndPath();
    }

    // One ragged line from edge to edge, and everything above it: painted in the shade first, and once more where the
    // light falls.
    private static void Snow(Easel easel, Ridge ridge, int number, Air air, ref Hand hand)
    {
        var (canvas, frame) = (easel.Canvas, easel.Frame);
        var top = frame.Horizon - ridge.Height;
        var line = frame.Horizon - (ridge.Height * (easel.Scene.Season == Season.Winter ? 22 : 46) / 100);
        canvas.Add($"""<clipPath id="p{number}{canvas.Mark}"><use href="#y{number}{canvas.Mark}"/></clipPath><g """
            + $"""fill="{air.Over(easel.Light.SnowShade)}">""");
        canvas.BeginPath($"""<path id="n{number}{canvas.Mark}" """);
        canvas.MoveTo(new(0, line));
        canvas.LineTo([new(0, top), new(frame.Width, top), new(frame.Width, line)]);
        var gully = true;
        for (var x = frame.Width; x > 0;)
        {
            // Down in the gullies and up on the ribs between them, where there is a mountain.
            x -= frame.Stretch(hand.Between(60, 140));
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

    // Tapered strokes that fall along the slopes of one side: the knife breaks the snow in the light with shade, and the
    // other way round.
    private static void Knife(Easel easel, Ridge ridge, int count, int side, Colour colour, ref Hand hand)
    {
        var canvas = easel.Canvas;
        Span<Point> slope = stackalloc Point[Ridge.SlopePoints];
        canvas.BeginPath($"""<path fill="{colour}" opacity=".55" """);
        for (var i = 0; i < count; i++)
        {
            // The slope that falls to the right of a summit, or else the one that rises to it.
            ridge.Slope((2 * hand.Between(ridge.First / 2, (ridge.Last / 2) - 1)) + (side > 0 ? 0 : 1), slope);
            var from = slope[hand.Between(0, slope.Length - 1)];
            var room = easel.Frame.Horizon - from.Y;
            var length = room * hand.Between(14, 34) / 100;
            var aside = side * length * hand.Between(25, 70) / 100;
            var start = new Point(from.X + (side * hand.Between(0, 16)), from.Y + (room * hand.Between(3, 28) / 100));
            var tip = new Point(start.X + aside, start.Y + length);
            canvas.MoveTo(start);
            canvas.CurveTo(new(start.X + (aside / 3), start.Y + (length / 2)), tip);
            canvas.CurveTo(new(tip.X - (aside / 3) - (side * hand.Between(8, 20)), tip.Y - (length / 3)), start);
        }

        canvas.EndPath();
    }
}
