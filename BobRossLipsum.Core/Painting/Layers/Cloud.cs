using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints happy clouds: soft puffs on a level base, bright towards the light.</summary>
internal static class Cloud
{
    /// <summary>Paints them one after the other across the sky, so that they do not pile up.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="lamp">Where the sun or the moon stands.</param>
    /// <param name="ridges">The mountains.</param>
    public static void Draw(Easel easel, Point lamp, ReadOnlySpan<Ridge> ridges)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        canvas.Halo("w", new(0, light.CloudLight), new(50, light.CloudLight, 88), new(78, light.CloudLight, 30), new(100, light.CloudLight, 0));
        canvas.Halo("u", new(0, light.CloudShade, 80), new(50, light.CloudShade, 50), new(100, light.CloudShade, 0));
        for (var i = 0; i < scene.Clouds; i++)
        {
            var hand = scene.HandFor(Part.Clouds).For(i);
            var across = ((i * 2) + 1) * 1000 / (scene.Clouds * 2);
            var x = frame.Across(across + hand.Between(-80, 80));
            var size = frame.Tall(hand.Between(62, 96) - (scene.Clouds * 5));
            var y = frame.Waterline * ((i % 2 * 14) + hand.Between(17, 29)) / 100;

            // None hides behind a mountain, and none hides the sun or the moon.
            var skyline = Math.Min(
                Mountains.SkylineAt(ridges, x),
                Math.Min(Mountains.SkylineAt(ridges, x - size), Mountains.SkylineAt(ridges, x + size)));
            y = Math.Clamp(y, size, Math.Max(size, skyline - (size * 4 / 5)));
            if (Math.Abs(x - lamp.X) < size * 3 && Math.Abs(y - lamp.Y) < size * 2)
            {
                y = scene.Hour is Hour.Dawn or Hour.Dusk ? Math.Max(size, lamp.Y - (size * 2)) : lamp.Y + (size * 5 / 2);
            }

            canvas.Add($"""<g id="c{i}{canvas.Mark}">""");
            Draw(canvas, hand, x, y, size, easel.LightSide);
            canvas.Add($"</g>");
        }
    }

    private static void Draw(Canvas canvas, Hand hand, int x, int y, int size, int side)
    {
        var puffs = hand.Between(4, 5);
        var reach = size * (puffs + 1) * 3 / 10;
        canvas.Add($"""<g fill="url(#u{canvas.Mark})"><ellipse cx="{x}" cy="{y}" rx="{reach * 16 / 10}" ry="{size / 2}"/>""");
        canvas.Add($"""<ellipse cx="{x - (side * size / 5)}" cy="{y - (size / 3)}" rx="{reach * 13 / 10}" ry="{size}"/></g>""");
        canvas.Add($"""<g fill="url(#w{canvas.Mark})">""");
        for (var i = 0; i < puffs; i++)
        {
            // Tall in the middle, low at both ends.
            var aside = ((i * 2) + 1 - puffs) * 1000 / puffs;
            var radius = size * (1050 - (aside * aside / 1600) + hand.Between(-160, 160)) / 1000;
            canvas.Add($"""<ellipse cx="{x + (reach * aside / 1000) + (side * size / 6)}" cy="{y - (radius * 7 / 10)}" rx="{radius}" ry="{radius * 9 / 10}"/>""");
        }

        canvas.Add($"""<ellipse cx="{x + (side * size / 5)}" cy="{y - (size / 4)}" rx="{reach * 3 / 2}" ry="{size * 2 / 5}"/></g>""");
    }
}
