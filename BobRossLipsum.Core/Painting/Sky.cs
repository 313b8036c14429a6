namespace BobRossLipsum.Core.Painting;

/// <summary>The sky, its stars, and the sun or the moon.</summary>
internal static class Sky
{
    public static void Draw(Easel easel, int skyline)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        var hand = scene.Hand.For(Part.Sky);
        canvas.Gradient("s", new Stop(0, light.SkyTop), new Stop(48, light.SkyMiddle), new Stop(88, light.SkyLow));
        canvas.Add($"""<rect width="{frame.Width}" height="{frame.Waterline + 1}" fill="url(#s{canvas.Mark})"/>""");
        if (scene.Hour == Hour.Night)
        {
            Stars(easel, hand.For(1));
        }

        var radius = scene.Hour == Hour.Noon ? hand.Between(30, 36) : hand.Between(36, 46);
        var (x, y) = SunAt(easel, skyline, radius);
        canvas.Halo("h", new Stop(0, light.Glow, 95), new Stop(18, light.Glow, 52), new Stop(50, light.Glow, 18), new Stop(100, light.Glow, 0));
        canvas.Add($"""<circle cx="{x}" cy="{y}" r="{radius * (scene.Hour == Hour.Night ? 5 : 9)}" fill="url(#h{canvas.Mark})"/>""");
        canvas.Add($"""<circle id="sun{canvas.Mark}" cx="{x}" cy="{y}" r="{radius}" fill="{light.Disc}"/>""");
    }

    public static int SunAcross(Easel easel) => easel.Frame.Across(500 + (easel.LightSide * easel.Scene.Hand.For(Part.Sun).Between(250, 400)));

    private static Point SunAt(Easel easel, int skyline, int radius)
    {
        var (_, frame, scene, _) = easel;
        var hand = scene.Hand.For(Part.Sun + 1);
        return new(SunAcross(easel), scene.Hour is Hour.Noon or Hour.Night
            ? frame.Waterline * hand.Between(15, 26) / 100
            : frame.Up(skyline) - (radius * hand.Between(-2, 12) / 10));
    }

    private static void Stars(Easel easel, Hand hand)
    {
        var (canvas, frame, _, _) = easel;
        for (var size = 1; size <= 3; size++)
        {
            canvas.BeginPath($"""<path fill="none" stroke="{easel.Light.Disc}" stroke-linecap="round" stroke-width="{size + 1}" opacity=".{(size * 2) + 3}" """);
            for (var i = 0; i < 44 / size; i++)
            {
                // Fewer towards the horizon, where the air is thick.
                var y = hand.Between(0, 100) * hand.Between(20, 100) * frame.Waterline * 7 / 100000;
                var star = new Point(frame.Across(hand.Between(5, 995)), y);
                canvas.MoveTo(star);
                canvas.LineTo(star);
            }

            canvas.EndPath();
        }
    }
}
