using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints happy clouds: two shapes, each placed at any size, from thin streaks to a tower.</summary>
internal static class Clouds
{
    private const int Kinds = 2;

    /// <summary>Paints them one after the other across the sky, so that they do not pile up.</summary>
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        for (var kind = 0; kind < Math.Min(Kinds, scene.Clouds); kind++)
        {
            Define(easel, kind, scene.HandFor(Part.Clouds).For(-1 - kind));
        }

        var hand = scene.HandFor(Part.Clouds);
        var order = hand.Between(0, 3);
        var manner = hand.Between(0, 3);
        for (var i = 0; i < scene.Clouds; i++)
        {
            var across = ((((i + order) % scene.Clouds) * 2) + 1) * 1000 / (scene.Clouds * 2);
            var x = frame.Across(across + hand.Between(-90, 90));
            var (wide, flat) = manner switch
            {
                0 => (hand.Between(260, 520), hand.Between(45, 80)), // a tower
                1 => (hand.Between(150, 340), hand.Between(16, 26)), // streaks
                _ => (hand.Between(90, 190), hand.Between(50, 85)),
            };
            if (scene.Mood == Mood.Storm)
            {
                wide += 180;
            }

            var tall = wide * flat / 100;
            var y = scene.Mood == Mood.Storm ? frame.Horizon * hand.Between(6, 34) / 100 : frame.Horizon * hand.Between(16, 62) / 100;
            y = Math.Max(Math.Min(y, easel.SkylineAt(x) - (tall / 4)), tall * 7 / 10);
            canvas.Add($"""<use id="c{i}{canvas.Mark}" href="#d{i % Kinds}{canvas.Mark}" transform="matrix({new Hundredths(wide)} """
                + $"""0 0 {new Hundredths(tall * 2)} {x} {y})"/>""");
        }
    }

    // In the order of the brush: the shade, the puffs in the light, the underside again, and last small bright ones on top.
    private static void Define(Easel easel, int kind, Hand hand)
    {
        var canvas = easel.Canvas;
        var side = easel.LightSide;
        canvas.Add($"""<defs><g id="d{kind}{canvas.Mark}"><g fill="url(#u{canvas.Mark})">""");
        Puff(-side * 14, -22, 92, 44);
        Puff(-side * 34, -8, 62, 34);
        canvas.Add($"""</g><g fill="url(#w{canvas.Mark})">""");
        var peak = hand.Between(-30, 30);
        for (var i = 0; i < 5; i++)
        {
            var aside = -62 + (i * 31) + hand.Between(-8, 8);
            var large = 46 - (Math.Abs(aside - peak) / 4) + hand.Between(-5, 6);
            Puff(aside + (side * 8), -large * 7 / 10, large, large * 9 / 10);
        }

        canvas.Add($"""</g><g fill="url(#u{canvas.Mark})">""");
        Puff(-side * 8, 2, 84, 15);
        Puff(hand.Between(-40, 40), -6, 44, 11);
        canvas.Add($"""</g><g fill="url(#w{canvas.Mark})">""");
        for (var i = 0; i < 2; i++)
        {
            Puff(peak + (side * ((i * 17) - 14)), -46 + (i * 8) + hand.Between(-7, 5), hand.Between(15, 24), hand.Between(12, 19));
        }

        canvas.Add($"</g></g></defs>");

        void Puff(int x, int y, int broad, int tall) => canvas.Add($"""<ellipse cx="{x}" cy="{y}" rx="{broad}" ry="{tall}"/>""");
    }
}
