namespace BobRossLipsum.Core.Painting.Places;

/// <summary>From high above we look over a valley: ridge stands behind ridge, and mist fills what is between.</summary>
internal static class ValleyPlace
{
    private const int Rises = 3;

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Hills = 1;
        var left = hand.Chance(50);
        scene.Plant(ref hand, left, (40, 240), (760, 900), (3, 5));
        if (hand.Chance(50))
        {
            scene.Plant(ref hand, !left, (20, 240), (820, 940), (2, 3));
        }

        scene.PlantNear(ref hand);
    }

    public static void Paint(Easel easel)
    {
        var (frame, scene, air) = (easel.Frame, easel.Scene, easel.Light.Air);
        Composition.Backdrop(easel);
        Mist.Paint(easel, frame.Horizon - 70, frame.Horizon);
        easel.Add($"""<rect y="{frame.Horizon}" width="{frame.Width}" height="{frame.Height - frame.Horizon}" fill="{air}"/>""");
        for (var i = 0; i < Rises; i++)
        {
            var hand = scene.HandFor(Part.Ground).For(i);
            var (foot, tree) = (frame.Down(340 + (i * 300)), 26 + (i * 12));
            Hills.Rise(easel, i + 4, foot, hand.Between(60, 230), hand.Between(110, 250), tree, 40 - (i * 15), ref hand);
            Mist.Paint(easel, foot - hand.Between(90, 210), foot + tree);
        }

        var own = scene.HandFor(Part.Ground);
        var (high, low) = (frame.Down(own.Between(440, 700)), frame.Down(own.Between(900, 1060)));
        var (left, right) = scene[0].IsOnLeft ? (high, low) : (low, high);
        Composition.Foreground(easel, new(frame.Beyond(left: true), left), new(frame.Beyond(left: false), right), 0, ref own);
    }
}
