using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>
/// Paints leaf trees, birches and bushes: a crown tapped in three tones, dark first, then the leaves, then the light on them.
/// Drawn once, standing on the origin; <c>stroke</c> paints the leaves in the shade and <c>color</c> the others.
/// </summary>
internal static class Broadleaf
{
    /// <summary>How tall a tree is in its own units.</summary>
    public const int Tall = 250;

    /// <summary>How many kinds of bushes there are.</summary>
    public const int Bushes = 2;

    /// <summary>Defines a leaf tree.</summary>
    public static void DefineTree(Easel easel)
    {
        var canvas = easel.Canvas;
        var hand = easel.Scene.HandFor(Part.Plants).For(10);
        canvas.Add($"""<g id="o0{canvas.Mark}"><path fill="{easel.Palette.Trunk}" d="m-7 0q4-50-1-110l-24-30 4-4 23 22 4-30 6 0 1 """
            + $"""34 20-24 4 4-24 36q-3 60 5 102z"/>""");
        Crown(easel, ref hand, new(0, -152), 86, 80, 26);
        canvas.Add($"</g>");
    }

    /// <summary>Defines a birch.</summary>
    public static void DefineBirch(Easel easel)
    {
        var canvas = easel.Canvas;
        var hand = easel.Scene.HandFor(Part.Plants).For(11);
        canvas.Add($"""<g id="j0{canvas.Mark}">""");
        Crown(easel, ref hand, new(2, -158), 50, 86, 22);
        canvas.Add($"""<path fill="{easel.Palette.Bark}" d="m-6 0q4-110 4-200l5 0q1 100 3 200z"/><path fill="none" """
            + $"""stroke="{easel.Palette.Trunk}" stroke-width="9" stroke-dasharray="2 13 4 22 1 17" d="m{-easel.LightSide * 3} """
            + $"""0q1-110 1-190"/></g>""");
    }

    /// <summary>Defines the bushes.</summary>
    public static void DefineBushes(Easel easel)
    {
        for (var kind = 0; kind < Bushes; kind++)
        {
            var hand = easel.Scene.HandFor(Part.Plants).For(12 + kind);
            easel.Canvas.Add($"""<g id="b{kind}{easel.Canvas.Mark}">""");
            Crown(easel, ref hand, new(0, -26), 58, 34, 10);
            easel.Canvas.Add($"</g>");
        }
    }

    private static void Crown(Easel easel, ref Hand hand, Point middle, int broad, int tall, int leaves)
    {
        var canvas = easel.Canvas;
        var side = easel.LightSide;
        canvas.Add($"""<g fill="none" stroke-linecap="round">""");
        canvas.BeginPath($"""<path stroke-width="{tall * 8 / 10}" """);
        Tap(canvas, ref hand, new(middle.X, middle.Y + (tall / 12)), broad * 6 / 10, tall * 6 / 10, leaves / 3);
        canvas.BeginPath($"""<path stroke="currentColor" stroke-width="{tall * 2 / 9}" """);
        Tap(canvas, ref hand, new(middle.X + (side * broad / 8), middle.Y - (tall / 10)), broad * 9 / 10, tall * 9 / 10, leaves);
        canvas.BeginPath($"""<path stroke="{easel.Light.Glow}" stroke-width="{tall / 7}" opacity=".35" """);
        Tap(canvas, ref hand, new(middle.X + (side * broad / 3), middle.Y - (tall / 4)), broad * 2 / 3, tall * 2 / 3, leaves * 2 / 3);
        canvas.Add($"</g>");
    }

    private static void Tap(Canvas canvas, ref Hand hand, Point middle, int broad, int tall, int dabs)
    {
        while (dabs > 0)
        {
            var (x, y) = (hand.Between(-broad, broad), hand.Between(-tall, tall));
            if ((x * x * 100 / (broad * broad)) + (y * y * 100 / (tall * tall)) <= 100)
            {
                canvas.Dot(new(middle.X + x, middle.Y + y));
                dabs--;
            }
        }

        canvas.EndPath();
    }
}
