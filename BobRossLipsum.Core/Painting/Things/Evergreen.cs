using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;

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
    private const int MostTiers = 10;

    public static void Define(Easel easel)
    {
        var canvas = easel.Canvas;
        Span<Point> left = stackalloc Point[(MostTiers * 2) - 1];
        Span<Point> right = stackalloc Point[(MostTiers * 2) - 1];
        for (var kind = 0; kind < Kinds; kind++)
        {
            var hand = easel.Scene.HandFor(Part.Plants).For(kind);
            var tiers = hand.Between(8, MostTiers);
            var girth = hand.Between(46, 66);
            var points = (tiers * 2) - 1;
            Boughs(left[..points], hand.For(1), tiers, girth, side: -1);
            Boughs(right[..points], hand.For(2), tiers, girth, side: 1);

            canvas.Add($"""<g id="t{kind}{canvas.Mark}">""");
            canvas.BeginPath($"<path ");
            canvas.MoveTo(new(0, -Tall));
            canvas.LineTo(right[..points]);
            canvas.LineTo([new(5, -Stem), new(6, 0), new(-6, 0), new(-5, -Stem)]);
            canvas.LineTo(left[..points], backwards: true);
            canvas.Close();
            canvas.EndPath();
            canvas.BeginPath($"""<path fill="currentColor" """);
            Dabs(canvas, ref hand, easel.LightSide < 0 ? left[..points] : right[..points]);
            canvas.EndPath();
            canvas.Add($"</g>");
        }
    }

    // Tip and crook of each bough in turn, from the top down.
    private static void Boughs(Span<Point> points, Hand hand, int tiers, int girth, int side)
    {
        for (var i = 0; i < tiers; i++)
        {
            var down = (i + 1) * 1000 / tiers;
            var y = -Tall + (down * (Tall - Stem - 2) / 1000) - hand.Between(0, 5);
            var reach = (5 + (girth * down / 1000)) * hand.Between(75, 112) / 100;
            points[i * 2] = new(side * reach, y);
            if (i < tiers - 1)
            {
                points[(i * 2) + 1] = new(side * (reach * hand.Between(35, 52) / 100), y - hand.Between(3, 8));
            }
        }
    }

    // One dab along the upper side of each bough.
    private static void Dabs(Canvas canvas, ref Hand hand, ReadOnlySpan<Point> boughs)
    {
        for (var i = 0; i < boughs.Length; i += 2)
        {
            var tip = boughs[i];
            var crook = i == 0 ? new(0, -Tall) : boughs[i - 1];
            var drop = tip.Y - crook.Y;
            canvas.MoveTo(crook);
            canvas.LineTo(tip);
            canvas.LineTo(new Point(tip.X * hand.Between(40, 62) / 100, tip.Y - (drop * hand.Between(15, 35) / 100)));
            canvas.LineTo(new Point(crook.X * hand.Between(20, 60) / 100, crook.Y + (drop * hand.Between(10, 45) / 100)));
            canvas.Close();
        }
    }
}
