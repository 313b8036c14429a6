using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A gently curved piece of land.</summary>
/// <param name="crest">Where it ends above, in canvas units, from one side to the other.</param>
/// <param name="number">Makes its ids.</param>
internal readonly ref struct Ground(ReadOnlySpan<Point> crest, int number)
{
    private readonly ReadOnlySpan<Point> crest = crest;

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

    /// <summary>Defines the colours of patches on any land.</summary>
    public static void Define(Easel easel)
    {
        var light = easel.Palette.GroundLight.With(easel.Light.Glow, 25);
        var shade = easel.Palette.GroundShade.With(easel.Palette.NeedleShade, 50);
        easel.Canvas.Halo("gl", new(0, light, 80), new(60, light, 44), new(100, light, 0));
        easel.Canvas.Halo("gd", new(0, shade, 84), new(60, shade, 50), new(100, shade, 0));
    }

    /// <summary>Paints the land from the crest down to a level: light on top, and darker towards its foot.</summary>
    public void Paint(Easel easel, Air air, int level, int depth)
    {
        var canvas = easel.Canvas;
        var (light, shade) = (air.Over(easel.Palette.GroundLight), air.Over(easel.Palette.GroundShade));
        var top = level;
        foreach (var point in crest)
        {
            top = Math.Min(top, point.Y);
        }

        var reach = Math.Max(1, level - top);
        canvas.NumberedGradient(
            "g",
            number,
            new(0, light),
            new(Math.Min(90, depth * 35 / reach), light.With(shade, 42)),
            new(Math.Min(99, depth * 100 / reach), shade));
        canvas.Add($"""<g fill="url(#g{number}{canvas.Mark})">""");
        canvas.BeginPath($"""<path id="f{number}{canvas.Mark}" """);
        canvas.MoveTo(crest[0] with { Y = level });
        canvas.LineTo(crest[0]);
        canvas.BendTo(crest[1..]);
        canvas.LineTo(crest[^1] with { Y = level });
        canvas.EndPath();
        canvas.Add($"</g>");
    }

    /// <summary>Lays sunlit and shaded patches over the land, as clouds do.</summary>
    public void Dapple(Easel easel, int top, int foot, int count, ref Hand hand)
    {
        var canvas = easel.Canvas;
        canvas.Add($"""<g clip-path="url(#v{number}{canvas.Mark})"><clipPath id="v{number}{canvas.Mark}"><use """
            + $"""href="#f{number}{canvas.Mark}"/></clipPath>""");
        for (var i = 0; i < count; i++)
        {
            var y = top + ((foot - top) * hand.Between(0, 100) / 100);
            var broad = easel.Frame.Size(y, 500) + hand.Between(80, 260);
            canvas.Add($"""<ellipse cx="{easel.Frame.Across(hand.Between(0, 1000))}" cy="{y}" rx="{broad}" """
                + $"""ry="{broad * hand.Between(9, 26) / 100}" fill="url(#{(i % 2 == 0 ? "gl" : "gd")}{canvas.Mark})"/>""");
        }

        canvas.Add($"</g>");
    }

    /// <summary>Lets grass grow along the crest and below it: the lower, the longer and the darker.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="air">The air before it.</param>
    /// <param name="blade">How long the grass on the crest is, in units.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="hand">Decides where it is thick.</param>
    public void Grow(Easel easel, Air air, int blade, int rows, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        canvas.Add($"""<g fill="none" opacity=".6">""");
        for (var i = 0; i < rows; i++)
        {
            var length = blade * (10 + (i * 6)) / 10;
            var colour = air.Over((i % 3) switch
            {
                0 => palette.GroundLight.With(palette.GroundShade, i * 12),
                1 => palette.GroundLight.With(palette.GroundShade, 55 + (i * 6)),
                _ => palette.GroundShade.With(palette.Leaf, 22),
            });
            var thick = Math.Max(2, blade / 11);
            var dash = Dash.Of(ref hand, thick - 1, thick + 1, thick, thick * (5 + (i * 4)));
            canvas.Add($"""<use href="#f{number}{canvas.Mark}" y="{(blade * i * 9 / 10) + (i * i * blade / 5)}" stroke="{colour}" """
                + $"""stroke-width="{length}" stroke-dasharray="{dash}"/>""");
        }

        canvas.Add($"</g>");
    }
}
