namespace BobRossLipsum.Core.Painting;

/// <summary>Bushes: humps along the ground, each with a lighter one on the side of the light.</summary>
internal static class Thicket
{
    public static void Draw(Canvas canvas, Hand hand, ReadOnlySpan<Point> feet, int size, int lightSide, Colour shade, Colour light)
    {
        canvas.BeginPath($"""<path fill="{shade}" """);
        foreach (var foot in feet)
        {
            var wide = size * hand.Between(70, 120) / 100;
            Hump(canvas, foot, wide, wide * hand.Between(80, 110) / 100);
        }
        canvas.EndPath();
        canvas.BeginPath($"""<path fill="{light}" """);
        foreach (var foot in feet)
        {
            var wide = size * hand.Between(40, 70) / 100;
            var at = new Point(foot.X + (lightSide * size * hand.Between(20, 45) / 100), foot.Y - (size * hand.Between(0, 25) / 100));
            Hump(canvas, at, wide, wide * hand.Between(70, 100) / 100);
        }
        canvas.EndPath();
    }

    private static void Hump(Canvas canvas, Point foot, int wide, int tall)
    {
        canvas.MoveTo(new(foot.X - wide, foot.Y));
        canvas.CurveTo(new(foot.X - wide, foot.Y - tall), new(foot.X - (wide / 5), foot.Y - tall));
        canvas.CurveTo(new(foot.X + wide, foot.Y - tall), new(foot.X + wide, foot.Y));
    }
}
