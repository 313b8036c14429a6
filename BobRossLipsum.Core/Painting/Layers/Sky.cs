using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the sky, its stars, and the sun or the moon.</summary>
internal static class Sky
{
    /// <summary>Returns where the sun or the moon stands: low ones just above the mountains.</summary>
    public static Point Lamp(Frame frame, Scene scene, ReadOnlySpan<Ridge> ridges)
    {
        var hand = scene.HandFor(Part.Sky);
        var aside = hand.Between(250, 400);
        var x = frame.Across(scene.LightFromLeft ? 500 - aside : 500 + aside);
        var y = frame.Waterline * hand.Between(14, 22) / 100;
        if (scene.Hour is Hour.Dawn or Hour.Dusk)
        {
            y = Math.Min(frame.Up(250), Mountains.SkylineAt(ridges, x)) - hand.Between(0, 40);
        }

        return new(x, y);
    }

    /// <summary>Paints it.</summary>
    public static void Draw(Easel easel, Point lamp)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        canvas.Gradient("s", new(0, light.SkyTop), new(48, light.SkyMiddle), new(88, light.SkyLow));
        canvas.Add($"""<rect width="{frame.Width}" height="{frame.Waterline + 1}" fill="url(#s{canvas.Mark})"/>""");
        if (scene.Hour == Hour.Night)
        {
            Stars(easel, scene.HandFor(Part.Sky).For(0));
        }

        var (radius, shine) = scene.Hour switch
        {
            Hour.Noon => (32, 8),
            Hour.Night => (38, 5),
            _ => (42, 9),
        };
        canvas.Halo("h", new(0, light.Glow, 95), new(20, light.Glow, 42), new(45, light.Glow, 13), new(70, light.Glow, 3), new(100, light.Glow, 0));
        canvas.Add($"""<circle cx="{lamp.X}" cy="{lamp.Y}" r="{radius * shine}" fill="url(#h{canvas.Mark})"/>""");
        canvas.Add($"""<circle id="{(scene.Hour == Hour.Night ? "moon" : "sun")}{canvas.Mark}" cx="{lamp.X}" cy="{lamp.Y}" r="{radius}" fill="{light.Disc}"/>""");
    }

    private static void Stars(Easel easel, Hand hand)
    {
        var (canvas, frame, _, _) = easel;
        canvas.Add($"""<g fill="none" stroke="{easel.Light.Disc}" stroke-linecap="round">""");
        for (var size = 1; size <= 3; size++)
        {
            canvas.BeginPath($"""<path stroke-width="{size + 1}" opacity=".{(size * 2) + 3}" """);
            for (var i = 0; i < 26 / size; i++)
            {
                // Fewer towards the horizon, where the air is thick.
                var star = new Point(
                    frame.Across(hand.Between(5, 995)),
                    frame.Waterline * hand.Between(0, 100) / 100 * hand.Between(15, 75) / 100);
                canvas.Dot(star);
            }

            canvas.EndPath();
        }

        canvas.Add($"</g>");
    }
}
