namespace BobRossLipsum.Core.Painting.Places;

/// <summary>A river winds from the peak to us through open land, with groves along it, the nearer the larger.</summary>
internal static class RiverPlace
{
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        var left = hand.Chance(50);
        if (hand.Chance(50))
        {
            (scene.Cabin, scene.CabinNearness) = (Scene.From(left, hand.Between(130, 270)), hand.Between(260, 480));
        }

        for (var i = hand.Between(0, 2); i < 4; i++)
        {
            left = !left;
            scene.Plant(ref hand, left, (40, 330 - (i * 70)), (60 + (i * 200), 150 + (i * 200)), (2, 5 - (i / 2)));
        }

        scene.PlantNear(ref hand);
    }

    public static void Paint(Easel easel)
    {
        var (frame, scene, hand) = (easel.Frame, easel.Scene, easel.Scene.HandFor(Part.Ground));
        Composition.Backdrop(easel);
        Span<Point> crest = stackalloc Point[5];
        var land = Ground.Across(easel, frame.Horizon, frame.Horizon, 8, 0, ref hand, crest);
        land.Paint(easel, 240, frame.Height + 30, frame.Height - frame.Horizon, patches: 7, rows: 6, ref hand);
        var end = scene[scene.Planted - 1].IsOnLeft ? hand.Between(600, 860) : hand.Between(140, 400);
        Brook.Paint(easel, frame.Across(hand.Between(180, 820)), frame.Across(end), hand.Between(420, 900), ref hand);
        Groves.Between(easel, land, 0, int.MaxValue);
    }
}
