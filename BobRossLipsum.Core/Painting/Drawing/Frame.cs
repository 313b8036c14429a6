namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>The canvas in its own units, which depend on the shape asked for and not on the pixels.</summary>
/// <remarks>A landscape is 1000 units high, a portrait 900 wide; a longer picture shows a part of the longest canvas there is.</remarks>
internal readonly record struct Frame
{
    public const int Narrowest = 900; // the least width there is, in units

    private const int Widest = 3000;
    private const int Tallest = 1500;
    private const int WidestPanorama = 2150;
    private const int Margin = 30; // of what reaches beyond an edge
    private const int Farthest = 50; // how large a thing on the horizon is, in thousandths

    /// <summary>Fits a frame around a picture of a size in pixels.</summary>
    /// <remarks>The horizon is so many thousandths from the top, and so many from the left is what must not be cropped.</remarks>
    public Frame(int width, int height, int horizon, int focus)
    {
        var wide = 1000 * width / height;
        Width = Math.Clamp(wide, Narrowest, Widest);
        Height = wide >= Narrowest ? 1000 : Math.Min(Tallest, Narrowest * height / width);
        Horizon = Height * horizon / 1000;
        ViewWidth = Math.Clamp(Height * width / height, 1, Width);
        ViewHeight = Math.Clamp(Width * height / width, 1, Height);
        Left = Math.Clamp((Width * focus / 1000) - (ViewWidth / 2), 0, Width - ViewWidth);
        Top = Math.Clamp(Horizon - (ViewHeight * 6 / 10), 0, Height - ViewHeight);
    }

    public int Width { get; }
    public int Height { get; }
    public int Horizon { get; }
    public int Left { get; } // of what is shown
    public int Top { get; }
    public int ViewWidth { get; }
    public int ViewHeight { get; }

    /// <summary>Returns how broad something in the distance is: a wide picture shows more of them, but for the widest.</summary>
    public int Stretch(int units) => units * Width / Math.Min(Width, WidestPanorama);

    /// <summary>Returns the place so many thousandths of the width from the left.</summary>
    public int Across(int thousandths) => Width * thousandths / 1000;

    /// <summary>Returns a place beyond the left edge, or else the right one.</summary>
    public int Beyond(bool left) => left ? -Margin : Width + Margin;

    /// <summary>Returns the place so many thousandths of the way from the horizon down to the lower edge.</summary>
    public int Down(int thousandths) => Horizon + ((Height - Horizon) * thousandths / 1000);

    /// <summary>Returns how near a place on the ground is: 0 on the horizon, 1000 at the lower edge.</summary>
    public int Nearness(int y) => Math.Max(0, (y - Horizon) * 1000 / (Height - Horizon));

    /// <summary>Returns how large something appears that stands somewhere and is so many units large at the lower edge.</summary>
    public int Size(int y, int units) => Scaled(Nearness(y), units);

    /// <summary>Returns how large something appears at a nearness.</summary>
    public static int Scaled(int nearness, int units) => units * (Farthest + (nearness * (1000 - Farthest) / 1000)) / 1000;
}
