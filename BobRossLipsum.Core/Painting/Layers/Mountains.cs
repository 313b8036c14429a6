namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Raises the mountains and paints them with the knife, the farthest first, with mist between them.</summary>
internal static class Mountains
{
    /// <summary>Raises as many ridges as the scene has; the nearest one has the highest peak.</summary>
    public static void Raise(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        var (hand, focus) = (easel.Scene.HandFor(Part.Ridges), frame.Across(easel.Scene.Peak));
        for (var i = 0; i < easel.Ridges.Length; i++)
        {
            var (own, nearest) = (hand.For(i), i == easel.Ridges.Length - 1);
            var height = Math.Min(frame.Horizon, 700) * (nearest ? own.Between(30, 104) : own.Between(30, 66)) / 100;
            var apart = frame.Stretch(nearest ? own.Between(380, 740) : own.Between(330, 480));
            var aside = nearest ? 0 : frame.Stretch(own.Between(200, 460)) * own.Side();
            easel.Ridges[i].Raise(frame, own, new(focus + aside, frame.Horizon - height), apart);
        }
    }

    public static void Paint(Easel easel)
    {
        var light = easel.Light;
        for (var i = 0; i < easel.Ridges.Length; i++)
        {
            var (ridge, nearest) = (easel.Ridges[i], i == easel.Ridges.Length - 1);
            var air = new Air(light.Air, nearest ? 8 : 40);
            var hand = easel.Scene.HandFor(Part.Ridges).For(-1 - i);
            easel.Fill($"""<g id="r{i}~"><path id="x{i}~" fill="{air.Over(light.RockShade)}" """, ridge.Skyline, easel.Frame.Horizon);
            easel.Add($"""<clipPath id="q{i}~"><use href="#x{i}~"/></clipPath><g clip-path="url(#q{i}~)">""");
            Faces(easel, ridge, i, air.Over(light.RockLight));
            Snow(easel, ridge, i, air, ref hand);
            var strokes = nearest ? 12 : 6;
            Knife(easel, ridge, strokes, easel.LightSide, air.Over(light.SnowShade.With(light.RockShade, 25)), ref hand);
            Knife(easel, ridge, strokes, -easel.LightSide, air.Over(light.SnowLight.With(light.SnowShade, 25)), ref hand);
            easel.Add($"</g></g>");
            Mist.Paint(easel, easel.Frame.Horizon - (ridge.Height * 32 / 100), easel.Frame.Horizon);
        }
    }

    // What lies in the light: of every mountain the side between its own descent and the next. The body cuts it off above.
    private static void Faces(Easel easel, Ridge ridge, int number, Colour colour)
    {
        Span<Point> spine = stackalloc Point[5];
        Span<Point> valley = stackalloc Point[5];
        easel.BeginPath($"""<path id="y{number}~" fill="{colour}" """);
        for (var summit = ridge.First; summit <= ridge.Last; summit += 2)
        {
            ridge.Descent(summit, spine);
            ridge.Descent(summit + easel.LightSide, valley);
            spine.Reverse();
            easel.Line(spine);
            easel.LineTo(valley[0] with { Y = spine[^1].Y });
            easel.LineTo(valley);
            easel.Close();
        }
    }

    // One ragged line and everything above it: painted in the shade first, and once more where the light falls.
    private static void Snow(Easel easel, Ridge ridge, int number, Air air, ref Hand hand)
    {
        var frame = easel.Frame;
        var top = frame.Horizon - ridge.Height;
        var line = frame.Horizon - (ridge.Height * (easel.Scene.Season == Season.Winter ? 22 : 46) / 100);
        easel.Add($"""<clipPath id="p{number}~"><use href="#y{number}~"/></clipPath><g fill="{air.Over(easel.Light.SnowShade)}">""");
        easel.BeginPath($"""<path id="n{number}~" """);
        easel.Line(new(0, line), new(0, top), new(frame.Width, top), new(frame.Width, line));
        var gully = true;
        for (var x = frame.Width; x > 0;)
        {
            // Down in the gullies and up on the ribs between them, where there is a mountain.
            x -= frame.Stretch(hand.Between(60, 140));
            gully = !gully;
            if (Fracture.LevelAt(ridge.Skyline, x) < line)
            {
                easel.LineTo(new Point(x, line + (gully ? hand.Between(0, 8) * hand.Between(1, 9) : hand.Between(-45, 0))));
            }
        }

        easel.Close();
        easel.Add($"""</g><use href="#n{number}~" fill="{air.Over(easel.Light.SnowLight)}" clip-path="url(#p{number}~)"/>""");
    }

    // Tapered strokes down the slopes of one side: shade breaks the snow that lies in the light, and light that in the shade.
    private static void Knife(Easel easel, Ridge ridge, int count, int side, Colour colour, ref Hand hand)
    {
        Span<Point> slope = stackalloc Point[Ridge.SlopePoints];
        easel.BeginPath($"""<path fill="{colour}" opacity=".55" """);
        for (var i = 0; i < count; i++)
        {
            // The slope that falls to the right of a summit, or else the one that rises to it.
            ridge.Slope((2 * hand.Between(ridge.First / 2, (ridge.Last / 2) - 1)) + (side > 0 ? 0 : 1), slope);
            var from = slope[hand.Between(0, slope.Length - 1)];
            var room = easel.Frame.Horizon - from.Y;
            var length = room * hand.Between(14, 34) / 100;
            var aside = side * length * hand.Between(25, 70) / 100;
            var start = from.By(side * hand.Between(0, 16), room * hand.Between(3, 28) / 100);
            var tip = start.By(aside, length);
            easel.MoveTo(start);
            easel.CurveTo(start.By(aside / 3, length / 2), tip);
            easel.CurveTo(tip.By(-(aside / 3) - (side * hand.Between(8, 20)), -(length / 3)), start);
        }
    }
}
