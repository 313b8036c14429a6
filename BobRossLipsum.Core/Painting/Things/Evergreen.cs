namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints evergreens: a few kinds are drawn once, standing on the origin, and then placed wherever one grows.</summary>
/// <remarks><c>fill</c> paints the needles in the shade and <c>color</c> those in the light.</remarks>
internal static class Evergreen
{
    public const int Kinds = 2;
    public const int Tall = 250; // in its own units

    private const int Stem = 12;
    private const int Tiers = 9;
    private const int Corners = (Tiers * 2) - 1; // tip and crook of each bough in turn, from the top down

    public static void Define(Easel easel, int kind)
    {
        Span<Point> left = stackalloc Point[Corners];
        Span<Point> right = stackalloc Point[Corners];
        var hand = easel.Scene.HandFor(Part.Plants).For(kind);
        var girth = hand.Between(46, 66);
        Boughs(left, ref hand, girth, side: -1);
        Boughs(right, ref hand, girth, side: 1);
        easel.BeginPath($"""<g id="t{kind}~"><path """);
        easel.MoveTo(new(0, -Tall));
        easel.LineTo(right);
        easel.LineTo(new(5, -Stem), new(6, 0), new(-6, 0), new(-5, -Stem));
        left.Reverse();
        easel.LineTo(left);
        left.Reverse();

        // One dab along the upper side of each bough.
        var lit = easel.LightSide < 0 ? left : right;
        easel.BeginPath($"""<path fill="currentColor" """);
        for (var i = 0; i < Corners; i += 2)
        {
            var (crook, tip) = (i == 0 ? new(0, -Tall) : lit[i - 1], lit[i]);
            var drop = tip.Y - crook.Y;
            var below = new Point(tip.X * hand.Between(40, 62) / 100, tip.Y - (drop * hand.Between(15, 35) / 100));
            var inside = new Point(crook.X * hand.Between(20, 60) / 100, crook.Y + (drop * hand.Between(10, 45) / 100));
            easel.Polygon(crook, tip, below, inside);
        }

        easel.Add($"</g>");
    }

    private static void Boughs(Span<Point> corners, ref Hand hand, int girth, int side)
    {
        for (var i = 0; i < Tiers; i++)
        {
            var down = (i + 1) * 1000 / Tiers;
            var y = -Tall + (down * (Tall - Stem - 2) / 1000) - hand.Between(0, 5);
            var reach = side * (5 + (girth * down / 1000)) * hand.Between(75, 112) / 100;
            corners[i * 2] = new(reach, y);
            if (i < Tiers - 1)
            {
                corners[(i * 2) + 1] = new(reach * hand.Between(35, 52) / 100, y - hand.Between(3, 8));
            }
        }
    }
}
