namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints groves: their trees, the shade under them, and bushes at their feet; and the cabin among them.</summary>
internal static class Groves
{
    // By kind of tree: the ids of a grove and of a tree, how tall one is at the lower edge and how far from the next.
    private static readonly (string Grove, string Tree, int Tall, int Apart)[] kinds =
        [("e", "t", 520, 96), ("l", "o", 440, 190), ("i", "j", 440, 96)];

    /// <summary>Defines whatever grows in this scene, once.</summary>
    public static void Define(Easel easel)
    {
        easel.Add($"<defs>");
        if (easel.Scene.Count(Tree.Evergreen) > 0)
        {
            Evergreen.Define(easel, kind: 0);
            Evergreen.Define(easel, kind: 1);
        }

        if (easel.Scene.Count(easel.Scene.LeafTree) > 0)
        {
            Broadleaf.DefineTree(easel);
        }

        Broadleaf.DefineBush(easel);
        easel.Add($"</defs>");
    }

    /// <summary>Paints all that stands on a piece of land, from a nearness up to but not including another: the farthest first.</summary>
    public static void Between(Easel easel, in Ground land, int from, int to)
    {
        ref readonly var scene = ref easel.Scene;
        for (var number = 0; number <= scene.Planted; number++)
        {
            if (scene.HasCabin && number == scene.BehindCabin && IsDue(scene.CabinNearness))
            {
                Cabin.Paint(easel, land);
            }

            if (number < scene.Planted && IsDue(scene[number].Nearness))
            {
                Paint(easel, number, land);
            }
        }

        bool IsDue(int nearness) => nearness >= from && nearness < to;
    }

    /// <summary>Paints bushes in a row, now nearer and now farther.</summary>
    public static void Bushes(Easel easel, in Ground land, Point middle, int spread, int count, Air air, ref Hand hand)
    {
        easel.Add($"""<g stroke="{air.Over(easel.Palette.LeafShade)}" color="{air.Over(easel.Palette.Leaf)}">""");
        for (var i = 0; i < count; i++)
        {
            var x = middle.X + (spread * hand.Between(-50, 50) / 100);
            var foot = land.Foot(easel, x, middle.Y + easel.Frame.Size(middle.Y, hand.Between(4, 34)));
            var size = easel.Frame.Size(Math.Max(middle.Y, foot.Y), hand.Between(60, 110));
            easel.Place("b", 0, hand.Side() * size * 5 / 4, size, foot);
            easel.Add($"/>");
        }

        easel.Add($"</g>");
    }

    private static void Paint(Easel easel, int number, in Ground land)
    {
        ref readonly var frame = ref easel.Frame;
        var (palette, grove) = (easel.Palette, easel.Scene[number]);
        var (id, tree, height, distance) = kinds[(int)grove.Tree];
        var isEvergreen = grove.Tree == Tree.Evergreen;
        var (hand, air) = (easel.Scene.HandFor(Part.Groves).For(number), easel.AirBefore(grove.Nearness));
        var middle = new Point(frame.Across(grove.Across), frame.Down(grove.Nearness));
        var apart = frame.Size(middle.Y, distance);

        // The ground darkens under trees, and more so on the side away from the light.
        var half = apart * (grove.Trees + 1) / 2;
        var shade = land.Foot(easel, middle.X, middle.Y).By(-easel.LightSide * half / 2, half / 14);
        easel.Spot("gd", shade, half * 3 / 2, Math.Max(4, half / 5));
        easel.Add($"""<g id="{id}{number}~" color="{air.Over(isEvergreen ? palette.NeedleLight : palette.Leaf)}" """
            + $"""{(isEvergreen ? "fill" : "stroke")}="{air.Over(isEvergreen ? palette.NeedleShade : palette.LeafShade)}">""");
        for (var i = 0; i < grove.Trees; i++)
        {
            // Not from left to right, so that now one and now the other stands in front.
            var place = (i * 2 % grove.Trees) + (grove.Trees % 2 == 0 && i >= grove.Trees / 2 ? 1 : 0);
            var x = middle.X - (apart * (grove.Trees - 1) / 2) + (apart * place) + (apart * hand.Between(-22, 22) / 100);
            var foot = land.Foot(easel, x, middle.Y + frame.Size(middle.Y, hand.Between(-6, 26)));
            var tall = frame.Size(Math.Max(middle.Y, foot.Y), height * hand.Between(84, 114) / 100) * 100 / Evergreen.Tall;
            easel.Place(tree, isEvergreen ? i % Evergreen.Kinds : 0, tall * hand.Between(85, 114) / 100, tall, foot);
            if (!isEvergreen && hand.Chance(60))
            {
                easel.Add($"""color="{air.Over(palette.OtherLeaf)}" """);
            }

            easel.Add($"/>");
        }

        easel.Add($"</g>");
        if (grove.Nearness < 1000)
        {
            Bushes(easel, land, middle, apart * (grove.Trees + 1), grove.Trees / 2, air, ref hand);
        }
    }
}
