namespace BobRossLipsum.Core.Painting.Things;

/// <summary>
/// Paints evergreens. A few kinds are drawn once, standing on the origin, and then placed wherever one grows:
/// <c>fill</c> paints the needles in the shade and <c>color</c> those in the light.
/// </summary>
internal static class Evergreen
{
    public const int Kinds = 2;

    /// <summary>How tall one is in its own units.</summary>
    public const int Tall = 250;

    private const int Stem = 12;
    private const int Tiers = 9;
    private const int Corners = (Tiers * 2) - 1; // tip and crook of each bough in turn, from the top down

    public static void Define(Easel easel)
    {
        var canvas = easel.Canvas;
        Span<Point> left = stackalloc Point[Corners];
        Span<Point> right = stackalloc Point[Corners];
        for (var kind = 0; kind < Kinds; kind++)
        {
            var hand = easel.Scene.HandFor(Part.Plants).For(kind);
            var girth = hand.Between(46, 66);
            Boughs(left, ref hand, girth, side: -1);
            Boughs(right, ref hand, girth, side: 1);
            canvas.Add($"""<g id="t{kind}{canvas.Mark}">""");
            canvas.BeginPath($"<path ");
            canvas.MoveTo(new(0, -Tall));
            canvas.LineTo(right);
            canvas.LineTo([new(5, -Stem), new(6, 0), new(-6, 0), new(-5, -Stem)]);
            left.Reverse();
            canvas.LineTo(left);
            canvas.EndPath();
            left.Reverse();
            canvas.BeginPath($"""<path fill="currentColor" """);
            Dabs(canvas, ref hand, easel.LightSide < 0 ? left : right);
            canvas.EndPath();
            canvas.Add($"</g>");
        }
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

    // One dab along the upper side of each bough.
    private static void Dabs(Canvas canvas, ref Hand hand, ReadOnlySpan<Point> corners)
    {
        for (var i = 0; i < Corners; i += 2)
        {
            var tip = corners[i];
            var crook = i == 0 ? new(0, -Tall) : corners[i - 1];
            var drop = tip.Y - crook.Y;
            canvas.Polygon(
                crook,
                tip,
                new(tip.X * hand.Between(40, 62) / 100, tip.Y - (drop * hand.Between(15, 35) / 100)),
                new(crook.X * hand.Between(20, 60) / 100, crook.Y + (drop * hand.Between(10, 45) / 100)));
        }
    }
}
