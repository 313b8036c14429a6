namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>A gently curved piece of land.</summary>
/// <remarks>Its crest is where it ends above, and its number makes its ids; below the crest of a steep one nothing can stand.</remarks>
internal readonly ref struct Ground(ReadOnlySpan<Point> crest, int number, bool isSteep = false)
{
    private readonly ReadOnlySpan<Point> crest = crest;

    /// <summary>Lets a crest run from one point to another, and stray from the straight line by so much at first.</summary>
    public static Ground Between(Point from, Point to, int stray, int number, ref Hand hand, Span<Point> crest, bool isSteep = false)
    {
        Fracture.Break(crest, from, to, sideways: 0, stray, ref hand);
        return new(crest, number, isSteep);
    }

    /// <summary>Lets a crest run over the whole width, from a level on the left to one on the right.</summary>
    public static Ground Across(Easel easel, int left, int right, int stray, int number, ref Hand hand, Span<Point> crest) =>
        Between(new(easel.Frame.Beyond(left: true), left), new(easel.Frame.Beyond(left: false), right), stray, number, ref hand, crest);

    /// <summary>Returns where something stands that is meant to stand at a place: never above the crest.</summary>
    public Point Foot(Easel easel, int x, int y) =>
        new(x, Math.Max(isSteep ? int.MinValue : y, At(x) + easel.Frame.Size(y, 8)));

    /// <summary>Returns how far down the crest lies at a place; beyond either end, as far as there.</summary>
    public int At(int x) => Fracture.LevelAt(crest, x);

    /// <summary>Defines the colours of patches on any land.</summary>
    public static void Define(Easel easel)
    {
        var light = easel.Palette.GroundLight.With(easel.Light.Glow, 30);
        var shade = easel.Palette.GroundShade.With(easel.Palette.NeedleShade, 40);
        easel.Halo("gl", new(0, light, 84), new(50, light, 46), new(80, light, 10), new(100, light, 0));
        easel.Halo("gd", new(0, shade, 84), new(50, shade, 46), new(80, shade, 10), new(100, shade, 0));
    }

    /// <summary>Paints the land down to a level: light on top and dark at so many units below, patches of light, and grass.</summary>
    public void Paint(Easel easel, int nearness, int level, int depth, int patches, int rows, ref Hand hand)
    {
        var air = easel.AirBefore(nearness);
        var (light, shade) = (air.Over(easel.Palette.GroundLight), air.Over(easel.Palette.GroundShade));
        var top = level - 1;
        foreach (var point in crest)
        {
            top = Math.Min(top, point.Y);
        }

        var (reach, deep) = (level - top, Math.Min(depth, level - top));
        var (high, middle) = (light.With(shade, hand.Between(0, 34)), light.With(shade, hand.Between(0, 50)));
        var low = shade.With(light, hand.Between(40, 100));
        easel.Gradient("g", number, new(0, high), new(deep * 40 / reach, middle), new(deep * 99 / reach, low));
        easel.Fill($"""<g fill="url(#g{number}~)"><path id="f{number}~" """, crest, level, smooth: true);
        easel.Add($"</g>");
        if (patches > 0)
        {
            Dapple(easel, top, deep, patches, ref hand);
        }

        // The crest again, farther down and farther, with a broad line: each touch of it is a blade, the lower the sparser.
        easel.Add($"""<g fill="none" opacity=".7">""");
        for (var i = 0; i < rows; i++)
        {
            var down = deep * i * (i + 3) / (rows * (rows + 2));
            var length = easel.Frame.Size(top + down, 54) + 6;
            var thick = Math.Max(2, length / 12);
            var ground = light.With(shade, i * 70 / rows);
            var colour = i % 2 == 0 ? ground.With(air.Over(easel.Palette.OtherLeaf), 40) : ground.With(shade, 55);
            var blades = Dash.Of(ref hand, 1, thick, 1, thick * (3 + (i * 3)));
            easel.Add($"""<use href="#f{number}~" y="{down}" stroke="{colour}" stroke-width="{length}" stroke-dasharray="{blades}"/>""");
        }

        easel.Add($"</g>");
    }

    // Long flat strokes, sunlit and shaded in turn.
    private void Dapple(Easel easel, int top, int deep, int count, ref Hand hand)
    {
        easel.Add($"""<g clip-path="url(#v{number}~)"><clipPath id="v{number}~"><use href="#f{number}~"/></clipPath>""");
        for (var i = 0; i < count; i++)
        {
            var middle = new Point(easel.Frame.Across(hand.Between(0, 1000)), top + (deep * hand.Between(5, 100) / 100));
            var broad = easel.Frame.Size(middle.Y, 560) + hand.Between(120, 340);
            easel.Spot(i % 2 == 0 ? "gl" : "gd", middle, broad, broad * hand.Between(5, 16) / 100);
        }

        easel.Add($"</g>");
    }
}
