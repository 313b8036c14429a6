namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>An opaque sRGB colour.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue)
{
    /// <summary>Returns this colour with so many per cent of another mixed into it.</summary>
    public Colour With(Colour other, int percent) =>
        new(Mix(Red, other.Red, percent), Mix(Green, other.Green, percent), Mix(Blue, other.Blue, percent));

    private static int Mix(int from, int to, int percent) => ((from * (100 - percent)) + (to * percent) + 50) / 100;
}
