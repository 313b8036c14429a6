namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints a wall of rock: dark, with strokes of the knife down its face and turf along its edge.</summary>
internal static class Crag
{
    /// <summary>Paints it, from its upper edge down to its foot.</summary>
    public static void Paint(Easel easel, ReadOnlySpan<Point> edge, int foot, Air air, ref Hand hand)
    {
        var light = easel.Light;
        var grass = easel.Palette.GroundLight.With(easel.Palette.GroundShade, 45);
        var turf = air.Over(easel.Scene.Season == Season.Winter ? light.SnowLight : grass);
        easel.BeginPath($"""<path fill="none" stroke="{turf}" stroke-width="26" stroke-dasharray="{Dash.Of(ref hand, 4, 30, 1, 5)}" """);
        easel.Line(edge);
        easel.Fill($"""<path fill="{air.Over(light.RockShade)}" """, edge, foot);
        Slabs(easel, edge, foot, air.Over(light.RockLight.With(light.RockShade, 45)), 60, 8, ref hand);
        Slabs(easel, edge, foot, air.Over(light.RockLight), 45, 5, ref hand);
        Slabs(easel, edge, foot, air.Over(light.RockShade.With(Colours.Paint.MidnightBlack, 45)), 50, 4, ref hand);
    }

    // They lean away from the light, each narrowing to its foot.
    private static void Slabs(Easel easel, ReadOnlySpan<Point> edge, int foot, Colour colour, int opacity, int count, ref Hand hand)
    {
        var side = easel.LightSide;
        easel.BeginPath($"""<path fill="{colour}" opacity=".{opacity}" """);
        for (var i = 0; i < count; i++)
        {
            var above = edge[hand.Between(0, edge.Length - 1)];
            var start = above.By(hand.Between(-40, 40), (foot - above.Y) * hand.Between(2, 55) / 100);
            var (broad, lean) = (side * hand.Between(14, 44), -side * hand.Between(0, 22));
            var tall = Math.Max(4, foot - start.Y) * hand.Between(30, 80) / 100;
            var tip = start.By((broad * 6 / 10) + lean, tall);
            easel.Polygon(start, start.By(broad, tall / 6), tip, start.By(lean, tall * 7 / 10));
        }
    }
}
