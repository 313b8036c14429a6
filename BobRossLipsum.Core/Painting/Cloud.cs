namespace BobRossLipsum.Core.Painting;

/// <summary>Happy clouds: soft puffs on a level base, bright towards the light.</summary>
internal static class Cloud
{
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        canvas.Halo("w", new Stop(0, light.CloudLight), new Stop(50, light.CloudLight, 88), new Stop(78, light.CloudLight, 30), new Stop(100, light.CloudLight, 0));
        canvas.Halo("u", new Stop(0, light.CloudShade, 80), new Stop(50, light.CloudShade, 50), new Stop(100, light.CloudShade, 0));
        for (var i = 0; i < scene.Clouds; i++)
        {
            // One after the other across the sky, so that they do not pile up.
            var hand = scene.Hand.For(Part.Clouds).For(i);
            var across = ((i * 2) + 1) * 1000 / (scene.Clouds * 2);
            var centre = new Point(
                frame.Across(across + hand.Between(-80, 80)),
                frame.Waterline * hand.Between(16, 44) / 100);
            canvas.Add($"""<g id="c{i}{canvas.Mark}">""");
            Draw(canvas, hand, centre, (hand.Between(62, 96) - (scene.Clouds * 5)) * frame.Rise / 1000, easel.LightSide);
            canvas.Add($"</g>");
        }
    }

    private static void Draw(Canvas canvas, Hand hand, Point centre, int size, int side)
    {
        var (x, y) = centre;
        var puffs = hand.Between(4, 6);
        var reach = size * (puffs + 1) * 3 / 10;
        canvas.Add($"""<g fill="url(#u{canvas.Mark})"><ellipse cx="{x}" cy="{y}" rx="{reach * 16 / 10}" ry="{size * 5 / 10}"/>""");
        canvas.Add($"""<ellipse cx="{x - (side * size / 5)}" cy="{y - (size / 3)}" rx="{reach * 13 / 10}" ry="{size}"/></g>""");
        canvas.Add($"""<g fill="url(#w{canvas.Mark})">""");
        for (var i = 0; i < puffs; i++)
        {
            // Tall in the middle, low at both ends.
            var out1000 = (((i * 2) + 1 - puffs) * 1000) / puffs;
            var radius = size * (1050 - (out1000 * out1000 / 1600) + hand.Between(-160, 160)) / 1000;
            canvas.Add($"""<ellipse cx="{x + (reach * out1000 / 1000) + (side * size / 6)}" cy="{y - (radius * 7 / 10)}" rx="{radius}" ry="{radius * 9 / 10}"/>""");
        }

        canvas.Add($"""<ellipse cx="{x + (side * size / 5)}" cy="{y - (size / 4)}" rx="{reach * 15 / 10}" ry="{size * 4 / 10}"/></g>""");
    }
}
