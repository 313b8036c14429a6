using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A mountain range: summits and saddles in turn, and broken slopes between them.</summary>
/// <remarks>
/// It has no end: every corner and slope has a hand of its own, so that a wider picture shows more mountains and the
/// same ones in its middle. Inside, coordinates are units from the focal summit (x, to the right) and above the
/// horizon (y, upwards); what comes out are places on the canvas.
/// </remarks>
internal sealed class Ridge
{
    // Away from the numbers of the corners.
    private const int Slopes = 1 << 20;
    private const int Valleys = 2 << 20;
    private const int Spines = 3 << 20;
    private const int Levels = 3;
    private const int MostPoints = 512;

    private readonly Point[] skyline = new Point[MostPoints];
    private Frame frame;
    private Hand hand;
    private int points;
    private int focus;
    private int spacing;
    private int shift;

    /// <summary>Gets how many points a slope or a spine has.</summary>
    public static int SlopePoints => (1 << Levels) + 1;

    /// <summary>Gets the height of the tallest summit, number 0, in units.</summary>
    public int Height { get; private set; }

    /// <summary>Gets the number of the last summit before the picture.</summary>
    public int First { get; private set; }

    /// <summary>Gets the number of the first summit behind the picture.</summary>
    public int Last { get; private set; }

    /// <summary>Gets the line between mountains and sky, from left to right, with one point beyond either edge.</summary>
    public ReadOnlySpan<Point> Skyline => skyline.AsSpan(0, points);

    /// <summary>Raises a ridge, in place of the one before.</summary>
    /// <param name="size">The size of the picture.</param>
    /// <param name="shape">Decides the shape.</param>
    /// <param name="middle">Where the focal summit stands, in canvas units from the left.</param>
    /// <param name="height">The height of the tallest summit.</param>
    /// <param name="apart">The mean distance between summits.</param>
    /// <param name="aside">Where summit 0 stands.</param>
    public void Raise(in Frame size, Hand shape, int middle, int height, int apart, int aside)
    {
        (frame, hand, focus, Height, spacing, shift) = (size, shape, middle, height, apart, aside);
        (First, Last) = (0, 0);
        while (Place(Corner(First)).X > 0)
        {
            First -= 2;
        }

        while (Place(Corner(Last)).X < frame.Width)
        {
            Last += 2;
        }

        Outline();
    }

    /// <summary>Returns how far down the skyline is at a place; beyond the picture, as far as at its edge.</summary>
    public int At(int x)
    {
        x = Math.Clamp(x, 0, frame.Width);
        var i = 1;
        while (skyline[i].X < x)
        {
            i++;
        }

        var (a, b) = (skyline[i - 1], skyline[i]);
        return a.Y + ((b.Y - a.Y) * (x - a.X) / Math.Max(1, b.X - a.X));
    }

    /// <summary>Breaks the slope from a corner to the next one on its right, both included.</summary>
    /// <param name="number">The corner: summits are even and saddles odd, from left to right.</param>
    /// <param name="line">Where the slope goes.</param>
    public void Slope(int number, Span<Point> line)
    {
        var own = hand.For(Slopes + number);
        (line[0], line[^1]) = (Corner(number), Corner(number + 1));
        Fracture.Break(line, sideways: 0, upright: spacing / 11, ref own);
        Place(line);
    }

    /// <summary>Breaks the line from a saddle down to the foot.</summary>
    public void Valley(int number, Span<Point> line) => Descend(number, spacing / 6, hand.For(Valleys + number), line);

    /// <summary>Breaks the line from a summit down to the foot, where light and shade part.</summary>
    public void Spine(int number, Span<Point> line) => Descend(number, spacing / 7, hand.For(Spines + number), line);

    private void Descend(int number, int astray, Hand own, Span<Point> line)
    {
        var corner = Corner(number);
        (line[0], line[^1]) = (corner, new(corner.X + own.Between(-astray, astray), 0));
        Fracture.Break(line, sideways: spacing / 10, upright: 0, ref own);
        Place(line);
    }

    private Point Corner(int number)
    {
        if (number == 0)
        {
            return new(shift, Height);
        }

        var own = hand.For(number);
        var astray = own.Between(-spacing / 7, spacing / 7);
        var share = number % 2 == 0 ? own.Between(42, 80) : own.Between(18, 42);
        return new(shift + (number * spacing / 2) + astray, Height * share / 100);
    }

    private void Outline()
    {
        Span<Point> slope = stackalloc Point[SlopePoints];
        points = 0;
        for (var number = First; number < Last; number++)
        {
            Slope(number, slope);
            for (var i = 0; i < slope.Length - 1; i++)
            {
                if (points > 1 && skyline[points - 1].X >= frame.Width)
                {
                    return;
                }

                // What lies to the left of the picture is overwritten until one point of it is left.
                points = points > 0 && slope[i].X <= 0 ? 0 : points;
                skyline[points++] = slope[i];
            }
        }

        skyline[points++] = slope[^1];
    }

    private Point Place(Point point) => new(focus + (point.X * frame.Width / frame.Panorama), frame.Horizon - point.Y);

    private void Place(Span<Point> line)
    {
        foreach (ref var point in line)
        {
            point = Place(point);
        }
    }
}
