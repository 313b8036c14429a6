namespace BobRossLipsum.Core.Painting;

/// <summary>
/// The size of the canvas in its own units, which depend on the shape asked for and not on the pixels: a landscape
/// is 1000 units high, a portrait 1180 wide, and the mountains are as large in both.
/// </summary>
internal sealed record Frame
{
    private const int Unit = 1000;
    private const int Narrowest = 1180;
    private const int WidestPanorama = 2600;

    /// <summary>Fits a frame around a painting.</summary>
    /// <param name="width">1 or more, in pixels.</param>
    /// <param name="height">1 or more, in pixels.</param>
    public Frame(int width, int height)
    {
        var wide = Unit * width / height;
        Width = Math.Max(wide, Narrowest);
        Height = wide >= Narrowest ? Unit : Narrowest * height / width;

        // A tall picture holds taller mountains and trees, up to a limit; the rest of it is sky and water.
        Rise = Math.Min(1700, 1000 + ((Height - Unit) / 3));
        Waterline = Height * 62 / 100;
    }

    /// <summary>Gets the width in units.</summary>
    public int Width { get; }

    /// <summary>Gets the height in units.</summary>
    public int Height { get; }

    /// <summary>Gets where the far shore meets the water, in units from the top.</summary>
    public int Waterline { get; }

    /// <summary>Gets by how much mountains and trees are taller than in a landscape, in thousandths.</summary>
    public int Rise { get; }

    /// <summary>Returns a place so many thousandths of the width from the left.</summary>
    public int Across(int thousandths) => (int)((long)Width * thousandths / 1000);

    /// <summary>Returns a place so many thousandths of the way from the far shore down to the lower edge.</summary>
    public int Down(int thousandths) => Waterline + ((Height - Waterline) * thousandths / 1000);

    /// <summary>Returns a height above the far shore as a place on the canvas.</summary>
    public int Up(int units) => Waterline - (units * Rise / 1000);

    /// <summary>Gets how many units of mountains fit across: the width, but a very wide painting stretches them.</summary>
    public int Panorama => Math.Min(Width, WidestPanorama);
}
