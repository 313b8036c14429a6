using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints a wall of rock: dark, with strokes of the knife down its face and turf along its edge.</summary>
internal static class Crag
{
    /// <summary>Paints it, from its upper edge down to its foot.</summary>
    public static void Paint(Easel easel, ReadOnlySpan<Point> edge, int foot, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var light = easel.Light;
        canvas.BeginPath($"""<path fill="{air.Over(light.RockShade)}" """);
        canvas.Fill(edge, foot, smooth: false);
        canvas.EndPath();
        Facets(easel, edge, foot, air.Over(light.RockLight.With(light.RockShade, 45)), 60, 16, ref hand);
        Facets(easel, edge, foot, air.Over(light.RockLight), 45, 9, ref hand);
        Facets(easel, edge, foot, air.Over(light.RockShade.With(Colours.Paint.MidnightBlack, 45)), 50, 9, ref hand);
        var turf = easel.Scene.Season == Season.Winter ? light.SnowLight : easel.Palette.GroundLight.With(easel.Palette.GroundShade, 30);
        canvas.BeginPath($"""<path fill="none" stroke="{air.Over(turf)}" stroke-width="15" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 5, 22, 1, 4)}" """);
        canvas.MoveTo(edge[0]);
        canvas.LineTo(edge[1..]);
        canvas.EndPath();
    }

    // Slabs that lean away from the light, each narrowing to its foot.
    private static void Facets(Easel easel, ReadOnlySpan<Point> edge, int foot, Colour colour, int opacity, int count, ref Hand hand)
    {
        var canvas = easel.Canvas;
        canvas.BeginPath($"""<path fill="{colour}" opacity=".{opacity}" """);
        for (var i = 0; i < count; i++)
        {
            var at = edge[hand.Between(0, edge.Length - 1)];
            var room = foot - at.Y;
            if (room < 20)
            {
                continue;
            }

            var start = new Point(at.X + hand.Between(-40, 40), at.Y + (room * hand.Between(2, 55) / 100));
            var (broad, tall) = (hand.Between(14, 44), (foot - start.Y) * hand.Between(30, 80) / 100);
            var lean = -easel.LightSide * hand.Between(0, 22);
            canvas.MoveTo(start);
            canvas.LineTo(new Point(start.X + (easel.LightSide * broad), start.Y + (tall / 6)));
            canvas.LineTo(new Point(start.X + (easel.LightSide * broad * 6 / 10) + lean, start.Y + tall));
            canvas.LineTo(new Point(start.X + lean, start.Y + (tall * 7 / 10)));
            canvas.Close();
        }

        canvas.EndPath();
    }
}
