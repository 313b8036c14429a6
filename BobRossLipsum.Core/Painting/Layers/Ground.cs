namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A gently curved piece of land.</summary>
/// <param name="crest">Where it ends above, from one side to the other.</param>
/// <param name="number">Makes its ids.</param>
/// <param name="isSteep">Whether nothing can stand below its crest.</param>
internal readonly ref struct Ground(ReadOnlySpan<Point> crest, int number, bool isSteep = false)
{
    private readonly ReadOnlySpan<Point> crest = crest;

    /// <summary>Lets a crest run from one point to another, and stray from the straight line by so much at first.</summary>
    public static Ground Between(
        Point from, Point to, int stray, int number, ref Hand hand, Span<Point> crest, bool isSteep = false)
    {
        (crest[0], crest[^1]) = (from, to);
        Fracture.Break(crest, sideways: 0, stray, ref hand);
        return new(crest, number, isSteep);
    }

    /// <summary>Lets a crest run over the whole width, from a level on the left to one on the right.</summary>
    public static Ground Across(Easel easel, int left, int right, int stray, int number, ref Hand hand, Span<Point> crest) =>
        Between(new(easel.Frame.Beyond(left: true), left), new(easel.Frame.Beyond(left: false), right), stray, number, ref hand, crest);

    /// <summary>Returns where something stands that is meant to stand at a place: never above the crest.</summary>
    public Point Foot(Easel easel, int x, int y)
    {
        var highest = At(x) + easel.Frame.Size(y, 8);
        return new(x, isSteep ? highest : Math.Max(y, highest));
    }

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
        var light = easel.Palette.GroundLight.With(easel.Light.Glow, 30);
        var shade = easel.Palette.GroundShade.With(easel.Palette.NeedleShade, 40);
        easel.Canvas.Halo("gl", new(0, light, 84), new(50, light, 46), new(80, light, 10), new(100, light, 0));
        easel.Canvas.Halo("gd", new(0, shade, 84), new(50, shade, 46), new(80, shade, 10), new(100, shade, 0));
    }

    /// <summary>Paints the land down to a level: light on top and dark at so many units below, patches of light, and grass.</summary>
    public void Paint(Easel easel, int nearness, int level, int depth, int patches, int rows, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var air = easel.AirBefore(nearness);
        var (light, shade) = (air.Over(easel.Palette.GroundLight), air.Over(easel.Palette.GroundShade));
        var top = Top(level);
        var (reach, deep) = (level - top, Math.Min(depth, level - top));
        canvas.Gradient(
            "g",
            number,
            new(0, light.With(shade, hand.Between(0, 34))),
            new(deep * 40 / reach, light.With(shade, hand.Between(0, 50))),
            new(deep * 99 / reach, shade.With(light, hand.Between(40, 100))));
        canvas.Add($"""<g fill="url(#g{number}{canvas.Mark})">""");
        canvas.Fill($"""<path id="f{number}{canvas.Mark}" """, crest, level, smooth: true);
        canvas.Add($"</g>");
        if (patches > 0)
        {
            Dapple(easel, top, deep, patches, ref hand);
        }

        canvas.Add($"""<g fill="none" opacity=".7">""");
        for (var i = 0; i < rows; i++)
        {
            var down = deep * i * (i + 3) / (rows * (rows + 2));
            var length = easel.Frame.Size(top + down, 54) + 6;
            var ground = light.With(shade, i * 70 / rows);
            var colour = i % 2 == 0 ? ground.With(air.Over(easel.Palette.OtherLeaf), 40) : ground.With(shade, 55);
            Grass(canvas, down, length, i, colour, ref hand);
        }

        canvas.Add($"</g>");
    }

    // Long flat strokes, sunlit and shaded in turn.
    private void Dapple(Easel easel, int top, int deep, int count, ref Hand hand)
    {
        var canvas = easel.Canvas;
        canvas.Add($"""<g clip-path="url(#v{number}{canvas.Mark})"><clipPath id="v{number}{canvas.Mark}"><use """
            + $"""href="#f{number}{canvas.Mark}"/></clipPath>""");
        for (var i = 0; i < count; i++)
        {
            var middle = new Point(easel.Frame.Across(hand.Between(0, 1000)), top + (deep * hand.Between(5, 100) / 100));
            var broad = easel.Frame.Size(middle.Y, 560) + hand.Between(120, 340);
            canvas.Spot(i % 2 == 0 ? "gl" : "gd", middle, broad, broad * hand.Between(5, 16) / 100);
        }

        canvas.Add($"</g>");
    }

    // The crest again, farther down, with a broad line: each touch of it is a blade, the lower the sparser.
    private void Grass(Canvas canvas, int down, int length, int row, Colour colour, ref Hand hand)
    {
        var thick = Math.Max(2, length / 12);
        canvas.Add($"""<use href="#f{number}{canvas.Mark}" y="{down}" stroke="{colour}" stroke-width="{length}" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 1, thick, 1, thick * (3 + (row * 3)))}"/>""");
    }

    private int Top(int level)
    {
        var top = level - 1;
        foreach (var point in crest)
        {
            top = Math.Min(top, point.Y);
        }

        return top;
    }
}
