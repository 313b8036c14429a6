namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>Natural-looking lines by midpoint displacement, as of mountains, hills and banks.</summary>
/// <remarks>Fournier, Fussell and Carpenter, "Computer Rendering of Stochastic Models", CACM 25(6), 1982.</remarks>
internal static class Fracture
{
    /// <summary>Breaks the straight line between two points into 2^n + 1 points: it is halved n times.</summary>
    /// <remarks>The first step is at most so many units sideways and so many upright, each level's 11/20 of the one before.</remarks>
    public static void Break(Span<Point> points, Point from, Point to, int sideways, int upright, ref Hand hand)
    {
        (points[0], points[^1]) = (from, to);
        for (var piece = points.Length - 1; piece > 1; piece /= 2)
        {
            for (var i = 0; i < points.Length - 1; i += piece)
            {
                points[i + (piece / 2)] = points[i].HalfwayTo(points[i + piece])
                    .By(hand.Between(-sideways, sideways), hand.Between(-upright, upright));
            }

            (sideways, upright) = (sideways * 11 / 20, upright * 11 / 20);
        }
    }

    /// <summary>Returns how far down a broken line is at a place; beyond either end, as far as there.</summary>
    public static int LevelAt(ReadOnlySpan<Point> line, int x)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var (a, b) = (line[i - 1], line[i]);
            if ((a.X - x) * (b.X - x) <= 0 && a.X != b.X)
            {
                return a.Y + ((b.Y - a.Y) * (x - a.X) / (b.X - a.X));
            }
        }

        return Math.Abs(x - line[0].X) < Math.Abs(x - line[^1].X) ? line[0].Y : line[^1].Y;
    }
}
