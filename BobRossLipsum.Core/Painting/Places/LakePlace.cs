using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>A lake mirrors the far shore; headlands reach into it, each with a grove; sometimes we stand on its bank.</summary>
internal static class LakePlace
{
    private const int Bank = 600; // what is nearer stands on the bank

    /// <summary>Decides where things stand.</summary>
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
            scene.Cabin = From(!heavyOnLeft, ashore ? hand.Between(340, 430) : hand.Between(180, 230));
            scene.HasPath = ashore && hand.Chance(60);
        }

        if (headlands == 2)
        {
            scene.Plant(new(scene.AnyTree(ref hand), From(heavyOnLeft, hand.Between(80, 220)), hand.Between(70, 140), hand.Between(3, 5)));
        }

        if (headlands > 0)
        {
            var nearness = scene.HasCabin && scene.CabinNearness < Bank ? scene.CabinNearness : hand.Between(190, 320);
            scene.Plant(new(scene.AnyTree(ref hand), From(!heavyOnLeft, hand.Between(60, 150)), nearness, hand.Between(3, 5)));
        }

        if (hasBank)
        {
            scene.Plant(new(scene.AnyTree(ref hand), From(heavyOnLeft, hand.Between(60, 200)), hand.Between(720, 860), hand.Between(2, 4)));
            if (hand.Chance(40))
            {
                scene.Plant(new(
                    scene.AnyTree(ref hand),
                    From(!heavyOnLeft, hand.Between(30, 90)),
                    hand.Between(800, 900),
                    hand.Between(2, 3)));
            }

            scene.PlantNear(ref hand, 45);
        }
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        canvas.Add($"""<rect id="lake{canvas.Mark}" y="{frame.Horizon}" width="{frame.Width}" """
            + $"""height="{frame.Height - frame.Horizon}" fill="url(#a{canvas.Mark})"/>""");
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
            Ashore(easel, number);
        }
    }

    private static int From(bool left, int thousandths) => left ? thousandths : 1000 - thousandths;

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
        (crest[0], crest[^1]) = (new(root, level - rise), new(tip, level));
        Fracture.Break(crest, sideways: 0, upright: rise / 4, ref hand);
        var land = new Ground(crest, number);
        var air = easel.AirBefore(grove.Nearness);

        canvas.Add($"""<use href="#land{number}{canvas.Mark}" transform="matrix(1 0 0 -.8 0 {level * 18 / 10})" opacity=".5"/><g """
            + $"""id="land{number}{canvas.Mark}">""");
        land.Paint(easel, air, level, rise);
        land.Grow(easel, air, frame.Size(level, 70), 1, ref hand);
        Groves.Paint(easel, number, land);
        if (easel.Scene.HasCabin && easel.Scene.CabinNearness == grove.Nearness)
        {
            Cabin.Paint(easel, land);
        }

        canvas.Add($"</g>");
        canvas.Add($"""<rect x="{Math.Min(root, tip)}" y="{level - 1}" width="{Math.Abs(tip - root)}" height="3" rx="2" """
            + $"""fill="{easel.Light.SkyLow}" opacity=".45"/>""");
    }

    private static void Ashore(Easel easel, int number)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Ground);
        var heavyOnLeft = number < scene.Planted ? scene[number].Across < 500 : scene.Cabin > 500;
        var (high, low) = (frame.Down(hand.Between(560, 700)), frame.Down(hand.Between(800, 960)));
        Span<Point> crest = stackalloc Point[9];
        (crest[0], crest[^1]) = (new(-30, heavyOnLeft ? high : low), new(frame.Width + 30, heavyOnLeft ? low : high));
        Fracture.Break(crest, sideways: 0, upright: 70, ref hand);
        var bank = new Ground(crest, 8);
        var air = easel.AirBefore(800);
        bank.Paint(easel, air, frame.Height + 30, 420);
        bank.Dapple(easel, high, frame.Height, 2, ref hand);
        bank.Grow(easel, air, 44, 3, ref hand);
        for (; number < scene.Planted && scene[number].Nearness <= scene.CabinNearness; number++)
        {
            Groves.Paint(easel, number, bank);
        }

        if (scene.CabinNearness > Bank)
        {
            Cabin.Paint(easel, bank);
        }

        for (; number < scene.Planted; number++)
        {
            Groves.Paint(easel, number, bank);
        }
    }
}
