namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Finds the composition for a kind of place: where things stand, and in which order they are painted.</summary>
internal static class Composition
{
    private static readonly (Planner Plan, Action<Easel> Paint)[] places =
    [
        (LakePlace.Plan, LakePlace.Paint),
        (RiverPlace.Plan, RiverPlace.Paint),
        (MeadowPlace.Plan, MeadowPlace.Paint),
        (WaterfallPlace.Plan, WaterfallPlace.Paint),
        (ShorePlace.Plan, ShorePlace.Paint),
        (ForestPlace.Plan, ForestPlace.Paint),
        (ValleyPlace.Plan, ValleyPlace.Paint),
    ];

    private delegate void Planner(ref Scene scene, ref Hand hand);

    /// <summary>Imagines a scene from a seed of at most 64 characters.</summary>
    public static Scene Imagine(string seed)
    {
        var scene = new Scene(seed);
        var hand = scene.HandFor(Part.Place);
        places[(int)scene.Place].Plan(ref scene, ref hand);
        return scene;
    }

    public static void Paint(Easel easel) => places[(int)easel.Scene.Place].Paint(easel);

    /// <summary>Paints all that lies beyond the horizon.</summary>
    public static void Backdrop(Easel easel)
    {
        Sky.Paint(easel);
        Clouds.Paint(easel);
        easel.Add($"""<g id="far~">""");
        Mountains.Paint(easel);
        Hills.Paint(easel);
        Hills.Wood(easel);
        easel.Add($"</g>");
    }

    /// <summary>Paints the land at our feet, from one point to another, and what stands on it nearer than so much.</summary>
    public static void Foreground(Easel easel, Point from, Point to, int nearness, ref Hand hand)
    {
        Span<Point> crest = stackalloc Point[9];
        var land = Ground.Between(from, to, 60, 8, ref hand, crest);
        land.Paint(easel, 800, easel.Frame.Height + 30, 360, patches: 2, rows: 4, ref hand);
        Groves.Between(easel, land, nearness, int.MaxValue);
    }
}
