namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints mist, which gathers on the far shore and sets what is behind apart from what is in front.</summary>
internal static class Mist
{
    /// <summary>Defines how it thickens.</summary>
    public static void Define(Easel easel) => easel.Canvas.Gradient(
        "v", new(0, easel.Light.Mist, 0), new(55, easel.Light.Mist, 45), new(100, easel.Light.Mist, 92));

    /// <summary>Paints one veil of it.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="top">Where it ends above, in units from the top.</param>
    public static void Draw(Easel easel, int top) => easel.Canvas.Add(
        $"""<rect y="{top}" width="{easel.Frame.Width}" height="{easel.Frame.Waterline - top}" fill="url(#v{easel.Canvas.Mark})"/>""");
}
