using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A mountain range: summits and saddles in turn, and broken slopes between them.</summary>
/// <remarks>
/// It has no end: every corner and slope has a hand of its own, so that a wider picture shows more mountains and the
/// same ones in its middle. Inside, coordinates are units from the focal summit (x, to the right) and above the far
/// shore (y, upwards); what comes out are places on the canvas.
/// </remarks>
internal sealed class Ridge
{
    // Away from the numbers of the corners.
    private const int Slopes = 1 << 20;
    private const int Valleys = 2 << 20;
    private const int Spines = 3 << 20;

    private readonly Frame frame;
    private readonly Hand hand;
    private readonly int focus;
    private readonly int height;
    private readonly int spacing;
    private readonly int shift;
    private readonly int levels;

    /// <summary>Raises a ridge.</summary>
    /// <param name="frame">The size of the picture.</param>
    /// <param name="focus">Where the focal summit stands, in canvas units from the left.</param>
    /// <param name="hand">Decides the shape.</param>
    /// <param name="height">The height of the tallest summit, number 0.</param>
    /// <param name="spacing">The mean distance between summits.</param>
    /// <param name="shift">Where summit 0 stands.</param>
    /// <param name="levels">How often each slope is broken.</param>
    public Ridge(Frame frame, int focus, Hand hand, int height, int spacing, int shift, int levels)
    {
        (this.frame, this.focus, this.hand) = (frame, focus, hand);
        (this.height, this.spacing, this.shift, this.levels) = (height, spacing, shift, levels);

        while (Place(Corner(First)).X > 0)
        {
            First -= 2;
        }

        while (Place(Corner(Last)).X < frame.Width)
        {
            Last += 2;
        }

        Skyline = Outline();
    }

    /// <summary>Gets the height of the tallest summit in units.</summary>
    public int Height => height;

    /// <summary>Gets the number of the last summit before the picture.</summary>
    public int First { get; }

    /// <summary>Gets the number of the first summit behind the picture.</summary>
    public int Last { get; }

    /// <summary>Gets the line between mountains and sky, from left to right, with one point beyond either edge.</summary>
    public Point[] Skyline { get; }

    /// <summary>Returns how far down the skyline is at a place; beyond the picture, as far as at its edge.</summary>
    public int At(int x)
    {
        x = Math.Clamp(x, 0, frame.Width);
        var i = 1;
        while (Skyline[i].X < x)
        {
            i++;
        }

        var (a, b) = (Skyline[i - 1], Skyline[i]);
        return a.Y + ((b.Y - a.Y) * (x - a.X) / Math.Max(1, b.X - a.X));
    }

    /// <summary>Returns the slope from a corner to the next one on its right, both included.</summary>
    /// <param name="number">The corner: summits are even and saddles odd, from left to right.</param>
    public Point[] Slope(int number) => Place(Fracture.Line(
        Corner(number), Corner(number + 1), levels, sideways: 0, upright: spacing / 11, hand.For(Slopes + number)));

    /// <summary>Returns the line from a saddle down to the foot.</summary>
    /// <param name="number">The saddle, an odd number.</param>
    public Point[] Valley(int number) => Descend(number, spacing / 6, levels - 1, hand.For(Valleys + number));

    /// <summary>Returns the line from a summit down to the foot, where light and shade part.</summary>
    /// <param name="number">The summit, an even number.</param>
    public Point[] Spine(int number) => Descend(number, spacing / 7, levels, hand.For(Spines + number));

    private Point[] Descend(int number, int astray, int breaks, Hand own)
    {
        var corner = Corner(number);
        var foot = new Point(corner.X + own.Between(-astray, astray), 0);
        return Place(Fracture.Line(corner, foot, breaks, sideways: spacing / 10, upright: 0, own));
    }

    private Point Corner(int number)
    {
        if (number == 0)
        {
            return new(shift, height);
        }

        var own = hand.For(number);
        var astray = own.Between(-spacing / 7, spacing / 7);
        var share = number % 2 == 0 ? own.Between(52, 82) : own.Between(20, 42);
        return new(shift + (number * spacing / 2) + astray, height * share / 100);
    }

    private Point[] Outline()
    {
        var points = new List<Point>();
        for (var number = First; number < Last; number++)
        {
            points.AddRange(Slope(number).AsSpan(number == First ? 0 : 1));
        }

        var from = points.FindLastIndex(point => point.X <= 0);
        var to = points.FindIndex(point => point.X >= frame.Width);
        return [.. points[from..(to + 1)]];
    }

    private Point Place(Point point) => new(focus + (point.X * frame.Width / frame.Panorama), frame.Up(point.Y));

    private Point[] Place(Point[] points)
    {
        foreach (ref var point in points.AsSpan())
        {
            point = Place(point);
        }

        return points;
    }
}
