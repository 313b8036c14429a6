namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A mountain range: summits and saddles in turn, and broken slopes between them.</summary>
/// <remarks>
/// It has no end: every corner and slope has a hand of its own, so that a wider picture shows more mountains and the
/// same ones in its middle. Summits are even and saddles odd; the highest summit is number 0.
/// </remarks>
internal sealed class Ridge
{
    public const int SlopePoints = 9;

    // Away from the numbers of the corners.
    private const int Slopes = 1 << 20;
    private const int Descents = 2 << 20;
    private const int MostPoints = 512;

    private readonly Point[] skyline = new Point[MostPoints];
    private Hand hand;
    private Point focus;
    private int foot;
    private int spacing;
    private int points;

    public int Height => foot - focus.Y; // of the highest summit
    public int First { get; private set; } // the last summit before the picture
    public int Last { get; private set; } // the first summit behind it

    /// <summary>Gets the line between mountains and sky, from the first summit to the last.</summary>
    public ReadOnlySpan<Point> Skyline => skyline.AsSpan(0, points);

    /// <summary>Raises a ridge, in place of the one before, whose summits stand so far apart.</summary>
    public void Raise(in Frame frame, Hand shape, Point summit, int apart)
    {
        (hand, focus, foot, spacing) = (shape, summit, frame.Horizon, apart);
        (First, Last, points) = (0, 0, 0);
        while (Corner(First).X > 0)
        {
            First -= 2;
        }

        while (Corner(Last).X < frame.Width)
        {
            Last += 2;
        }

        for (var number = First; number < Last; number++)
        {
            Slope(number, skyline.AsSpan(points, SlopePoints));
            points += SlopePoints - 1;
        }

        points++;
    }

    /// <summary>Returns how far down the skyline is at a place; beyond the outer summits, as far as there.</summary>
    public int At(int x)
    {
        var i = 1;
        while (i < points - 1 && skyline[i].X < x)
        {
            i++;
        }

        var (a, b) = (skyline[i - 1], skyline[i]);
        return a.Y + ((b.Y - a.Y) * (Math.Clamp(x, a.X, b.X) - a.X) / Math.Max(1, b.X - a.X));
    }

    /// <summary>Breaks the slope from a corner to the next one on its right.</summary>
    public void Slope(int number, Span<Point> line)
    {
        (line[0], line[^1]) = (Corner(number), Corner(number + 1));
        var own = hand.For(Slopes + number);
        Fracture.Break(line, sideways: 0, upright: spacing / 11, ref own);
    }

    /// <summary>Breaks the line from a corner to the foot: under a summit light and shade part there.</summary>
    public void Descent(int number, Span<Point> line)
    {
        var own = hand.For(Descents + number);
        var corner = Corner(number);
        (line[0], line[^1]) = (corner, new(corner.X + own.Between(-spacing / 6, spacing / 6), foot));
        Fracture.Break(line, sideways: spacing / 10, upright: 0, ref own);
    }

    private Point Corner(int number)
    {
        if (number == 0)
        {
            return focus;
        }

        var own = hand.For(number);
        var x = focus.X + (number * spacing / 2) + own.Between(-spacing / 7, spacing / 7);
        return new(x, foot - (Height * (number % 2 == 0 ? own.Between(42, 80) : own.Between(18, 42)) / 100));
    }
}
