namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints happy clouds: two shapes, each placed at any size, from thin streaks to a tower.</summary>
internal static class Clouds
{
    private const int Kinds = 2;

    // How wide, and how tall in per cent of it: towers, streaks, and twice as often what is between.
    private static readonly ((int, int) Wide, (int, int) Flat)[] manners =
        [((220, 480), (45, 75)), ((150, 340), (14, 24)), ((90, 190), (45, 75)), ((90, 190), (45, 75))];

    // One after the other across the sky, so that they do not pile up.
    public static void Paint(Easel easel)
    {
        var (frame, scene, hand) = (easel.Frame, easel.Scene, easel.Scene.HandFor(Part.Clouds));
        for (var kind = 0; kind < Math.Min(Kinds, scene.Clouds); kind++)
        {
            Define(easel, kind, hand.For(-1 - kind));
        }

        var (first, manner) = (hand.Between(0, 3), manners[hand.Between(0, 3)]);
        var (more, low, high) = scene.Mood == Mood.Storm ? (180, 6, 34) : (0, 16, 62);
        for (var i = 0; i < scene.Clouds; i++)
        {
            var across = ((((i + first) % scene.Clouds) * 2) + 1) * 1000 / (scene.Clouds * 2);
            var x = frame.Across(across + hand.Between(-90, 90));
            var wide = hand.Between(manner.Wide) + more;
            var tall = wide * hand.Between(manner.Flat) / 100;
            var y = Math.Min(frame.Horizon * hand.Between(low, high) / 100, easel.SkylineAt(x) - (tall / 4));
            easel.Place("d", i % Kinds, wide, tall * 2, new(x, Math.Max(y, tall * 7 / 10)));
            easel.Add($"""id="c{i}~"/>""");
        }
    }

    // In the order of the brush: the shade, the puffs in the light, the underside again, and last small bright ones on top.
    private static void Define(Easel easel, int kind, Hand hand)
    {
        var side = easel.LightSide;
        easel.Add($"""<defs><g id="d{kind}~" fill="url(#u~)">""");
        easel.Spot(new(-side * 16, -20), 104, 46);
        easel.Spot(new(-side * 40, -8), 66, 34);
        easel.Add($"""<g fill="url(#w~)">""");
        var peak = hand.Between(-34, 34);
        for (var i = 0; i < 5; i++)
        {
            var aside = -64 + (i * 32) + hand.Between(-9, 9);
            var large = 45 - (Math.Abs(aside - peak) / 3) + hand.Between(-5, 8);
            easel.Spot(new(aside + (side * 6), -large * 7 / 10), large, large * 9 / 10);
        }

        easel.Add($"</g>");
        easel.Spot(new(-side * 8, 3), 92, 17);
        easel.Spot(new(hand.Between(-44, 44), -8), 48, 13);
        for (var i = 0; i < 2; i++)
        {
            var puff = new Point(peak + (side * ((i * 17) - 14)), -46 + (i * 9) + hand.Between(-7, 5));
            easel.Spot("w", puff, hand.Between(12, 22), hand.Between(10, 17));
        }

        easel.Add($"</g></defs>");
    }
}
