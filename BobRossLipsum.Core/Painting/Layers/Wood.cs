using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the wood along the far shore, too far away to tell one tree from the next.</summary>
internal static class Wood
{
    private const int Trees = 84;
    private const int Levels = 6;

    /// <summary>Paints it.</summary>
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        var hand = scene.HandFor(Part.Wood);
        var left = new Point(0, hand.Between(8, 40));
        var right = new Point(0, hand.Between(8, 40));
        var heights = Fracture.Line(left, right, Levels, sideways: 0, upright: 40, hand);
        var step = frame.Width / Trees;

        canvas.BeginPath($"""<path fill="{palette.NeedleShade.With(palette.Hill, 40).With(easel.Light.Mist, 30)}" """);
        canvas.MoveTo(new(0, frame.Waterline));
        for (var i = 0; i <= Trees; i++)
        {
            var height = Math.Clamp(heights[(i << Levels) / Trees].Y, 2, 46) * hand.Between(70, 115) / 100;
            var x = (frame.Width * i / Trees) + hand.Between(-step / 4, step / 4);
            canvas.LineTo(new Point(x, frame.Up(height)));
            canvas.LineTo(new Point(x + (step / 2), frame.Up(height * hand.Between(30, 60) / 100)));
        }

        canvas.LineTo(new Point(frame.Width, frame.Waterline));
        canvas.Close();
        canvas.EndPath();
    }
}
