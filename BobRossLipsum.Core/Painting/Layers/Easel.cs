namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A canvas, and everything a layer needs to be painted on it. It is set up for one painting after the other.</summary>
internal sealed class Easel : Canvas
{
    private readonly Ridge[] ridges = [new(), new()];
    private Scene scene;
    private Frame frame;
    private Palette palette;

    public ref readonly Frame Frame => ref frame;
    public ref readonly Scene Scene => ref scene;
    public ref readonly Palette Palette => ref palette;
    public Light Light => Palette.Light;
    public int LightSide => Scene.LightFromLeft ? -1 : 1; // whence the light comes: -1 is left
    public ReadOnlySpan<Ridge> Ridges => ridges.AsSpan(0, Scene.Ridges); // the farthest first
    public Point Lamp { get; private set; } // the sun, the moon, or whence else the light comes

    /// <summary>Puts a new canvas up, of a size in pixels, whose ids end in the letters of a number.</summary>
    public void SetUp(in Scene subject, int width, int height, ulong mark)
    {
        scene = subject;
        frame = new(width, height, scene.Horizon, scene.Peak);
        palette = Palette.Mix(scene);
        Begin(mark);
        Mountains.Raise(this);
        Lamp = Sky.Hang(this);
    }

    /// <summary>Returns the air before something on the ground, 0 to 1000 near.</summary>
    public Air AirBefore(int nearness) => new(Light.Air, Math.Max(0, 24 - (nearness / 11)));

    /// <summary>Returns how far down the sky reaches at a place in the picture.</summary>
    public int SkylineAt(int x)
    {
        var highest = Frame.Horizon;
        foreach (var ridge in Ridges)
        {
            highest = Math.Min(highest, Fracture.LevelAt(ridge.Skyline, x));
        }

        return highest;
    }
}
