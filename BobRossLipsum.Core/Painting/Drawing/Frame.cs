namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// The canvas in its own units. They depend on the shape asked for and not on the pixels: a landscape is 1000 units
/// high, a portrait 1180 wide, and in both a mountain is as large.
/// </summary>
internal sealed record Frame
{
    private const int Unit = 1000;
    private const int Narrowest = 1180;
    private const int Longest = 9600; // on either side; what is longer yet is stretched
    private const int WidestPanorama = 2150;
    private const int WidestShore = 2200;

    /// <summary>Fits a frame around a picture.</summary>
    /// <param name="width">1 or more, in pixels.</param>
    /// <param name="height">1 or more, in pixels.</param>
    public Frame(int width, int height)
    {
        var wide = Unit * width / height;
        IsStretched = wide > Longest || Narrowest * height / width > Longest;
        Width = Math.Clamp(wide, Narrowest, Longest);
        Height = wide >= Narrowest ? Unit : Math.Min(Longest, Narrowest * height / width);
        Waterline = Height * 62 / 100;
        Rise = Math.Min(1700, 1000 + ((Height - Unit) / 3));
    }

    /// <summary>Gets the width in units.</summary>
    public int Width { get; }

    /// <summary>Gets the height in units.</summary>
    public int Height { get; }

    /// <summary>Gets a value indicating whether the picture is so long that it is stretched to its size.</summary>
    public bool IsStretched { get; }

    /// <summary>Gets where the far shore meets the water, in units from the top.</summary>
    public int Waterline { get; }

    /// <summary>Gets how tall mountains, trees and clouds are in thousandths: a tall picture has taller ones.</summary>
    public int Rise { get; }

    /// <summary>Gets how many units of mountains there are from left to right: a wide picture has more of them, up to a limit.</summary>
    public int Panorama => Math.Min(Width, WidestPanorama);

    /// <summary>Returns the place so many thousandths of the width from the left.</summary>
    public int Across(int thousandths) => Width * thousandths / 1000;

    /// <summary>
    /// Returns the place so many thousandths of the width from either side. In a wide picture the two shores keep
    /// their size, and there is more water between them.
    /// </summary>
    /// <param name="fromLeft">Which side to begin at.</param>
    /// <param name="thousandths">How far; more than 500 counts from the other side.</param>
    public int Along(bool fromLeft, int thousandths)
    {
        var shore = Math.Min(Width, WidestShore);
        var fromNear = thousandths <= 500 ? shore * thousandths / 1000 : Width - (shore * (1000 - thousandths) / 1000);
        return fromLeft ? fromNear : Width - fromNear;
    }

    /// <summary>Returns the place so many thousandths of the way from the far shore down to the lower edge.</summary>
    public int Down(int thousandths) => Waterline + ((Height - Waterline) * thousandths / 1000);

    /// <summary>Returns the place so many units above the far shore.</summary>
    public int Up(int units) => Waterline - Tall(units);

    /// <summary>Returns a height in units, for this picture.</summary>
    public int Tall(int units) => units * Rise / 1000;
}
