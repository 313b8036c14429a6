namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A mountain range: summits and saddles in turn, and broken slopes between them.</summary>
/// <remarks>
/// It has no end: every corner and slope has a hand of its own, so that a wider picture shows more mountains and the
/// same ones in its middle. Summits are even and saddles odd; the highest summit is number 0.
/// </remarks>
internal sealed class Ridge
{
    public const int SlopePoints = 9;
    private const int MostPoints = 512;
    private const int Slopes = 1 << 20; // away from the numbers of the corners
    private const int Descents = 2 << 20;

    private readonly Point[] skyline = new Point[MostPoints];
    private Hand hand;
    private Point focus;
    private int foot;
    private int spacing;
    private int points;

    public int Height => foot - focus.Y; // of the highest summit
    public int First { get; private set; } // the last summit before the picture
    public int Last { get; private set; } // the first summit behind it
    public ReadOnlySpan<Point> Skyline => skyline.AsSpan(0, points); // from the first summit to the last

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

    /// <summary>Breaks the slope from a corner to the next one on its right.</summary>
    public void Slope(int number, Span<Point> line)
    {
        var own = hand.For(Slopes + number);
        Fracture.Break(line, Corner(number), Corner(number + 1), sideways: 0, upright: spacing / 11, ref own);
    }

    /// <summary>Breaks the line from a corner to the foot: under a summit light and shade part there.</summary>
    public void Descent(int number, Span<Point> line)
    {
        var (own, corner) = (hand.For(Descents + number), Corner(number));
        var end = new Point(corner.X + own.Between(-spacing / 6, spacing / 6), foot);
        Fracture.Break(line, corner, end, sideways: spacing / 10, upright: 0, ref own);
    }

    private Point Corner(int number)
    {
        var own = hand.For(number);
        var aside = (number * spacing / 2) + own.Between(-spacing / 7, spacing / 7);
        var height = Height * (number % 2 == 0 ? own.Between(42, 80) : own.Between(18, 42)) / 100;
        return number == 0 ? focus : new(focus.X + aside, foot - height);
    }
}
