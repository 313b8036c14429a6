namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints a wall of rock: dark, with strokes of the knife down its face and turf along its edge.</summary>
internal static class Crag
{
    /// <summary>Paints it, from its upper edge down to its foot.</summary>
    public static void Paint(Easel easel, ReadOnlySpan<Point> edge, int foot, Air air, ref Hand hand)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        var turf = easel.Scene.Season == Season.Winter ? light.SnowLight : easel.Palette.GroundLight.With(easel.Palette.GroundShade, 45);
        canvas.BeginPath($"""<path fill="none" stroke="{air.Over(turf)}" stroke-width="26" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 4, 30, 1, 5)}" """);
        canvas.Line(edge);
        canvas.EndPath();
        canvas.Fill($"""<path fill="{air.Over(light.RockShade)}" """, edge, foot);
        Slabs(easel, edge, foot, air.Over(light.RockLight.With(light.RockShade, 45)), 60, 8, ref hand);
        Slabs(easel, edge, foot, air.Over(light.RockLight), 45, 5, ref hand);
        Slabs(easel, edge, foot, air.Over(light.RockShade.With(Colours.Paint.MidnightBlack, 45)), 50, 4, ref hand);
    }

    // They lean away from the light, each narrowing to its foot.
    private static void Slabs(Easel easel, ReadOnlySpan<Point> edge, int foot, Colour colour, int opacity, int count, ref Hand hand)
    {
        var (canvas, side) = (easel.Canvas, easel.LightSide);
        canvas.BeginPath($"""<path fill="{colour}" opacity=".{opacity}" """);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = edge[hand.Between(0, edge.Length - 1)];
            var start = new Point(x + hand.Between(-40, 40), y + ((foot - y) * hand.Between(2, 55) / 100));
            var (broad, lean) = (side * hand.Between(14, 44), -side * hand.Between(0, 22));
            var tall = Math.Max(4, foot - start.Y) * hand.Between(30, 80) / 100;
            canvas.Polygon(
                start,
                new(start.X + broad, start.Y + (tall / 6)),
                new(start.X + (broad * 6 / 10) + lean, start.Y + tall),
                new(start.X + lean, start.Y + (tall * 7 / 10)));
        }

        canvas.EndPath();
    }
}
