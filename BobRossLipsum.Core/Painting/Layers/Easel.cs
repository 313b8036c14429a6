using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Everything a layer needs to be painted. It is set up once and used for one painting after the other.</summary>
internal sealed class Easel
{
    private readonly Ridge[] ridges = [new(), new()];
    private Scene scene;
    private Frame frame;
    private Palette palette;

    /// <summary>Gets what is painted on.</summary>
    public Canvas Canvas { get; } = new();

    /// <summary>Gets how large the picture is.</summary>
    public ref readonly Frame Frame => ref frame;

    /// <summary>Gets what there is to be seen.</summary>
    public ref readonly Scene Scene => ref scene;

    /// <summary>Gets the colours.</summary>
    public ref readonly Palette Palette => ref palette;

    /// <summary>Gets the colours of the mood.</summary>
    public Light Light => Palette.Light;

    /// <summary>Gets the direction the light comes from: -1 is left, 1 is right.</summary>
    public int LightSide => Scene.LightFromLeft ? -1 : 1;

    /// <summary>Gets the mountains, the farthest ridge first.</summary>
    public ReadOnlySpan<Ridge> Ridges => ridges.AsSpan(0, Scene.Ridges);

    /// <summary>Gets or sets where the sun or the moon stands, or whence else the light comes.</summary>
    public Point Lamp { get; set; }

    /// <summary>Puts a new canvas up.</summary>
    public void SetUp(in Scene subject, in Frame size, in Palette colours, Mark mark)
    {
        (scene, frame, palette) = (subject, size, colours);
        Canvas.Begin(mark);
        Mountains.Raise(this);
        Lamp = Sky.Hang(this);
    }

    /// <summary>Returns the air before something on the ground.</summary>
    /// <param name="nearness">How near it is: 0 on the horizon, 1000 at the lower edge.</param>
    public Air AirBefore(int nearness) => new(Light.Air, Math.Max(0, 36 - (nearness / 11)));

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
