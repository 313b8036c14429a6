namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A place on the canvas, in its own units: x grows to the right, y downwards.</summary>
internal readonly record struct Point(int X, int Y)
{
    /// <summary>Returns the place so far to the right of this one, and so far below it.</summary>
    public Point By(int right, int down) => new(X + right, Y + down);

    public Point HalfwayTo(Point other) => new((X + other.X) / 2, (Y + other.Y) / 2);
}
