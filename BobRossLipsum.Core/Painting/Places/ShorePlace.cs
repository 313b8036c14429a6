using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>The sea: a breaker rolls in, foam runs up the beach, and on one side a dune or a cliff stands against the water.</summary>
internal static class ShorePlace
{
    private const int Dune = 600; // what is nearer stands on it

    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 680);
        scene.Ridges = 0;
        scene.Hills = 0;
        var left = hand.Chance(50);
        scene.Peak = left ? hand.Between(60, 300) : hand.Between(700, 940);
        if (hand.Chance(60))
        {
            scene.Plant(new(
                Tree.Evergreen,
                left ? hand.Between(20, 110) : hand.Between(890, 980),
                hand.Between(130, 200),
                hand.Between(3, 5)));
        }

        scene.Plant(new(
            scene.AnyTree(ref hand),
            hand.Chance(70) == left ? hand.Between(840, 980) : hand.Between(20, 160),
            hand.Between(760, 880),
            hand.Between(2, 3)));
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Water);
        Sky.Paint(easel);
        Clouds.Paint(easel);
        Gulls(easel, ref hand);
        var sea = Sea(easel);
        canvas.Gradient("z", new(0, Water.Deep(easel.Light.SkyMiddle, 50)), new(40, sea), new(100, sea.With(easel.Light.SkyLow, 45)));
        canvas.Add($"""<rect id="sea{canvas.Mark}" y="{frame.Horizon}" width="{frame.Width}" """
            + $"""height="{frame.Height - frame.Horizon}" fill="url(#z{canvas.Mark})"/>""");
        Water.Break(easel, frame.Horizon, frame.Down(700), ref hand);
        Water.Glitter(easel, frame.Horizon, frame.Down(600), ref hand);
        if (scene[0].Nearness < Dune)
        {
            Cliff(easel);
        }

        Breaker(easel, frame.Down(hand.Between(230, 320)), 4, 190, ref hand);
        Breaker(easel, frame.Down(hand.Between(430, 520)), 5, 210, ref hand);
        Beach(easel, ref hand);
    }

    private static Colour Sea(Easel easel) =>
        PhthaloGreen.With(easel.Light.SkyMiddle, 50).With(PrussianBlue, 20).With(MidnightBlack, easel.Scene.IsNight ? 40 : 4);

    private static Colour Sand(Easel easel) => easel.Palette.Earth.With(TitaniumWhite, easel.Scene.IsNight ? 4 : 26);

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
            var (wing, lift) = (hand.Between(10, 22), hand.Between(5, 12));
            canvas.MoveTo(new(middle.X - wing, middle.Y - lift));
            canvas.CurveTo(new(middle.X - (wing / 2), middle.Y - lift - 3), middle);
            canvas.CurveTo(new(middle.X + (wing / 2), middle.Y - lift - 3), new(middle.X + wing, middle.Y - lift));
        }

        canvas.EndPath();
    }

    // A wave about to break: dark below, the light shines through under its crest, and foam on top and at its foot.
    private static void Breaker(Easel easel, int level, int number, int height, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var tall = frame.Size(level, height);
        var (sea, foam) = (Sea(easel), easel.Light.SnowLight);
        Span<Point> crest = stackalloc Point[9];
        (crest[0], crest[^1]) = (
            new(-30, level - (tall * hand.Between(10, 90) / 100)),
            new(frame.Width + 30, level - (tall * hand.Between(10, 90) / 100)));
        Fracture.Break(crest, 0, tall * 7 / 10, ref hand);
        canvas.NumberedGradient(
            "z",
            number,
            new(0, sea.With(easel.Light.Glow, 60)),
            new(35, sea.With(easel.Light.Glow, 25)),
            new(100, sea.With(PrussianBlue, 50)));
        canvas.Add($"""<g id="wave{number}{canvas.Mark}"><g fill="url(#z{number}{canvas.Mark})">""");
        canvas.BeginPath($"""<path id="f{number}{canvas.Mark}" """);
        canvas.MoveTo(crest[0] with { Y = level + (tall / 3) });
        canvas.LineTo(crest[0]);
        canvas.BendTo(crest[1..]);
        canvas.LineTo(crest[^1] with { Y = level + (tall / 3) });
        canvas.EndPath();
        canvas.Add($"""</g><g fill="none" stroke="{foam}" stroke-linecap="round">""");
        Froth(-tall / 12, tall / 8, 75, 60, 50, ref hand);
        Froth(tall / 9, tall / 14, 50, 90, 120, ref hand);
        Froth(tall * 3 / 5, tall / 9, 28, 120, 200, ref hand);
        Froth(tall, tall / 4, 40, 150, 90, ref hand);
        Froth(tall * 5 / 4, tall / 12, 60, 110, 70, ref hand);
        canvas.Add($"</g></g>");

        void Froth(int down, int width, int opacity, int touch, int gap, ref Hand own) => canvas.Add(
            $"""<use href="#f{number}{canvas.Mark}" y="{down}" stroke-width="{width}" opacity=".{opacity}" """
            + $"""stroke-dasharray="{Dash.Of(ref own, 0, touch, width, width + gap)}"/>""");
    }

    private static void Cliff(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Rocks);
        var onLeft = easel.Scene[0].Across < 500;
        var level = frame.Down(easel.Scene[0].Nearness);
        var (root, inwards) = onLeft ? (-30, 1) : (frame.Width + 30, -1);
        var (reach, rise) = (hand.Between(300, 620), hand.Between(110, 260));
        Span<Point> crest = stackalloc Point[9];
        (crest[0], crest[^1]) = (new(root, level - rise), new(root + (inwards * reach), level - (rise / 5)));
        Fracture.Break(crest, 30, rise / 3, ref hand);
        var air = easel.AirBefore(160);
        canvas.Add($"""<use href="#cliff{canvas.Mark}" transform="matrix(1 0 0 -.7 0 {level * 17 / 10})" opacity=".35"/><g """
            + $"""id="cliff{canvas.Mark}">""");
        Crag.Paint(easel, crest, level, air, ref hand);
        Groves.Paint(easel, 0, new Ground(crest, 6));
        canvas.Add($"</g>");
        Span<Point> stones =
        [
            new(crest[^1].X, level + 4),
            new(crest[^1].X + (inwards * 40), level + 12),
            new(crest[^1].X + (inwards * 110), level + 8),
        ];
        Rocks.Paint(easel, stones, 190, air, hand);
    }

    // Sand, wet where the last wave ran out, with its foam; and a dune with grass.
    private static void Beach(Easel easel, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var number = easel.Scene.Planted - 1;
        var onLeft = easel.Scene[number].Across < 500;
        var (high, low) = (frame.Down(hand.Between(600, 700)), frame.Down(hand.Between(820, 1000)));
        Span<Point> crest = stackalloc Point[9];
        (crest[0], crest[^1]) = (new(-30, onLeft ? high : low), new(frame.Width + 30, onLeft ? low : high));
        Fracture.Break(crest, 0, 46, ref hand);
        var sand = Sand(easel);
        canvas.NumberedGradient(
            "z",
            3,
            new(0, sand.With(Sea(easel), 40)),
            new(30, sand),
            new(100, sand.With(easel.Palette.GroundShade, 45)));
        canvas.Add($"""<g id="beach{canvas.Mark}" fill="url(#z3{canvas.Mark})">""");
        canvas.BeginPath($"""<path id="f3{canvas.Mark}" """);
        canvas.MoveTo(crest[0] with { Y = frame.Height + 30 });
        canvas.LineTo(crest[0]);
        canvas.BendTo(crest[1..]);
        canvas.LineTo(crest[^1] with { Y = frame.Height + 30 });
        canvas.EndPath();
        canvas.Add($"""</g><g fill="none" stroke="{easel.Light.SnowLight}" stroke-linecap="round"><use href="#f3{canvas.Mark}" """
            + $"""y="-6" stroke-width="16" opacity=".8" stroke-dasharray="{Dash.Of(ref hand, 0, 30, 12, 20)}"/><use """
            + $"""href="#f3{canvas.Mark}" y="10" stroke-width="7" opacity=".6" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 0, 40, 12, 60)}"/></g>""");

        Span<Point> stones = stackalloc Point[4];
        for (var i = 0; i < stones.Length; i++)
        {
            var x = frame.Across(hand.Between(80, 920));
            stones[i] = new(x, new Ground(crest, 3).At(x) + hand.Between(-10, 30));
        }

        Rocks.Paint(easel, stones, hand.Between(30, 90), easel.AirBefore(700), hand);
        var inwards = onLeft ? 1 : -1;
        Span<Point> dune = stackalloc Point[5];
        (dune[0], dune[^1]) = (
            new(onLeft ? -30 : frame.Width + 30, high - 40),
            new((onLeft ? 0 : frame.Width) + (inwards * hand.Between(500, 900)), frame.Height + 20));
        Fracture.Break(dune, 0, 40, ref hand);
        var land = new Ground(dune, 7);
        land.Paint(easel, easel.AirBefore(800), frame.Height + 30, 300);
        land.Grow(easel, easel.AirBefore(800), 56, 4, ref hand);
        Groves.Paint(easel, number, land);
    }
}
