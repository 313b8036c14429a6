using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints groves: their trees, the shade under them, and bushes at their feet.</summary>
internal static class Groves
{
    private const int TallEvergreen = 520; // at the lower edge, in units
    private const int TallLeaf = 420;

    /// <summary>Defines whatever grows in this scene, once.</summary>
    public static void Define(Easel easel)
    {
        ref readonly var scene = ref easel.Scene;
        easel.Canvas.Add($"<defs>");
        if (scene.Count(Tree.Evergreen) > 0)
        {
            Evergreen.Define(easel);
        }

        if (scene.Count(Tree.Leaf) > 0)
        {
            Broadleaf.DefineTree(easel);
        }

        if (scene.Count(Tree.Birch) > 0)
        {
            Broadleaf.DefineBirch(easel);
        }

        Broadleaf.DefineBushes(easel);
        easel.Canvas.Add($"</defs>");
    }

    /// <summary>Paints a grove on a piece of land; nothing stands above its crest.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="number">Its number in the scene.</param>
    /// <param name="land">What it stands on.</param>
    public static void Paint(Easel easel, int number, in Ground land)
    {
        var canvas = easel.Canvas;
        var grove = easel.Scene[number];
        var hand = easel.Scene.HandFor(Part.Groves).For(number);
        var air = easel.AirBefore(grove.Nearness);
        var middle = easel.Frame.Across(grove.Across);
        var level = easel.Frame.Down(grove.Nearness);
        var apart = easel.Frame.Size(level, grove.Tree == Tree.Leaf ? 190 : 96);
        var first = middle - (apart * (grove.Trees - 1) / 2);

        Shade(easel, Foot(easel, land, middle, level), apart * (grove.Trees + 1) / 2);
        Begin(easel, grove.Tree, number, air);
        for (var i = 0; i < grove.Trees; i++)
        {
            // Not from left to right, so that now one and now the other stands in front.
            var place = (i * 2) % grove.Trees + (grove.Trees % 2 == 0 && i >= grove.Trees / 2 ? 1 : 0);
            var x = first + (apart * place) + (apart * hand.Between(-22, 22) / 100);
            var foot = Foot(easel, land, x, level + easel.Frame.Size(level, hand.Between(-6, 26)));
            Plant(easel, grove.Tree, ref hand, foot, air);
        }

        canvas.Add($"</g>");
        if (grove.Nearness < 1000)
        {
            Bushes(easel, land, middle, level, apart * (grove.Trees + 1), grove.Trees / 2, air, ref hand);
        }
    }

    /// <summary>Paints bushes in a row, now nearer and now farther.</summary>
    public static void Bushes(Easel easel, in Ground land, int middle, int level, int spread, int count, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        canvas.Add($"""<g stroke="{air.Over(palette.LeafShade)}" color="{air.Over(palette.Leaf)}">""");
        for (var i = 0; i < count; i++)
        {
            var x = middle + (spread * hand.Between(-50, 50) / 100);
            var foot = Foot(easel, land, x, level + easel.Frame.Size(level, hand.Between(4, 34)));
            var size = easel.Frame.Size(foot.Y, hand.Between(60, 110));
            canvas.Add($"""<use href="#b{hand.Between(0, Broadleaf.Bushes - 1)}{canvas.Mark}" """
                + $"""transform="matrix({new Hundredths(size * 5 / 4)} 0 0 {new Hundredths(size)} {foot.X} {foot.Y})"/>""");
        }

        canvas.Add($"</g>");
    }

    private static void Begin(Easel easel, Tree tree, int number, Air air)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        if (tree == Tree.Evergreen)
        {
            canvas.Add($"""<g id="e{number}{canvas.Mark}" fill="{air.Over(palette.NeedleShade)}" """
                + $"""color="{air.Over(palette.NeedleLight)}">""");
        }
        else
        {
            canvas.Add($"""<g id="{(tree == Tree.Leaf ? "l" : "i")}{number}{canvas.Mark}" stroke="{air.Over(palette.LeafShade)}" """
                + $"""color="{air.Over(palette.Leaf)}">""");
        }
    }

    private static void Plant(Easel easel, Tree tree, ref Hand hand, Point foot, Air air)
    {
        var canvas = easel.Canvas;
        var height = easel.Frame.Size(foot.Y, (tree == Tree.Evergreen ? TallEvergreen : TallLeaf) * hand.Between(70, 118) / 100);
        var tall = height * 100 / Evergreen.Tall;
        var broad = tall * hand.Between(85, 114) / 100;
        if (tree == Tree.Evergreen)
        {
            canvas.Add($"""<use href="#t{hand.Between(0, Evergreen.Kinds - 1)}{canvas.Mark}" """
                + $"""transform="matrix({new Hundredths(broad)} 0 0 {new Hundredths(tall)} {foot.X} {foot.Y})"/>""");
            return;
        }

        var colour = air.Over(hand.Chance(tree == Tree.Leaf ? 40 : 75) ? easel.Palette.OtherLeaf : easel.Palette.Leaf);
        canvas.Add($"""<use href="#{(tree == Tree.Leaf ? "o" : "j")}0{canvas.Mark}" transform="matrix({new Hundredths(broad)} 0 0 """
            + $"""{new Hundredths(tall)} {foot.X} {foot.Y})" color="{colour}"/>""");
    }

    // The ground darkens under trees, and more so on the side away from the light.
    private static void Shade(Easel easel, Point foot, int half) => easel.Canvas.Add(
        $"""<ellipse cx="{foot.X - (easel.LightSide * half / 2)}" cy="{foot.Y + (half / 12)}" rx="{half * 3 / 2}" """
        + $"""ry="{Math.Max(4, half / 3)}" fill="url(#gd{easel.Canvas.Mark})"/>""");

    private static Point Foot(Easel easel, in Ground land, int x, int y) =>
        new(x, Math.Max(y, land.At(x) + easel.Frame.Size(y, 8)));
}
