using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints groves: their trees, the shade under them, and bushes at their feet; and the cabin among them.</summary>
internal static class Groves
{
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

        Broadleaf.DefineBush(easel);
        easel.Canvas.Add($"</defs>");
    }

    /// <summary>Paints all that stands on a piece of land, from a nearness up to but not including another: the farthest first.</summary>
    public static void Between(Easel easel, in Ground land, int from, int to)
    {
        ref readonly var scene = ref easel.Scene;
        var cabinIsDue = scene.HasCabin && scene.CabinNearness >= from && scene.CabinNearness < to;
        for (var number = 0; number < scene.Planted; number++)
        {
            var near = scene[number].Nearness;
            if (cabinIsDue && near > scene.CabinNearness)
            {
                Cabin.Paint(easel, land);
                cabinIsDue = false;
            }

            if (near >= from && near < to)
            {
                Paint(easel, number, land);
            }
        }

        if (cabinIsDue)
        {
            Cabin.Paint(easel, land);
        }
    }

    /// <summary>Paints bushes in a row, now nearer and now farther.</summary>
    public static void Bushes(Easel easel, in Ground land, Point middle, int spread, int count, Air air, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var palette = ref easel.Palette;
        canvas.Add($"""<g stroke="{air.Over(palette.LeafShade)}" color="{air.Over(palette.Leaf)}">""");
        for (var i = 0; i < count; i++)
        {
            var x = middle.X + (spread * hand.Between(-50, 50) / 100);
            var foot = Foot(easel, land, x, middle.Y + easel.Frame.Size(middle.Y, hand.Between(4, 34)));
            var size = easel.Frame.Size(foot.Y, hand.Between(60, 110));
            Place(canvas, "b", 0, hand.Side() * size * 5 / 4, size, foot);
            canvas.Add($"/>");
        }

        canvas.Add($"</g>");
    }

    // Nothing stands above the crest of its land.
    private static void Paint(Easel easel, int number, in Ground land)
    {
        var (canvas, palette) = (easel.Canvas, easel.Palette);
        var grove = easel.Scene[number];
        var hand = easel.Scene.HandFor(Part.Groves).For(number);
        var air = easel.AirBefore(grove.Nearness);
        var middle = new Point(easel.Frame.Across(grove.Across), easel.Frame.Down(grove.Nearness));
        var apart = easel.Frame.Size(middle.Y, grove.Tree == Tree.Leaf ? 190 : 96);
        var (kind, shade, light) = grove.Tree switch
        {
            Tree.Evergreen => ("e", palette.NeedleShade, palette.NeedleLight),
            Tree.Leaf => ("l", palette.LeafShade, palette.Leaf),
            _ => ("i", palette.LeafShade, palette.Leaf),
        };

        Shade(easel, Foot(easel, land, middle.X, middle.Y), apart * (grove.Trees + 1) / 2);
        canvas.Add($"""<g id="{kind}{number}{canvas.Mark}" {(grove.Tree == Tree.Evergreen ? "fill" : "stroke")}="{air.Over(shade)}" """
            + $"""color="{air.Over(light)}">""");
        for (var i = 0; i < grove.Trees; i++)
        {
            // Not from left to right, so that now one and now the other stands in front.
            var place = (i * 2 % grove.Trees) + (grove.Trees % 2 == 0 && i >= grove.Trees / 2 ? 1 : 0);
            var x = middle.X - (apart * (grove.Trees - 1) / 2) + (apart * place) + (apart * hand.Between(-22, 22) / 100);
            Plant(easel, grove.Tree, Foot(easel, land, x, middle.Y + easel.Frame.Size(middle.Y, hand.Between(-6, 26))), air, ref hand);
        }

        canvas.Add($"</g>");
        if (grove.Nearness < 1000)
        {
            Bushes(easel, land, middle, apart * (grove.Trees + 1), grove.Trees / 2, air, ref hand);
        }
    }

    private static void Plant(Easel easel, Tree tree, Point foot, Air air, ref Hand hand)
    {
        var (kind, number, height) = tree switch
        {
            Tree.Evergreen => ("t", hand.Between(0, Evergreen.Kinds - 1), 520),
            Tree.Leaf => ("o", 0, 440),
            _ => ("j", 0, 440),
        };
        var tall = easel.Frame.Size(foot.Y, height * hand.Between(84, 114) / 100) * 100 / Evergreen.Tall;
        Place(easel.Canvas, kind, number, tall * hand.Between(85, 114) / 100, tall, foot);
        if (tree != Tree.Evergreen && hand.Chance(60))
        {
            easel.Canvas.Add($""" color="{air.Over(easel.Palette.OtherLeaf)}" """);
        }

        easel.Canvas.Add($"/>");
    }

    private static void Place(Canvas canvas, string kind, int number, int broad, int tall, Point foot) => canvas.Add(
        $"""<use href="#{kind}{number}{canvas.Mark}" transform="matrix({new Hundredths(broad)} 0 0 {new Hundredths(tall)} """
        + $"""{foot.X} {foot.Y})" """);

    // The ground darkens under trees, and more so on the side away from the light.
    private static void Shade(Easel easel, Point foot, int half) => easel.Canvas.Spot(
        "gd", new(foot.X - (easel.LightSide * half / 2), foot.Y + (half / 14)), half * 3 / 2, Math.Max(4, half / 5));

    private static Point Foot(Easel easel, in Ground land, int x, int y) =>
        new(x, Math.Max(y, land.At(x) + easel.Frame.Size(y, 8)));
}
