namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints mist, which gathers at the foot of things and sets what is behind apart from what is in front.</summary>
internal static class Mist
{
    /// <summary>Defines how it thickens.</summary>
    public static void Define(Easel easel) => easel.Gradient(
        "mi", 0, new(0, easel.Light.Air, 0), new(45, easel.Light.Air, 34), new(80, easel.Light.Air, 84), new(100, easel.Light.Air));

    /// <summary>Paints one veil of it, from where it ends above to where it is thickest.</summary>
    public static void Paint(Easel easel, int top, int foot) => easel.Add(
        $"""<rect y="{top}" width="{easel.Frame.Width}" height="{foot - top}" fill="url(#mi0~)"/>""");
}
