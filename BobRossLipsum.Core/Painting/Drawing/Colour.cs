namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>An opaque sRGB colour.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue)
{
    /// <summary>Gets a value indicating whether one hexadecimal digit a channel says it all.</summary>
    public bool IsShort => Red % 17 == 0 && Green % 17 == 0 && Blue % 17 == 0;

    /// <summary>Returns this colour with so many per cent of another mixed into it.</summary>
    public Colour With(Colour other, int percent) => new(
        Mix(Red, other.Red, percent),
        Mix(Green, other.Green, percent),
        Mix(Blue, other.Blue, percent));

    private static int Mix(int from, int to, int percent) => ((from * (100 - percent)) + (to * percent) + 50) / 100;
}
