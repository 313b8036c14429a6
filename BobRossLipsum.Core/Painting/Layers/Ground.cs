using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A gently curved piece of land, from one side of the canvas inwards.</summary>
/// <param name="crest">Where it ends above, in canvas units, in order along the shore.</param>
internal sealed class Ground(Point[] crest)
{
    /// <summary>Returns how far down the crest lies at a place; beyond either end, as far as there.</summary>
    public int At(int x)
    {
        for (var i = 1; i < crest.Length; i++)
        {
            var (a, b) = (crest[i - 1], crest[i]);
            if (a.X != b.X && Math.Min(a.X, b.X) <= x && x <= Math.Max(a.X, b.X))
            {
                return a.Y + ((b.Y - a.Y) * (x - a.X) / (b.X - a.X));
            }
        }

        return Math.Abs(x - crest[0].X) < Math.Abs(x - crest[^1].X) ? crest[0].Y : crest[^1].Y;
    }

    /// <summary>Draws the land as a path from the crest down to a level.</summary>
    public void Draw(Canvas canvas, string fill, int level)
    {
        canvas.BeginPath($"""<path fill="url(#{fill}{canvas.Mark})" """);
        canvas.MoveTo(crest[0] with { Y = level });
        canvas.LineTo(crest[0]);
        for (var i = 1; i < crest.Length - 1; i++)
        {
            var (here, next) = (crest[i], crest[i + 1]);
            canvas.CurveTo(here, i == crest.Length - 2 ? next : new((here.X + next.X) / 2, (here.Y + next.Y) / 2));
        }

        canvas.LineTo(crest[^1] with { Y = level });
        canvas.Close();
        canvas.EndPath();
    }
}
