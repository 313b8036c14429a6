namespace BobRossLipsum.Core.Painting;

/// <summary>
/// Evergreens. A few are drawn once, 250 units tall and standing on the origin, and then placed wherever one grows:
/// <c>fill</c> paints the needles in the shade and <c>color</c> those in the light.
/// </summary>
internal static class Evergreen
{
    private const int Kinds = 4;
    private const int Tall = 250;


    public static void Define(Easel easel)
    {
        var (canvas, _, scene, _) = easel;
        canvas.Add($"<defs>");
        for (var kind = 0; kind < Kinds; kind++)
        {
            var hand = scene.Hand.For(Part.Evergreens).For(kind);
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
                // A dab on each bough: out to the tip and back, short of the stem.
                var tip = lit[i];
                var crook = i == 0 ? new(0, -Tall + 6) : lit[i - 1];
                canvas.MoveTo(new(side * crook.X * hand.Between(20, 70) / 100, crook.Y - hand.Between(0, 6)));
                canvas.LineTo(new(side * crook.X, crook.Y));
                canvas.LineTo(new(side * tip.X, tip.Y));
                canvas.LineTo(new(side * tip.X * hand.Between(25, 60) / 100, tip.Y - hand.Between(2, 7)));
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
        canvas.Add($"""<use href="#t{hand.Between(0, Kinds - 1)}{canvas.Mark}" transform="matrix({broad / 100}.{broad % 100:d2} 0 0 {tall / 100}.{tall % 100:d2} {foot.X} {foot.Y})"/>""");
    }
}
