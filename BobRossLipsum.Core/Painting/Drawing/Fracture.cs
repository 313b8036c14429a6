using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// Natural-looking lines by midpoint displacement: Fournier, Fussell and Carpenter, "Computer Rendering of Stochastic
/// Models", CACM 25(6), 1982.
/// </summary>
internal static class Fracture
{
    /// <summary>Returns a broken line from one point to another, both included.</summary>
    /// <param name="from">The first point.</param>
    /// <param name="to">The last point.</param>
    /// <param name="levels">How often the line is halved: 0 leaves it straight, n makes 2^n pieces.</param>
    /// <param name="sideways">The greatest first step to either side, in units; each level's is 11/20 of the last.</param>
    /// <param name="upright">The greatest first step up or down, likewise.</param>
    /// <param name="hand">Decides the steps.</param>
    public static Point[] Line(Point from, Point to, int levels, int sideways, int upright, Hand hand)
    {
        var points = new Point[(1 << levels) + 1];
        (points[0], points[^1]) = (from, to);
        for (var piece = points.Length - 1; piece > 1; piece /= 2)
        {
            for (var i = 0; i < points.Length - 1; i += piece)
            {
                var (a, b) = (points[i], points[i + piece]);
                points[i + (piece / 2)] = new(
                    ((a.X + b.X) / 2) + hand.Between(-sideways, sideways),
                    ((a.Y + b.Y) / 2) + hand.Between(-upright, upright));
            }

            sideways = sideways * 11 / 20;
            upright = upright * 11 / 20;
        }

        return points;
    }
}
