using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Finds the composition for a kind of place: where things stand, and in which order they are painted.</summary>
internal static class Composition
{
    /// <summary>Imagines a scene.</summary>
    /// <param name="seed">A seed of at most 64 characters.</param>
    public static Scene Imagine(string seed)
    {
        var scene = new Scene(seed);
        var hand = scene.HandFor(Part.Place);
        switch (scene.Place)
        {
            case Place.Lake:
                LakePlace.Plan(ref scene, ref hand);
                break;
            case Place.River:
                RiverPlace.Plan(ref scene, ref hand);
                break;
            case Place.Meadow:
                MeadowPlace.Plan(ref scene, ref hand);
                break;
            case Place.Waterfall:
                WaterfallPlace.Plan(ref scene, ref hand);
                break;
            case Place.Shore:
                ShorePlace.Plan(ref scene, ref hand);
                break;
            case Place.Forest:
                ForestPlace.Plan(ref scene, ref hand);
                break;
            default:
                ValleyPlace.Plan(ref scene, ref hand);
                break;
        }

        return scene;
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        PaintPlace(easel);
        Atmosphere.Paint(easel);
    }

    private static void PaintPlace(Easel easel)
    {
        switch (easel.Scene.Place)
        {
            case Place.Lake:
                LakePlace.Paint(easel);
                break;
            case Place.River:
                RiverPlace.Paint(easel);
                break;
            case Place.Meadow:
                MeadowPlace.Paint(easel);
                break;
            case Place.Waterfall:
                WaterfallPlace.Paint(easel);
                break;
            case Place.Shore:
                ShorePlace.Paint(easel);
                break;
            case Place.Forest:
                ForestPlace.Paint(easel);
                break;
            default:
                ValleyPlace.Paint(easel);
                break;
        }
    }

    /// <summary>Paints all that lies beyond the horizon.</summary>
    public static void Backdrop(Easel easel)
    {
        var canvas = easel.Canvas;
        Sky.Paint(easel);
        Clouds.Paint(easel);
        canvas.Add($"""<g id="far{canvas.Mark}">""");
        Mountains.Paint(easel);
        Hills.Paint(easel);
        Hills.Wood(easel);
        canvas.Add($"</g>");
    }
}
