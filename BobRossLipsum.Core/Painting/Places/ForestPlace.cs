using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Deep in a forest: light falls between the trunks, a brook comes out of it, and two old trees stand by us.</summary>
internal static class ForestPlace
{
    /// <summary>Decides where things stand.</summary>
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(430, 690);
        scene.Ridges = 0;
        scene.Hills = 0;
        scene.Clouds = 0;
        scene.Peak = hand.Between(250, 750); // where the light is
        var left = hand.Chance(50);
        scene.Plant(new(Tree.Evergreen, left ? hand.Between(60, 300) : hand.Between(700, 940), hand.Between(120, 220), hand.Between(4, 5)));
        scene.Plant(new(
            scene.AnyTree(ref hand),
            left ? hand.Between(700, 900) : hand.Between(100, 300),
            hand.Between(280, 440),
            hand.Between(2, 4)));
        scene.Plant(new(
            scene.AnyTree(ref hand),
            left ? hand.Between(40, 240) : hand.Between(760, 960),
            hand.Between(500, 640),
            hand.Between(2, 3)));
    }

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        ref readonly var palette = ref easel.Palette;
        Sky.Paint(easel);
        var hand = scene.HandFor(Part.Wood);
        var heart = new Point(frame.Across(scene.Peak), frame.Horizon * 6 / 10);
        Depth(easel, heart, ref hand);

        var floor = scene.HandFor(Part.Ground);
        Span<Point> edge = stackalloc Point[5];
        (edge[0], edge[^1]) = (new(-30, frame.Horizon - 10), new(frame.Width + 30, frame.Horizon - 10));
        Fracture.Break(edge, 0, 24, ref floor);
        var land = new Ground(edge, 0);
        land.Paint(easel, easel.AirBefore(300), frame.Height + 30, frame.Height - frame.Horizon);
        land.Dapple(easel, frame.Horizon, frame.Height, 6, ref floor);
        land.Grow(easel, easel.AirBefore(300), 20, 5, ref floor);
        canvas.Add($"""<ellipse cx="{heart.X}" cy="{frame.Horizon + 20}" rx="420" ry="90" fill="url(#h{canvas.Mark})" opacity=".6"/>""");

        Span<Point> bends = stackalloc Point[6];
        Brook.Wind(frame, heart.X, frame.Across(hand.Between(300, 700)), ref hand, bends);
        var broad = hand.Between(240, 460);
        Brook.KeepClear(easel, bends, broad);
        new Brook(easel, bends, broad).Paint(ref hand);
        for (var number = 0; number < scene.Planted; number++)
        {
            Groves.Paint(easel, number, land);
        }

        Near(easel, land, ref hand);
    }

    // Row before row of trunks, the farthest nearly lost in the light; and the leaves above them.
    private static void Depth(Easel easel, Point heart, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var palette = ref easel.Palette;
        var wood = palette.Hill.With(palette.NeedleShade, 40);
        canvas.Add($"""<rect id="wood{canvas.Mark}" width="{frame.Width}" height="{frame.Horizon + 4}" fill="{wood}" opacity=".62"/>""");
        canvas.Add($"""<ellipse cx="{heart.X}" cy="{heart.Y}" rx="{hand.Between(300, 620)}" ry="{frame.Horizon * 8 / 10}" """
            + $"""fill="url(#h{canvas.Mark})"/>""");
        Trunks.Row(easel, frame.Horizon, 22, 16, wood.With(easel.Light.SkyLow, 52), ref hand);
        Mist.Paint(easel, frame.Horizon / 3, frame.Horizon);
        Trunks.Row(easel, frame.Horizon + 4, 13, 34, wood.With(easel.Light.SkyLow, 24), ref hand);
        Leaves(easel, heart, wood, ref hand);
    }

    // Overhead the leaves close, but for where the light is.
    private static void Leaves(Easel easel, Point heart, Colour wood, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        ref readonly var palette = ref easel.Palette;
        var low = hand.Between(12, 45);
        for (var tone = 0; tone < 3; tone++)
        {
            var colour = tone == 0 ? wood : tone == 1 ? palette.LeafShade.With(palette.Leaf, 40) : palette.OtherLeaf;
            canvas.BeginPath($"""<path fill="none" stroke="{colour}" stroke-width="{150 - (tone * 62)}" stroke-linecap="round" """
                + $"""opacity=".{85 - (tone * 15)}" """);
            var dabs = 16 + (tone * 12);
            for (var i = 0; i < dabs; i++)
            {
                var x = frame.Across(((i * 1000) + hand.Between(0, 999)) / dabs);
                var far = Math.Abs(x - heart.X) * 1000 / frame.Width;
                var depth = frame.Horizon * low * Math.Clamp(far, 40, 450) / 45000;
                canvas.Dot(new(x, (depth * hand.Between(tone == 0 ? 40 : 10, 110) / 100) - 50));
            }

            canvas.EndPath();
        }
    }

    private static void Near(Easel easel, in Ground land, ref Hand hand)
    {
        ref readonly var frame = ref easel.Frame;
        var air = easel.AirBefore(1000);
        var trunks = hand.Between(1, 3);
        for (var i = 0; i < trunks; i++)
        {
            var left = (i % 2 == 0) == easel.Scene.LightFromLeft;
            var aside = hand.Between(0, 260);
            var x = frame.Across(left ? aside : 1000 - aside);
            var y = frame.Down(hand.Between(620, 1080));
            Trunks.Near(easel, new(x, y), frame.Size(y, hand.Between(80, 230)), ref hand);
            Groves.Bushes(easel, land, x, y, 300, 3, air, ref hand);
        }
    }
}
