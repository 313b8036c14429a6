namespace BobRossLipsum.Core.Painting;

/// <summary>Mist, which gathers at the feet of things and sets what is behind apart from what is in front.</summary>
internal static class Mist
{
    public static void Define(Easel easel) => easel.Canvas.Gradient(
        "v", new Stop(0, easel.Light.Mist, 0), new Stop(55, easel.Light.Mist, 45), new Stop(100, easel.Light.Mist, 92));

    public static void Draw(Easel easel, int top, int bottom) => easel.Canvas.Add(
        $"""<rect y="{top}" width="{easel.Frame.Width}" height="{bottom - top}" fill="url(#v{easel.Canvas.Mark})"/>""");
}
