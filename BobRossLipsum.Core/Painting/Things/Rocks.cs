namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints stones: a dark lump, and a face towards the light put on with the knife.</summary>
internal static class Rocks
{
    // In tenths of half the width, and of the height above the foot.
    private static readonly Point[] lump = [new(-10, 0), new(-8, -6), new(-2, -10), new(5, -9), new(10, -3), new(9, 0)];
    private static readonly Point[] face = [new(1, -9), new(6, -7), new(8, -2), new(3, -5)];

    /// <summary>Paints some of them; half the width of one at the lower edge is so many units.</summary>
    public static void Paint(Easel easel, ReadOnlySpan<Point> feet, int size, Air air, Hand hand)
    {
        Chop(easel, feet, size, lump, 1, air.Over(easel.Light.RockShade), hand);
        Chop(easel, feet, size, face, easel.LightSide, air.Over(easel.Light.RockLight.With(easel.Light.RockShade, 20)), hand);
    }

    private static void Chop(Easel easel, ReadOnlySpan<Point> feet, int size, Point[] shape, int side, Colour colour, Hand hand)
    {
        Span<Point> corners = stackalloc Point[shape.Length];
        easel.BeginPath($"""<path fill="{colour}" """);
        foreach (var foot in feet)
        {
            var half = easel.Frame.Size(foot.Y, size * hand.Between(50, 130) / 100);
            var tall = half * hand.Between(60, 120) / 100;
            for (var i = 0; i < shape.Length; i++)
            {
                corners[i] = new(foot.X + (side * shape[i].X * half / 10), foot.Y + (shape[i].Y * tall / 10));
            }

            easel.Polygon(corners);
        }
    }
}
