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

    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(400, 600);
        scene.Hills = 1;
        var left = hand.Chance(50);
        scene.Plant(new(
            scene.AnyTree(ref hand),
            left ? hand.Between(40, 240) : hand.Between(760, 960),
            hand.Between(760, 900),
            hand.Between(3, 5)));
        if (hand.Chance(50))
        {
            scene.Plant(new(
                scene.AnyTree(ref hand),
                left ? hand.Between(760, 980) : hand.Between(20, 240),
                hand.Between(820, 940),
                hand.Between(2, 3)));
        }

        scene.PlantNear(ref hand, 45);
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Composition.Backdrop(easel);
        easel.Canvas.Add($"""<rect y="{frame.Horizon}" width="{frame.Width}" height="{frame.Height - frame.Horizon}" """
            + $"""fill="{easel.Light.Air.With(easel.Palette.Hill, 14)}"/>""");
        for (var i = 0; i < Rises; i++)
        {
            var hand = scene.HandFor(Part.Ground).For(i);
            var foot = frame.Down(320 + (i * 300));
            easel.Canvas.Add($"<g ");
            Hills.Rise(easel, i + 4, foot, hand.Between(90, 230), hand.Between(90, 210), new Air(easel.Light.Air, 36 - (i * 14)), ref hand);
            Mist.Paint(easel, foot - hand.Between(60, 150), foot);
        }

        var own = scene.HandFor(Part.Ground);
        Span<Point> crest = stackalloc Point[9];
        var onLeft = scene[0].Across < 500;
        var (high, low) = (frame.Down(own.Between(600, 720)), frame.Down(own.Between(900, 1020)));
        (crest[0], crest[^1]) = (new(-30, onLeft ? high : low), new(frame.Width + 30, onLeft ? low : high));
        Fracture.Break(crest, 0, 60, ref own);
        var ledge = new Ground(crest, 8);
        ledge.Paint(easel, easel.AirBefore(900), frame.Height + 30, 380);
        ledge.Grow(easel, easel.AirBefore(900), 44, 5, ref own);
        for (var number = 0; number < scene.Planted; number++)
        {
            Groves.Paint(easel, number, ledge);
        }
    }
}
