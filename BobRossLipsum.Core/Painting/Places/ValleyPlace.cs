using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>From high above we look over a valley: ridge stands behind ridge, and mist fills what is between.</summary>
internal static class ValleyPlace
{
    private const int Rises = 3;

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 600);
        scene.Hills = 1;
        var left = hand.Chance(50);
        scene.Plant(ref hand, left, (40, 240), (760, 900), (3, 5));
        if (hand.Chance(50))
        {
            scene.Plant(ref hand, !left, (20, 240), (820, 940), (2, 3));
        }

        scene.PlantNear(ref hand, 80);
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        easel.Canvas.Add($"""<rect y="{frame.Horizon}" width="{frame.Width}" height="{frame.Height - frame.Horizon}" """
            + $"""fill="{easel.Light.Air}"/>""");
        for (var i = 0; i < Rises; i++)
        {
            var hand = scene.HandFor(Part.Ground).For(i);
            var foot = frame.Down(340 + (i * 300));
            var air = new Air(easel.Light.Air, 40 - (i * 15));
            var tree = 26 + (i * 12);
            Hills.Rise(easel, i + 4, foot, hand.Between(60, 230), hand.Between(110, 250), tree, air, ref hand);
            Mist.Paint(easel, foot - hand.Between(90, 210), foot + tree);
        }

        var own = scene.HandFor(Part.Ground);
        Span<Point> crest = stackalloc Point[9];
        var (high, low) = (frame.Down(own.Between(440, 700)), frame.Down(own.Between(900, 1060)));
        var ledge = Ground.Rising(easel, scene[0].Across < 500, high, low, 60, 8, ref own, crest);
        ledge.Paint(easel, 900, frame.Height + 30, 380, patches: 2, rows: 4, ref own);
        Groves.Between(easel, ledge, 0, int.MaxValue);
    }
}
