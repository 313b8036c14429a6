namespace BobRossLipsum.Core.Painting;

/// <summary>A mountain range without end: summits and saddles in turn, and broken slopes between them.</summary>
/// <remarks>
/// Every corner and slope has a hand of its own, so that a wider painting shows more mountains and the same ones in
/// its middle. Coordinates are units from the focal summit (x, to the right) and above the far shore (y, upwards).
/// </remarks>
/// <param name="hand">Decides the shape.</param>
/// <param name="height">The height of the tallest summit, number 0.</param>
/// <param name="spacing">The mean distance between summits.</param>
/// <param name="shift">Where summit 0 stands.</param>
/// <param name="levels">How often each slope is broken.</param>
internal sealed class Ridge(Hand hand, int height, int spacing, int shift, int levels)
{
    // Away from the numbers of the corners.
    private const int Slopes = 1 << 20;
    private const int Valleys = 2 << 20;
    private const int Spines = 3 << 20;

    /// <summary>Gets the height of the tallest summit.</summary>
    public int Height => height;

    /// <summary>Returns a summit (even numbers, from left to right) or a saddle (odd numbers).</summary>
    public Point Corner(int number)
    {
        var own = hand.For(number);
        var astray = own.Between(-spacing / 7, spacing / 7);
        var share = number % 2 == 0 ? own.Between(52, 82) : own.Between(24, 46);
        return number == 0
            ? new(shift, height)
            : new(shift + (number * spacing / 2) + astray, height * share / 100);
    }

    /// <summary>Returns the slope from a corner to the next one on its right, both included.</summary>
    public Point[] Slope(int number) =>
        Fracture.Line(Corner(number), Corner(number + 1), levels, 0, spacing / 11, hand.For(Slopes + number));

    /// <summary>Returns the line from a saddle down to the foot.</summary>
    public Point[] Valley(int number) => Down(number, spacing / 6, spacing / 6, 2, hand.For(Valleys + number));

    /// <summary>Returns the line from a summit down to the foot, where light and shade part.</summary>
    public Point[] Spine(int number) => Down(number, spacing / 7, spacing / 7, 3, hand.For(Spines + number));

    private Point[] Down(int number, int left, int right, int breaks, Hand own)
    {
        var corner = Corner(number);
        var foot = new Point(corner.X + own.Between(-left, right), 0);
        return Fracture.Line(corner, foot, breaks, spacing / 10, 0, own);
    }
}
