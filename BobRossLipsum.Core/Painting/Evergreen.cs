namespace BobRossLipsum.Core.Painting;

/// <summary>
/// Evergreens. A few are drawn once, 250 units tall and standing on the origin, and then placed wherever one grows:
/// <c>fill</c> paints the needles in the shade and <c>color</c> those in the light.
/// </summary>
internal static class Evergreen
{
    private const int Kinds = 3;
    private const int Tall = 250;


    public static void Define(Easel easel)
    {
        var (canvas, _, scene, _) = easel;
        canvas.Add($"<defs>");
        for (var kind = 0; kind < Kinds; kind++)
        {
            var hand = scene.HandFor(Part.Evergreens).For(kind);
            var tiers = hand.Between(9, 11);
            var girth = hand.Between(46, 62);
            var left = Boughs(hand.For(1), tiers, girth);
            var right = Boughs(hand.For(2), tiers, girth);
            canvas.Add($"""<g id="t{kind}{canvas.Mark}">""");
            canvas.BeginPath($"<path ");
            canvas.MoveTo(new(0, -Tall));
            foreach (var point in right) { canvas.LineTo(point); }
            canvas.LineTo(new(5, -12)); canvas.LineTo(new(6, 0)); canvas.LineTo(new(-6, 0)); canvas.LineTo(new(-5, -12));
            for (var i = left.Length - 1; i >= 0; i--) { canvas.LineTo(new(-left[i].X, left[i].Y)); }
            canvas.Close();
            canvas.EndPath();

            var side = easel.LightSide;
            var lit = side < 0 ? left : right;
            canvas.BeginPath($"""<path fill="currentColor" """);
            for (var i = 0; i < lit.Length; i += 2)
            {
                // A dab along the upper side of each bough.
                var tip = lit[i];
                var crook = i == 0 ? new(0, -Tall) : lit[i - 1];
                var drop = tip.Y - crook.Y;
                canvas.MoveTo(new(side * crook.X, crook.Y));
                canvas.LineTo(new Point(side * tip.X, tip.Y));
                canvas.LineTo(new Point(side * tip.X * hand.Between(40, 62) / 100, tip.Y - (drop * hand.Between(15, 35) / 100)));
                canvas.LineTo(new Point(side * crook.X * hand.Between(20, 60) / 100, crook.Y + (drop * hand.Between(10, 45) / 100)));
                canvas.Close();
            }
            canvas.EndPath();
            canvas.Add($"</g>");
        }
        canvas.Add($"</defs>");
    }

    // Tip and crook of each bough in turn, from the top down, on the right side.
    private static Point[] Boughs(Hand hand, int tiers, int girth)
    {
        var points = new Point[(tiers * 2) - 1];
        for (var i = 0; i < tiers; i++)
        {
            var down = (i + 1) * 1000 / tiers;
            var y = -Tall + (down * (Tall - 14) / 1000) - hand.Between(0, 5);
            var reach = (5 + (girth * down / 1000)) * hand.Between(75, 112) / 100;
            points[i * 2] = new(reach, y);
            if (i < tiers - 1) { points[(i * 2) + 1] = new(reach * hand.Between(35, 52) / 100, y - hand.Between(3, 8)); }
        }
        return points;
    }

    public static void Draw(Canvas canvas, Hand hand, Point foot, int height)
    {
        var tall = height * 100 / Tall;
        var broad = tall * hand.Between(85, 112) / 100;
        canvas.Add($"""<use href="#t{hand.Between(0, Kinds - 1)}{canvas.Mark}" transform="matrix({new Hundredths(broad)} 0 0 {new Hundredths(tall)} {foot.X} {foot.Y})"/>""");
    }
}
