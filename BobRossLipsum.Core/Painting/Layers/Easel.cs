namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Everything a layer needs to be painted. It is set up once and used for one painting after the other.</summary>
internal sealed class Easel
{
    private readonly Ridge[] ridges = [new(), new()];
    private Scene scene;
    private Frame frame;
    private Palette palette;

    public Canvas Canvas { get; } = new();
    public ref readonly Frame Frame => ref frame;
    public ref readonly Scene Scene => ref scene;
    public ref readonly Palette Palette => ref palette;
    public Light Light => Palette.Light;
    public int LightSide => Scene.LightFromLeft ? -1 : 1; // whence the light comes: -1 is left
    public ReadOnlySpan<Ridge> Ridges => ridges.AsSpan(0, Scene.Ridges); // the farthest first
    public Point Lamp { get; private set; } // the sun, the moon, or whence else the light comes

    /// <summary>Puts a new canvas up.</summary>
    public void SetUp(in Scene subject, in Frame size, in Palette colours, Mark mark)
    {
        (scene, frame, palette) = (subject, size, colours);
        Canvas.Begin(mark);
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
            highest = Math.Min(highest, ridge.At(x));
        }

        return highest;
    }
}
