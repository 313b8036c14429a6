using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Meadows roll towards us, one behind the other, with groves between and now and then a cabin.</summary>
internal static class MeadowPlace
{
    private const int Meadows = 4;

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 640);
        var left = hand.Chance(50);
        if (hand.Chance(60))
        {
            scene.Cabin = Scene.From(!left, hand.Between(160, 460));
            scene.CabinNearness = hand.Between(230, 620);
            scene.HasPath = hand.Chance(75);
        }

        scene.Plant(ref hand, true, (80, 920), (60, 160), (3, 5));
        scene.Plant(ref hand, left, (60, 300), (300, 460), (2, 4));
        if (hand.Chance(70))
        {
            scene.Plant(ref hand, hand.Chance(70) == left, (20, 180), (720, 900), (2, 3));
        }

        scene.PlantNear(ref hand, 80);
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        Composition.Backdrop(easel);
        Span<Point> crest = stackalloc Point[9];
        for (var i = 0; i < Meadows; i++)
        {
            var hand = easel.Scene.HandFor(Part.Ground).For(i);
            var (near, next) = (i * i * 85, (i + 1) * (i + 1) * 85);
            var y = frame.Down(near);
            var (left, right) = (frame.Size(y, hand.Between(-260, 260)), frame.Size(y, hand.Between(-260, 260)));
            var land = Ground.Across(easel, y + left, y + right, frame.Size(y, 130), i, ref hand, crest);
            land.Paint(easel, near + 60, frame.Height + 40, frame.Size(y, 340) + 60, patches: 2, rows: i + 1, ref hand);
            Groves.Between(easel, land, near, i == Meadows - 1 ? int.MaxValue : next);
        }
    }
}
