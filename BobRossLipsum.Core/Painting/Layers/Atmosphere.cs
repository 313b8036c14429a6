using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Glazes the finished picture: thin darkness over two parts of it and light over a third leads the eye.</summary>
internal static class Atmosphere
{
    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        var frame = easel.Frame;
        var hand = easel.Scene.HandFor(Part.Atmosphere);
        var dark = easel.Light.SkyTop.With(Colours.Paint.PrussianBlue, 40).With(Colours.Paint.MidnightBlack, 50);
        canvas.Halo("x", new(0, dark, 78), new(55, dark, 46), new(100, dark, 0));
        var lightLeft = easel.LightSide < 0;
        for (var i = 0; i < 2; i++)
        {
            // The first away from the light, the second anywhere.
            var away = hand.Between(-50, 250);
            var across = i == 0 ? (lightLeft ? 1000 - away : away) : hand.Between(-50, 1050);
            Glaze(across, hand.Between(-50, 1050), "x", hand.Between(20, 42), hand.Between(30, 60), hand.Between(45, 92));
        }

        Glaze(
            easel.Scene.Lamp + hand.Between(-300, 300),
            hand.Between(350, 1050),
            "h",
            hand.Between(18, 40),
            hand.Between(16, 44),
            hand.Between(25, easel.Scene.IsNight ? 40 : 70));

        void Glaze(int across, int down, string colour, int broad, int tall, int opacity) => canvas.Add(
            $"""<ellipse cx="{frame.Across(across)}" cy="{frame.Height * down / 1000}" rx="{frame.Width * broad / 100}" """
            + $"""ry="{frame.Height * tall / 100}" fill="url(#{colour}{canvas.Mark})" opacity=".{opacity}"/>""");
    }
}
