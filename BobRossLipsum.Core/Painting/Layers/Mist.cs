namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints mist, which gathers at the foot of things and sets what is behind apart from what is in front.</summary>
internal static class Mist
{
    /// <summary>Defines how it thickens.</summary>
    public static void Define(Easel easel) => easel.Canvas.Gradient(
        "v", new(0, easel.Light.Air, 0), new(55, easel.Light.Air, 45), new(100, easel.Light.Air, 92));

    /// <summary>Paints one veil of it.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="top">Where it ends above, in units from the top.</param>
    /// <param name="foot">Where it is thickest.</param>
    public static void Paint(Easel easel, int top, int foot) => easel.Canvas.Add(
        $"""<rect y="{top}" width="{easel.Frame.Width}" height="{Math.Max(1, foot - top)}" fill="url(#v{easel.Canvas.Mark})"/>""");
}
