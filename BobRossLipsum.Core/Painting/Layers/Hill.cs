using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints misty hills: rolling, wooded, and sunk in mist at their feet.</summary>
internal static class Hill
{
    private const int Lowest = 12;
    private const int TreeTop = 7;

    /// <summary>Paints them, the farthest first.</summary>
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.HandFor(Part.Hills).For(i);
            var nearest = i == scene.Hills - 1;
            var height = nearest ? hand.Between(60, 85) : hand.Between(105, 135);
            var left = new Point(0, height * hand.Between(60, 110) / 100);
            var right = new Point(1000, height * hand.Between(60, 110) / 100);
            var line = Fracture.Line(left, right, levels: 6, sideways: 0, upright: height * 4 / 10, hand);

            canvas.BeginPath($"""<path id="m{i}{canvas.Mark}" fill="{palette.Hill.With(easel.Light.Mist, nearest ? 34 : 54)}" """);
            canvas.MoveTo(new(0, frame.Waterline));
            for (var k = 0; k < line.Length; k++)
            {
                canvas.LineTo(new Point(frame.Across(line[k].X), frame.Up(Math.Max(line[k].Y, Lowest) + (k % 2 * TreeTop))));
            }

            canvas.LineTo(new Point(frame.Width, frame.Waterline));
            canvas.Close();
            canvas.EndPath();
            Mist.Draw(easel, frame.Up(height));
        }
    }
}
