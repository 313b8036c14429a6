using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>A river winds from the peak to us through open land, with groves along it, the nearer the larger.</summary>
internal static class RiverPlace
{
    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 640);
        var left = hand.Chance(50);
        if (hand.Chance(50))
        {
            scene.Cabin = From(left, hand.Between(130, 270));
            scene.CabinNearness = hand.Between(260, 480);
        }

        for (var i = hand.Between(0, 2); i < 4; i++)
        {
            left = !left;
            var nearness = 60 + (i * 200) + hand.Between(0, 90);
            scene.Plant(new(scene.AnyTree(ref hand), From(left, hand.Between(40, 330 - (i * 70))), nearness, hand.Between(2, 5 - (i / 2))));
        }

        scene.PlantNear(ref hand, 55);
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        var hand = scene.HandFor(Part.Ground);
        Span<Point> edge = stackalloc Point[5];
        (edge[0], edge[^1]) = (new(-30, frame.Horizon), new(frame.Width + 30, frame.Horizon));
        Fracture.Break(edge, 0, 8, ref hand);
        var land = new Ground(edge, 0);
        land.Paint(easel, easel.AirBefore(240), frame.Height + 30, frame.Height - frame.Horizon);
        land.Dapple(easel, frame.Horizon, frame.Height, 7, ref hand);
        land.Grow(easel, easel.AirBefore(200), 16, 5, ref hand);

        Span<Point> bends = stackalloc Point[6];
        var end = scene[scene.Planted - 1].Across < 500 ? hand.Between(600, 860) : hand.Between(140, 400);
        Brook.Wind(frame, frame.Across(hand.Between(180, 820)), frame.Across(end), ref hand, bends);
        var broad = hand.Between(420, 900);
        Brook.KeepClear(easel, bends, broad);
        var river = new Brook(easel, bends, broad);
        river.Paint(ref hand);
        var housed = !scene.HasCabin;
        for (var number = 0; number < scene.Planted; number++)
        {
            if (!housed && scene[number].Nearness > scene.CabinNearness)
            {
                Cabin.Paint(easel, land);
                housed = true;
            }

            Groves.Paint(easel, number, land);
        }

        if (!housed)
        {
            Cabin.Paint(easel, land);
        }
    }

    private static int From(bool left, int thousandths) => left ? thousandths : 1000 - thousandths;
}
