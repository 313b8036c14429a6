using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>A lake mirrors the far shore; headlands reach into it, each with a grove; sometimes we stand on its bank.</summary>
internal static class LakePlace
{
    private const int Bank = 600; // what is nearer stands on the bank

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 690);
        var heavyOnLeft = hand.Chance(50);
        var hasBank = hand.Chance(75);
        var headlands = hand.Between(hasBank ? 0 : 1, 2);
        if (hand.Chance(45))
        {
            var ashore = hasBank && (headlands == 0 || hand.Chance(50));
            scene.CabinNearness = ashore ? hand.Between(700, 780) : hand.Between(200, 300);
            scene.Cabin = Scene.From(!heavyOnLeft, ashore ? hand.Between(340, 430) : hand.Between(180, 230));
            scene.HasPath = ashore && hand.Chance(60);
        }

        if (headlands == 2)
        {
            scene.Plant(ref hand, heavyOnLeft, (80, 220), (70, 140), (3, 5));
        }

        if (headlands > 0)
        {
            var housed = scene.HasCabin && scene.CabinNearness < Bank;
            scene.Plant(ref hand, !heavyOnLeft, (60, 150), housed ? (scene.CabinNearness, scene.CabinNearness) : (190, 320), (3, 5));
        }

        if (hasBank)
        {
            scene.Plant(ref hand, heavyOnLeft, (60, 200), (720, 860), (2, 4));
            if (hand.Chance(40))
            {
                scene.Plant(ref hand, !heavyOnLeft, (30, 90), (800, 900), (2, 3));
            }

            scene.PlantNear(ref hand, 80);
        }
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        Water.Pour(easel, "lake", frame.Horizon, "a0");
        Water.Mirror(easel, "far", frame.Horizon);
        var hand = scene.HandFor(Part.Water);
        Water.Break(easel, frame.Horizon, frame.Height, ref hand);
        Water.Glitter(easel, frame.Horizon, frame.Height, ref hand);

        var number = 0;
        for (; number < scene.Planted && scene[number].Nearness < Bank; number++)
        {
            Headland(easel, number);
        }

        if (number < scene.Planted || scene.CabinNearness > Bank)
        {
            Ashore(easel, number < scene.Planted ? scene[number].Across < 500 : scene.Cabin > 500);
        }
    }

    // Its image comes first, so that the land covers where the two meet.
    private static void Headland(Easel easel, int number)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var grove = easel.Scene[number];
        var hand = easel.Scene.HandFor(Part.Ground).For(number);
        var fromLeft = grove.Across < 500;
        var level = frame.Down(grove.Nearness);
        var root = fromLeft ? -30 : frame.Width + 30;
        var tip = frame.Across(grove.Across) + ((fromLeft ? 1 : -1) * frame.Size(level, hand.Between(900, 1500)));
        var rise = frame.Size(level, hand.Between(110, 190));
        Span<Point> crest = stackalloc Point[5];
        var land = Ground.Between(new(root, level - rise), new(tip, level), rise / 4, number, ref hand, crest);

        canvas.Add($"""<use href="#land{number}{canvas.Mark}" transform="matrix(1 0 0 -.8 0 {level * 18 / 10})" opacity=".5"/><g """
            + $"""id="land{number}{canvas.Mark}">""");
        land.Paint(easel, grove.Nearness, level, rise, patches: 0, rows: 1, ref hand);
        Groves.Between(easel, land, grove.Nearness, grove.Nearness + 1);
        canvas.Add($"""</g><rect x="{Math.Min(root, tip)}" y="{level - 1}" width="{Math.Abs(tip - root)}" height="3" rx="2" """
            + $"""fill="{easel.Light.SkyLow}" opacity=".45"/>""");
    }

    private static void Ashore(Easel easel, bool heavyOnLeft)
    {
        ref readonly var frame = ref easel.Frame;
        var hand = easel.Scene.HandFor(Part.Ground);
        Span<Point> crest = stackalloc Point[9];
        var (high, low) = (frame.Down(hand.Between(440, 680)), frame.Down(hand.Between(800, 920)));
        var bank = Ground.Rising(easel, heavyOnLeft, high, low, 70, 8, ref hand, crest);
        bank.Paint(easel, 800, frame.Height + 30, 420, patches: 3, rows: 4, ref hand);
        Groves.Between(easel, bank, Bank, int.MaxValue);
    }
}
