using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Meadows roll towards us, one behind the other, with flowers on the nearest.</summary>
internal static class MeadowPlace
{
    private const int Meadows = 4;

    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 640);
        var left = hand.Chance(50);
        if (hand.Chance(60))
        {
            scene.Cabin = From(!left, hand.Between(160, 460));
            scene.CabinNearness = hand.Between(230, 620);
            scene.HasPath = hand.Chance(75);
        }

        scene.Plant(new(scene.AnyTree(ref hand), hand.Between(80, 920), hand.Between(60, 160), hand.Between(3, 5)));
        scene.Plant(new(scene.AnyTree(ref hand), From(left, hand.Between(60, 300)), hand.Between(300, 460), hand.Between(2, 4)));
        if (hand.Chance(70))
        {
            scene.Plant(new(
                scene.AnyTree(ref hand),
                From(hand.Chance(70) == left, hand.Between(20, 180)),
                hand.Between(720, 900),
                hand.Between(2, 3)));
        }

        scene.PlantNear(ref hand, 60);
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        var number = 0;
        var housed = !scene.HasCabin;
        Span<Point> crest = stackalloc Point[9];
        for (var i = 0; i < Meadows; i++)
        {
            var hand = scene.HandFor(Part.Ground).For(i);
            var near = i * i * 85;
            var y = frame.Down(near);
            (crest[0], crest[^1]) = (new(-30, y + Roll(ref hand)), new(frame.Width + 30, y + Roll(ref hand)));
            Fracture.Break(crest, 0, frame.Size(y, 130), ref hand);
            var land = new Ground(crest, i);
            var air = easel.AirBefore(near + 60);
            land.Paint(easel, air, frame.Height + 40, frame.Size(y, 340) + 60);
            land.Dapple(easel, y, y + frame.Size(y, 280), 2, ref hand);
            land.Grow(easel, air, frame.Size(y, 80) + 6, i == Meadows - 1 ? 5 : 3, ref hand);
            var next = i == Meadows - 1 ? int.MaxValue : (i + 1) * (i + 1) * 85;
            for (; number < scene.Planted && scene[number].Nearness < next; number++)
            {
                House(easel, land, scene[number].Nearness, ref housed);
                Groves.Paint(easel, number, land);
            }

            House(easel, land, next, ref housed);

            int Roll(ref Hand own) => easel.Frame.Size(y, own.Between(-120, 120));
        }
    }

    private static void House(Easel easel, in Ground land, int nearness, ref bool housed)
    {
        if (!housed && easel.Scene.CabinNearness < nearness)
        {
            Cabin.Paint(easel, land);
            housed = true;
        }
    }

    private static int From(bool left, int thousandths) => left ? thousandths : 1000 - thousandths;
}
