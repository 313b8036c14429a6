using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Everything a layer needs to be painted.</summary>
/// <param name="Canvas">Where it goes.</param>
/// <param name="Frame">How large the picture is.</param>
/// <param name="Scene">What there is to be seen.</param>
/// <param name="Palette">In which colours.</param>
internal sealed record Easel(Canvas Canvas, Frame Frame, Scene Scene, Palette Palette)
{
    /// <summary>Gets the colours of the hour.</summary>
    public Light Light => Palette.Light;

    /// <summary>Gets the direction the light comes from: -1 is left, 1 is right.</summary>
    public int LightSide => Scene.LightFromLeft ? -1 : 1;
}
