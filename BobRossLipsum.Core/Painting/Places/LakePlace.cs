namespace BobRossLipsum.Core.Painting.Places;

/// <summary>A lake mirrors the far shore; headlands reach into it, each with a grove; sometimes we stand on its bank.</summary>
internal static class LakePlace
{
    private const int Bank = 600; // what is nearer stands on the bank

    public static void Plan(ref Scene scene, ref Hand hand)
    {
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

            scene.PlantNear(ref hand);
        }
    }

    public static void Paint(Easel easel)
    {
        var (frame, scene, hand) = (easel.Frame, easel.Scene, easel.Scene.HandFor(Part.Water));
        Composition.Backdrop(easel);
        Water.Pour(easel, "lake", frame.Horizon, "a");
        Water.Mirror(easel, "far", frame.Horizon);
        Water.Break(easel, frame.Horizon, frame.Height, ref hand);
        Water.Glitter(easel, frame.Horizon, frame.Height, ref hand);
        var rocky = hand.Chance(35);
        var number = 0;
        for (; number < scene.Planted && scene[number].Nearness < Bank; number++)
        {
            Headland.Paint(easel, number, isCliff: rocky && scene.BehindCabin == 0);
        }

        if (number < scene.Planted || scene.CabinNearness > Bank)
        {
            var (high, low) = (frame.Down(hand.Between(440, 680)), frame.Down(hand.Between(800, 920)));
            var rightIsHigh = number < scene.Planted ? !scene[number].IsOnLeft : scene.Cabin < 500;
            var (left, right) = rightIsHigh ? (low, high) : (high, low);
            Composition.Foreground(easel, new(frame.Beyond(left: true), left), new(frame.Beyond(left: false), right), Bank, ref hand);
        }
    }
}
