using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints happy clouds: two shapes, each placed at any size, from thin streaks to a tower.</summary>
internal static class Clouds
{
    private const int Kinds = 2;

    // One after the other across the sky, so that they do not pile up.
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Clouds);
        for (var kind = 0; kind < Math.Min(Kinds, scene.Clouds); kind++)
        {
            Define(easel, kind, hand.For(-1 - kind));
        }

        var (order, manner, storm) = (hand.Between(0, 3), hand.Between(0, 3), scene.Mood == Mood.Storm);
        for (var i = 0; i < scene.Clouds; i++)
        {
            var across = ((((i + order) % scene.Clouds) * 2) + 1) * 1000 / (scene.Clouds * 2);
            var x = frame.Across(across + hand.Between(-90, 90));
            var (wide, flat) = manner switch
            {
                0 => (hand.Between(220, 480), hand.Between(45, 75)), // a tower
                1 => (hand.Between(150, 340), hand.Between(14, 24)), // streaks
                _ => (hand.Between(90, 190), hand.Between(45, 75)),
            };
            wide += storm ? 180 : 0;
            var tall = wide * flat / 100;
            var y = frame.Horizon * (storm ? hand.Between(6, 34) : hand.Between(16, 62)) / 100;
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
        canvas.Add($"""<defs><g id="d{kind}{canvas.Mark}" fill="url(#u{canvas.Mark})">""");
        canvas.Spot(new(-side * 16, -20), 104, 46);
        canvas.Spot(new(-side * 40, -8), 66, 34);
        canvas.Add($"""<g fill="url(#w{canvas.Mark})">""");
        var peak = hand.Between(-34, 34);
        for (var i = 0; i < 5; i++)
        {
            var aside = -64 + (i * 32) + hand.Between(-9, 9);
            var large = 45 - (Math.Abs(aside - peak) / 3) + hand.Between(-5, 8);
            canvas.Spot(new(aside + (side * 6), -large * 7 / 10), large, large * 9 / 10);
        }

        canvas.Add($"</g>");
        canvas.Spot(new(-side * 8, 3), 92, 17);
        canvas.Spot(new(hand.Between(-44, 44), -8), 48, 13);
        canvas.Add($"""<g fill="url(#w{canvas.Mark})">""");
        for (var i = 0; i < 2; i++)
        {
            var puff = new Point(peak + (side * ((i * 17) - 14)), -46 + (i * 9) + hand.Between(-7, 5));
            canvas.Spot(puff, hand.Between(12, 22), hand.Between(10, 17));
        }

        canvas.Add($"</g></g></defs>");
    }
}
