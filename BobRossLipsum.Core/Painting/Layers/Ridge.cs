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

    public static int SlopePoints => (1 << Levels) + 1;
    public int Height { get; private set; } // of the tallest summit, number 0
    public int First { get; private set; } // the last summit before the picture
    public int Last { get; private set; } // the first summit behind it

    /// <summary>Gets the line between mountains and sky, from left to right, with one point beyond either edge.</summary>
    public ReadOnlySpan<Point> Skyline => skyline.AsSpan(0, points);

    /// <summary>Raises a ridge, in place of the one before, whose summit 0 stands so far aside of the middle.</summary>
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

    /// <summary>Breaks the slope from a corner to the next one on its right; summits are even and saddles odd.</summary>
    public void Slope(int number, Span<Point> line)
    {
        var own = hand.For(Slopes + number);
        (line[0], line[^1]) = (Corner(number), Corner(number + 1));
        Fracture.Break(line, sideways: 0, upright: spacing / 11, ref own);
        Place(line);
    }

    // From a saddle or a summit down to the foot; on the way down from a summit light and shade part.
    public void Valley(int number, Span<Point> line) => Descend(number, spacing / 6, hand.For(Valleys + number), line);
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
