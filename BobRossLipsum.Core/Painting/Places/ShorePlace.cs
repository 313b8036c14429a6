using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>The sea: breakers roll in, foam runs up the beach, and on one side a dune or a cliff stands against the water.</summary>
internal static class ShorePlace
{
    private const int Dune = 600; // what is nearer stands on it

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 680);
        (scene.Ridges, scene.Hills) = (0, 0);
        var left = hand.Chance(50);
        scene.Peak = Scene.From(left, hand.Between(60, 300));
        if (hand.Chance(70))
        {
            scene.Plant(ref hand, left, (20, 110), (130, 200), (3, 5), Tree.Evergreen);
        }

        scene.Plant(ref hand, hand.Chance(70) != left, (20, 160), (760, 880), (2, 3));
        scene.PlantNear(ref hand, 80);
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Water);
        Sky.Paint(easel);
        Clouds.Paint(easel);
        Gulls(easel, ref hand);
        var sea = Sea(easel);
        easel.Canvas.Gradient(
            "z", 0, new(0, Water.Deep(easel.Light.SkyMiddle, 50)), new(40, sea), new(100, sea.With(easel.Light.SkyLow, 45)));
        Water.Pour(easel, "sea", frame.Horizon, "z0");
        Water.Break(easel, frame.Horizon, frame.Down(700), ref hand);
        Water.Glitter(easel, frame.Horizon, frame.Down(600), ref hand);
        if (easel.Scene[0].Nearness < Dune)
        {
            Cliff(easel);
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
        var canvas = easel.Canvas;
        var (x, y) = (easel.Frame.Across(hand.Between(250, 750)), easel.Frame.Horizon * hand.Between(40, 80) / 100);
        canvas.BeginPath($"""<path id="gulls{canvas.Mark}" fill="none" stroke="{easel.Light.RockShade}" stroke-width="3" """
            + $"""stroke-linecap="round" """);
        for (var i = 0; i < 5; i++)
        {
            var middle = new Point(x + hand.Between(-160, 160), y + hand.Between(-70, 70));
            var (wing, lift) = (hand.Between(8, 20), hand.Between(4, 10));
            canvas.MoveTo(new(middle.X - wing, middle.Y - lift));
            canvas.CurveTo(new(middle.X - (wing / 2), middle.Y - lift - 3), middle);
            canvas.CurveTo(new(middle.X + (wing / 2), middle.Y - lift - 3), new(middle.X + wing, middle.Y - lift));
        }

        canvas.EndPath();
    }

    // A wave about to break: dark below, the light shines through under its crest, and foam on top and at its foot.
    private static void Breaker(Easel easel, int level, int number, ref Hand hand)
    {
        var (canvas, glow, sea) = (easel.Canvas, easel.Light.Glow, Sea(easel));
        var tall = easel.Frame.Size(level, 230);
        Span<Point> crest = stackalloc Point[9];
        var (left, right) = (level - (tall * hand.Between(0, 100) / 100), level - (tall * hand.Between(0, 100) / 100));
        _ = Ground.Across(easel, left, right, tall * 7 / 10, number, ref hand, crest);
        canvas.Gradient("z", number, new(0, sea.With(glow, 55)), new(35, sea.With(glow, 20)), new(100, sea.With(PrussianBlue, 50)));
        canvas.Add($"""<g id="wave{number}{canvas.Mark}" fill="url(#z{number}{canvas.Mark})">""");
        Line(canvas, number, crest, level + (tall / 3));
        canvas.Add($"""<g fill="none" stroke="{easel.Light.SnowLight}" stroke-linecap="round">""");
        Froth(canvas, number, -2, tall / 14, 80, 4, ref hand);
        Froth(canvas, number, tall / 12, tall / 20, 60, 5, ref hand);
        Froth(canvas, number, tall / 3, 3, 40, 40, ref hand);
        Froth(canvas, number, tall * 5 / 6, tall / 14, 40, 4, ref hand);
        Froth(canvas, number, tall, tall / 12, 55, 5, ref hand);
        canvas.Add($"</g></g>");
    }

    private static void Line(Canvas canvas, int number, ReadOnlySpan<Point> crest, int level)
    {
        canvas.BeginPath($"""<path id="f{number}{canvas.Mark}" """);
        canvas.Fill(crest, level, smooth: true);
        canvas.EndPath();
    }

    // Along a crest, or below it: touches up to four times as long as broad, and so many times as broad apart.
    private static void Froth(Canvas canvas, int number, int down, int broad, int opacity, int gap, ref Hand hand) => canvas.Add(
        $"""<use href="#f{number}{canvas.Mark}" y="{down}" stroke-width="{broad}" opacity=".{opacity}" """
        + $"""stroke-dasharray="{Dash.Of(ref hand, 0, 4 * broad, broad / 2, gap * broad)}"/>""");

    private static void Cliff(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Rocks);
        var onLeft = easel.Scene[0].Across < 500;
        var level = frame.Down(easel.Scene[0].Nearness);
        var (root, inwards) = onLeft ? (-30, 1) : (frame.Width + 30, -1);
        var (reach, rise) = (hand.Between(300, 900), hand.Between(110, 460));
        Span<Point> crest = stackalloc Point[9];
        var tip = new Point(root + (inwards * reach), level - (rise / 5));
        (crest[0], crest[^1]) = (new(root, level - rise), tip);
        Fracture.Break(crest, 30, rise / 3, ref hand);
        var air = easel.AirBefore(160);
        canvas.Add($"""<use href="#cliff{canvas.Mark}" transform="matrix(1 0 0 -.7 0 {level * 17 / 10})" opacity=".35"/><g """
            + $"""id="cliff{canvas.Mark}">""");
        Crag.Paint(easel, crest, level, air, ref hand);
        Groves.Between(easel, new(crest, 6), 0, Dune);
        canvas.Add($"</g>");
        ReadOnlySpan<Point> stones =
            [new(tip.X, level + 4), new(tip.X + (inwards * 40), level + 12), new(tip.X + (inwards * 110), level + 8)];
        Rocks.Paint(easel, stones, 190, air, hand);
    }

    // Sand, wet where the last wave ran out, with its foam; and a dune with grass.
    private static void Beach(Easel easel, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var onLeft = scene[scene[0].Nearness < Dune ? 1 : 0].Across < 500;
        var (high, low) = (frame.Down(hand.Between(480, 680)), frame.Down(hand.Between(840, 1060)));
        Span<Point> crest = stackalloc Point[9];
        var shore = Ground.Rising(easel, onLeft, high, low, 46, 3, ref hand, crest);
        var sand = easel.Palette.Earth.With(TitaniumWhite, scene.IsNight ? 10 : 40);
        canvas.Gradient("z", 3, new(0, sand.With(Sea(easel), 40)), new(30, sand), new(100, sand.With(easel.Palette.GroundShade, 45)));
        canvas.Add($"""<g id="beach{canvas.Mark}" fill="url(#z3{canvas.Mark})">""");
        Line(canvas, 3, crest, frame.Height + 30);
        canvas.Add($"""<g fill="none" stroke="{easel.Light.SnowLight}" stroke-linecap="round">""");
        Froth(canvas, 3, -4, 12, 85, 2, ref hand);
        Froth(canvas, 3, 8, 5, 60, 7, ref hand);
        canvas.Add($"</g></g>");

        Span<Point> stones = stackalloc Point[4];
        foreach (ref var stone in stones)
        {
            var x = frame.Across(hand.Between(80, 920));
            stone = new(x, shore.At(x) + hand.Between(-10, 30));
        }

        Rocks.Paint(easel, stones, hand.Between(30, 90), easel.AirBefore(700), hand);
        var edge = new Point(onLeft ? -30 : frame.Width + 30, high - 40);
        var tip = new Point(onLeft ? hand.Between(500, 900) : frame.Width - hand.Between(500, 900), frame.Height + 20);
        Composition.Foreground(easel, edge, tip, 7, Dune, ref hand);
    }
}
