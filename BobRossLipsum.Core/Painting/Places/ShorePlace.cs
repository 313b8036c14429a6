using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>The sea: breakers roll in, foam runs up the beach, and on one side a dune or a cliff stands against the water.</summary>
internal static class ShorePlace
{
    private const int Dune = 600; // what is nearer stands on it

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        (scene.Ridges, scene.Hills) = (0, 0);
        var left = hand.Chance(50);
        scene.Peak = Scene.From(left, hand.Between(60, 300));
        if (hand.Chance(70))
        {
            scene.Plant(ref hand, left, (20, 110), (130, 200), (3, 5), Tree.Evergreen);
        }

        scene.Plant(ref hand, hand.Chance(70) != left, (20, 160), (760, 880), (2, 3));
        scene.PlantNear(ref hand);
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        var (light, sea, hand) = (easel.Light, Sea(easel), easel.Scene.HandFor(Part.Water));
        Sky.Paint(easel);
        Clouds.Paint(easel);
        Gulls(easel, ref hand);
        easel.Gradient("z", 0, new(0, Water.Deep(light.SkyMiddle, 50)), new(40, sea), new(100, sea.With(light.SkyLow, 45)));
        Water.Pour(easel, "sea", frame.Horizon, "z");
        Water.Break(easel, frame.Horizon, frame.Down(700), ref hand);
        Water.Glitter(easel, frame.Horizon, frame.Down(600), ref hand);
        if (easel.Scene[0].Nearness < Dune)
        {
            Headland.Paint(easel, 0, isCliff: true);
        }

        Breaker(easel, frame.Down(hand.Between(210, 320)), 4, ref hand);
        Breaker(easel, frame.Down(hand.Between(430, 520)), 5, ref hand);
        Beach(easel, ref hand);
    }

    private static Colour Sea(Easel easel) =>
        PhthaloGreen.With(easel.Light.SkyMiddle, 54).With(PrussianBlue, 20).With(MidnightBlack, easel.Scene.IsNight ? 20 : 4);

    // Two strokes of the liner brush each.
    private static void Gulls(Easel easel, ref Hand hand)
    {
        var flock = new Point(easel.Frame.Across(hand.Between(250, 750)), easel.Frame.Horizon * hand.Between(40, 80) / 100);
        easel.BeginPath($"""<path id="gulls~" fill="none" stroke="{easel.Light.RockShade}" stroke-width="3" stroke-linecap="round" """);
        for (var i = 0; i < 5; i++)
        {
            var gull = flock.By(hand.Between(-160, 160), hand.Between(-70, 70));
            var (wing, lift) = (hand.Between(8, 20), hand.Between(4, 10));
            easel.MoveTo(gull.By(-wing, -lift));
            easel.CurveTo(gull.By(-wing / 2, -lift - 3), gull);
            easel.CurveTo(gull.By(wing / 2, -lift - 3), gull.By(wing, -lift));
        }
    }

    // A wave about to break: dark below, the light shines through under its crest, and foam on top and at its foot.
    private static void Breaker(Easel easel, int level, int number, ref Hand hand)
    {
        var (glow, sea, tall) = (easel.Light.Glow, Sea(easel), easel.Frame.Size(level, 230));
        Span<Point> crest = stackalloc Point[9];
        var (left, right) = (level - (tall * hand.Between(0, 100) / 100), level - (tall * hand.Between(0, 100) / 100));
        var wave = Ground.Across(easel, left, right, tall * 7 / 10, number, ref hand, crest);
        easel.Gradient("z", number, new(0, sea.With(glow, 55)), new(35, sea.With(glow, 20)), new(100, sea.With(PrussianBlue, 50)));
        easel.Fill($"""<g fill="url(#z{number}~)"><path id="f{number}~" """, crest, level + (tall / 3), smooth: true);
        easel.Add($"</g>");
        Foam(easel, wave, crest, 0, tall / 2, ref hand);
        Foam(easel, wave, crest, tall, tall / 3, ref hand);
    }

    // It hangs in lobes from a line so far below the crest, now thin and now thick.
    private static void Foam(Easel easel, in Ground wave, ReadOnlySpan<Point> crest, int down, int thick, ref Hand hand)
    {
        easel.BeginPath($"""<path fill="{easel.Light.SnowLight}" opacity=".85" """);
        easel.MoveTo(crest[0].By(0, down));
        foreach (var point in crest[1..])
        {
            easel.LineTo(point.By(0, down));
        }

        for (var x = crest[^1].X; x > crest[0].X;)
        {
            var (from, step) = (x, easel.Frame.Across(hand.Between(8, 60)));
            x -= step;
            var half = new Point(from - (step / 2), wave.At(from - (step / 2)) + down + (thick * hand.Between(0, 100) / 100));
            easel.CurveTo(half, new(x, wave.At(x) + down + (thick * hand.Between(4, 16) / 100)));
        }
    }

    // Sand, wet where the last wave ran out, with its foam; and a dune with grass.
    private static void Beach(Easel easel, ref Hand hand)
    {
        var (frame, scene) = (easel.Frame, easel.Scene);
        var onLeft = scene[scene[0].Nearness < Dune ? 1 : 0].IsOnLeft;
        var (high, low) = (frame.Down(hand.Between(480, 680)), frame.Down(hand.Between(840, 1060)));
        Span<Point> crest = stackalloc Point[9];
        var shore = Ground.Across(easel, onLeft ? high : low, onLeft ? low : high, 46, 3, ref hand, crest);
        var sand = easel.Palette.Earth.With(TitaniumWhite, scene.IsNight ? 10 : 40);
        var wet = sand.With(Sea(easel), 40);
        easel.Gradient("z", 3, new(0, wet), new(30, sand), new(100, sand.With(easel.Palette.GroundShade, 45)));
        easel.Fill($"""<path fill="url(#z3~)" """, crest, frame.Height + 30, smooth: true);
        Foam(easel, shore, crest, -6, 40, ref hand);
        Span<Point> stones = stackalloc Point[4];
        foreach (ref var stone in stones)
        {
            var x = frame.Across(hand.Between(80, 920));
            stone = new(x, shore.At(x) + hand.Between(-10, 30));
        }

        Rocks.Paint(easel, stones, hand.Between(30, 90), easel.AirBefore(700), hand);
        var edge = new Point(frame.Beyond(onLeft), high - 40);
        var tip = new Point(onLeft ? hand.Between(500, 900) : frame.Width - hand.Between(500, 900), frame.Height + 20);
        Composition.Foreground(easel, edge, tip, Dune, ref hand);
    }
}
