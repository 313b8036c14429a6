using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Water falls over a wall of rock into a pool; woods stand above, stones lie below, and a grove frames it.</summary>
internal static class WaterfallPlace
{
    private const int Above = 300; // what is farther stands on the wall

    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 560);
        scene.Hills = Math.Min(scene.Hills, 1);
        var left = hand.Chance(50);
        scene.Plant(new(Tree.Evergreen, left ? hand.Between(40, 240) : hand.Between(760, 960), hand.Between(200, 280), hand.Between(4, 5)));
        scene.Plant(new(
            scene.AnyTree(ref hand),
            left ? hand.Between(800, 960) : hand.Between(40, 200),
            hand.Between(200, 280),
            hand.Between(2, 4)));
        scene.Plant(new(
            scene.AnyTree(ref hand),
            hand.Chance(50) == left ? hand.Between(30, 160) : hand.Between(840, 970),
            hand.Between(760, 880),
            hand.Between(2, 3)));
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        var hand = scene.HandFor(Part.Rocks);
        var x = frame.Across(hand.Between(300, 700));
        var lip = frame.Down(hand.Between(0, 60));
        var pool = frame.Down(hand.Between(480, 680));
        var broad = hand.Between(50, 130);
        var air = easel.AirBefore(330);
        easel.Canvas.Add($"""<rect y="{frame.Horizon}" width="{frame.Width}" height="{pool - frame.Horizon}" """
            + $"""fill="{air.Over(easel.Palette.Hill)}"/>""");
        Pool(easel, pool);

        // The wall is higher to both sides of the lip.
        Span<Point> edge = stackalloc Point[17];
        Side(edge[..9], -30, x - broad, ref hand);
        Side(edge[8..], x + broad, frame.Width + 30, ref hand);
        edge[8] = new(x - broad, lip);
        Crag.Paint(easel, edge, pool, air, ref hand);
        Fall(easel, x, lip, pool, broad, ref hand);
        var wall = new Ground(edge, 0);
        var number = 0;
        for (; scene[number].Nearness < Above; number++)
        {
            Groves.Paint(easel, number, wall);
        }

        Span<Point> stones = stackalloc Point[9];
        foreach (ref var stone in stones)
        {
            stone = new(frame.Across(hand.Between(0, 1000)), pool + hand.Between(-4, 50));
        }

        Rocks.Paint(easel, stones, 90, air, hand);
        Bank(easel, number);

        void Side(Span<Point> part, int from, int to, ref Hand own)
        {
            var far = lip - own.Between(-40, 130);
            (part[0], part[^1]) = (new(from, from < x ? far : lip), new(to, from < x ? lip : far));
            Fracture.Break(part, 12, 36, ref own);
        }
    }

    private static void Pool(Easel easel, int level)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        canvas.Add($"""<rect id="pool{canvas.Mark}" y="{level - 4}" width="{frame.Width}" height="{frame.Height - level + 4}" """
            + $"""fill="url(#a{canvas.Mark})"/>""");
        var hand = easel.Scene.HandFor(Part.Water);
        Water.Break(easel, level, frame.Height, ref hand);
    }

    private static void Fall(Easel easel, int x, int lip, int pool, int broad, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var light = easel.Light;
        var drop = pool - lip + 8;
        var foot = broad * hand.Between(104, 130) / 100;
        canvas.Gradient("z", new(0, light.SnowLight), new(45, light.SnowLight.With(light.SnowShade, 45)), new(100, light.SnowLight));
        canvas.Add($"""<g id="fall{canvas.Mark}"><path fill="url(#z{canvas.Mark})" d="m{x - broad} {lip - 4}q{broad} 12 """
            + $"""{broad * 2} 0q{foot - broad} {drop / 4} {foot - broad} {drop}h{-foot * 2}q0-{drop * 3 / 4} """
            + $"""{foot - broad}-{drop}z"/>""");

        // Pulled straight down, again and again.
        for (var tone = 0; tone < 2; tone++)
        {
            canvas.BeginPath($"""<path fill="none" stroke="{(tone == 0 ? light.SnowShade : light.SnowLight)}" """
                + $"""stroke-width="{4 + tone}" opacity=".6" stroke-dasharray="{Dash.Of(ref hand, 30, 120, 10, 50)}" """);
            for (var i = 0; i < 7; i++)
            {
                var aside = hand.Between(-90, 90);
                canvas.MoveTo(new(x + (broad * aside / 100), lip + hand.Between(0, 10)));
                canvas.CurveTo(new(x + (foot * aside / 100), lip + (drop / 4)), new(x + (foot * aside / 100), pool));
            }

            canvas.EndPath();
        }

        canvas.Add($"""<g fill="url(#w{canvas.Mark})"><ellipse cx="{x}" cy="{pool - 4}" rx="{foot * 2}" ry="{foot * 6 / 10}" """
            + $"""opacity=".7"/><ellipse cx="{x}" cy="{pool + 8}" rx="{foot * 3}" ry="{foot / 3}" opacity=".6"/></g></g>""");
    }

    private static void Bank(Easel easel, int number)
    {
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Ground);
        var onLeft = easel.Scene[number].Across < 500;
        Span<Point> crest = stackalloc Point[5];
        (crest[0], crest[^1]) = (
            new(onLeft ? -30 : frame.Width + 30, frame.Down(hand.Between(620, 720))),
            new(frame.Across(onLeft ? hand.Between(500, 900) : hand.Between(100, 500)), frame.Height + 20));
        Fracture.Break(crest, 0, 40, ref hand);
        var bank = new Ground(crest, 8);
        bank.Paint(easel, easel.AirBefore(800), frame.Height + 30, 300);
        bank.Grow(easel, easel.AirBefore(800), 44, 4, ref hand);
        for (; number < easel.Scene.Planted; number++)
        {
            Groves.Paint(easel, number, bank);
        }
    }
}
