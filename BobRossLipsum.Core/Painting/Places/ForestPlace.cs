using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Painting.Things;

namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Deep in a forest: light falls between the trunks, a brook comes out of it, and one to three old trees stand by us.</summary>
internal static class ForestPlace
{
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = hand.Between(430, 690);
        (scene.Ridges, scene.Hills, scene.Clouds) = (0, 0, 0);
        scene.Peak = hand.Between(250, 750); // where the light is
        var left = hand.Chance(50);
        scene.Plant(ref hand, left, (60, 300), (120, 220), (4, 5), Tree.Evergreen);
        scene.Plant(ref hand, !left, (100, 300), (280, 440), (2, 4));
        scene.Plant(ref hand, left, (40, 240), (500, 640), (2, 3));
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        Sky.Paint(easel);
        var hand = scene.HandFor(Part.Wood);
        var heart = new Point(frame.Across(scene.Peak), frame.Horizon * 6 / 10);
        Depth(easel, heart, ref hand);

        var floor = scene.HandFor(Part.Ground);
        Span<Point> edge = stackalloc Point[5];
        var land = Ground.Across(easel, frame.Horizon - 10, frame.Horizon - 10, 24, 0, ref floor, edge);
        land.Paint(easel, 300, frame.Height + 30, frame.Height - frame.Horizon, patches: 7, rows: 5, ref floor);
        easel.Canvas.Spot("h", heart with { Y = frame.Horizon + 20 }, 460, 110, 70);
        Brook.Paint(easel, heart.X, frame.Across(hand.Between(300, 700)), hand.Between(240, 460), ref hand);
        Groves.Between(easel, land, 0, int.MaxValue);

        var trunks = hand.Between(1, 3);
        for (var i = 0; i < trunks; i++)
        {
            var x = frame.Across(Scene.From((i % 2 == 0) == scene.LightFromLeft, hand.Between(0, 260)));
            var foot = new Point(x, frame.Down(hand.Between(620, 1080)));
            Trunks.Near(easel, foot, frame.Size(foot.Y, hand.Between(80, 230)), ref hand);
            Groves.Bushes(easel, land, foot, 300, 3, easel.AirBefore(1000), ref hand);
        }
    }

    // Row before row of trunks, the farthest nearly lost in the light; and the leaves above them.
    private static void Depth(Easel easel, Point heart, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var wood = easel.Palette.Hill.With(easel.Palette.NeedleShade, 40);
        canvas.Add($"""<rect id="wood{canvas.Mark}" width="{frame.Width}" height="{frame.Horizon + 4}" fill="{wood}" opacity=".62"/>""");
        canvas.Spot("h", heart, hand.Between(300, 620), frame.Horizon * 8 / 10);
        Trunks.Row(easel, frame.Horizon, 22, 16, wood.With(easel.Light.SkyLow, 52), ref hand);
        Mist.Paint(easel, frame.Horizon / 3, frame.Horizon);
        Trunks.Row(easel, frame.Horizon + 4, 13, 34, wood.With(easel.Light.SkyLow, 24), ref hand);
        var low = hand.Between(14, 48);
        Leaves(easel, heart, low, 84, 28, wood, ref hand);
        Leaves(easel, heart, low, 34, 22, easel.Palette.LeafShade.With(easel.Palette.Leaf, 40), ref hand);
        Leaves(easel, heart, low * 8 / 10, 14, 22, easel.Palette.OtherLeaf.With(easel.Palette.LeafShade, 25), ref hand);
    }

    // Overhead the leaves close, but for where the light is: dabs along a line that goes up and down.
    private static void Leaves(Easel easel, Point heart, int low, int dab, int gap, Colour colour, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        canvas.BeginPath($"""<path fill="none" stroke="{colour}" stroke-width="{dab}" stroke-linecap="round" opacity=".85" """
            + $"""stroke-dasharray="{Dash.Of(ref hand, 0, 0, gap / 2, gap * 3 / 2)}" """);
        canvas.MoveTo(new(-20, 0));
        for (var i = 0; i <= 26; i++)
        {
            var x = frame.Across(i * 40) + hand.Between(-20, 20);
            var far = Math.Clamp(Math.Abs(x - heart.X) * 1000 / frame.Width, 60, 450);
            var depth = frame.Horizon * low * far / 45000;
            canvas.LineTo(new Point(x, i % 2 == 0 ? -20 : (depth * hand.Between(50, 115) / 100) - 20));
        }

        canvas.EndPath();
    }
}
