using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints bushes: humps in the shade, and dabs of leaves on the side of the light.</summary>
internal static class Thicket
{
    private const int Dabs = 4;

    /// <summary>Paints them.</summary>
    /// <param name="canvas">Where they go.</param>
    /// <param name="hand">Decides their sizes and leaves.</param>
    /// <param name="feet">Where they grow.</param>
    /// <param name="size">About half a bush's width, in units.</param>
    /// <param name="lightSide">Where the light comes from: -1 is left, 1 is right.</param>
    /// <param name="shade">The colour in the shade.</param>
    /// <param name="light">The colour in the light.</param>
    public static void Draw(Canvas canvas, Hand hand, ReadOnlySpan<Point> feet, int size, int lightSide, Colour shade, Colour light)
    {
        canvas.BeginPath($"""<path fill="{shade}" """);
        foreach (var foot in feet)
        {
            var half = size * hand.Between(70, 140) / 100;
            var tall = size * hand.Between(70, 130) / 100;
            canvas.MoveTo(foot with { X = foot.X - half });
            canvas.CurveTo(new(foot.X - half, foot.Y - tall), new(foot.X, foot.Y - tall));
            canvas.CurveTo(new(foot.X + half, foot.Y - tall), foot with { X = foot.X + half });
        }

        canvas.EndPath();
        canvas.BeginPath($"""<path fill="none" stroke="{light}" stroke-linecap="round" stroke-width="{Math.Max(2, size / 3)}" """);
        foreach (var foot in feet)
        {
            for (var i = 0; i < Dabs; i++)
            {
                var aside = hand.Between(-50, 95);
                canvas.Dot(new(
                    foot.X + (lightSide * size * aside / 100),
                    foot.Y - (size * hand.Between(25, 110 - (Math.Abs(aside) / 2)) / 100)));
            }
        }

        canvas.EndPath();
    }
}
