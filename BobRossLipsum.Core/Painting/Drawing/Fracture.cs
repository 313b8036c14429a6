namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// Natural-looking lines by midpoint displacement: Fournier, Fussell and Carpenter, "Computer Rendering of Stochastic
/// Models", CACM 25(6), 1982.
/// </summary>
internal static class Fracture
{
    /// <summary>Breaks the straight line between the first and the last of some points.</summary>
    /// <param name="points">2^n + 1 of them, whose ends are given: the line is halved n times.</param>
    /// <param name="sideways">The greatest first step to either side, in units; each level's is 11/20 of the last.</param>
    /// <param name="upright">The greatest first step up or down, likewise.</param>
    /// <param name="hand">Decides the steps.</param>
    public static void Break(Span<Point> points, int sideways, int upright, ref Hand hand)
    {
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
    }
}
