namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Meadows roll towards us, one behind the other, with hedges and groves between and now and then a cabin.</summary>
internal static class MeadowPlace
{
    private const int Meadows = 4;

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        var left = hand.Chance(50);
        if (hand.Chance(60))
        {
            (scene.Cabin, scene.CabinNearness) = (Scene.From(!left, hand.Between(160, 460)), hand.Between(230, 620));
            scene.HasPath = hand.Chance(75);
        }

        scene.Plant(ref hand, true, (80, 920), (60, 160), (3, 5));
        scene.Plant(ref hand, left, (60, 300), (300, 460), (2, 4));
        if (hand.Chance(70))
        {
            scene.Plant(ref hand, hand.Chance(70) == left, (20, 180), (720, 900), (2, 3));
        }

        scene.PlantNear(ref hand);
    }

    public static void Paint(Easel easel)
    {
        var (frame, scene) = (easel.Frame, easel.Scene);
        Composition.Backdrop(easel);
        Span<Point> crest = stackalloc Point[9];
        var shown = 0; // nothing nearer rises above the cabin's foot
        for (var i = 0; i < Meadows; i++)
        {
            var hand = scene.HandFor(Part.Ground).For(i);
            var (near, next, y) = (i * i * 85, (i + 1) * (i + 1) * 85, frame.Down(i * i * 85));
            var (left, right) = (frame.Size(y, hand.Between(-420, 320)), frame.Size(y, hand.Between(-420, 320)));
            var land = Ground.Across(easel, y + left, y + right, frame.Size(y, 190), i, ref hand, crest);
            foreach (ref var point in crest)
            {
                point = point with { Y = Math.Max(point.Y, shown) };
            }

            land.Paint(easel, near + 60, frame.Height + 40, frame.Size(y, 340) + 60, patches: 2, rows: 1 + (i / 2), ref hand);
            var onLeft = scene.HasCabin ? scene.Cabin > 500 : hand.Chance(50);
            var hedge = new Point(frame.Across(Scene.From(onLeft, hand.Between(0, 250))), y);
            Groves.Bushes(easel, land, hedge, frame.Across(hand.Between(100, 400)), i, easel.AirBefore(near), ref hand);
            if (scene.HasCabin && near <= scene.CabinNearness && scene.CabinNearness < next)
            {
                shown = Cabin.Foot(easel, land).Y + 4;
            }

            Groves.Between(easel, land, near, i == Meadows - 1 ? int.MaxValue : next);
        }
    }
}
