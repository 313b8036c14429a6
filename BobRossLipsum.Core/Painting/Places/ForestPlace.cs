namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Deep in a forest: light falls between the trunks, a brook comes out of it, and one to three old trees stand by us.</summary>
internal static class ForestPlace
{
    public static void Plan(ref Scene scene, ref Hand hand)
    {
        (scene.Ridges, scene.Hills, scene.Clouds) = (0, 0, 0);
        var left = hand.Chance(50);
        scene.Plant(ref hand, left, (60, 300), (120, 220), (4, 5), Tree.Evergreen);
        scene.Plant(ref hand, !left, (100, 300), (280, 440), (2, 4));
        scene.Plant(ref hand, left, (40, 240), (500, 640), (2, 3));
    }

    public static void Paint(Easel easel)
    {
        var (frame, scene, hand) = (easel.Frame, easel.Scene, easel.Scene.HandFor(Part.Wood));
        Sky.Paint(easel);
        var heart = new Point(frame.Across(scene.Peak), frame.Horizon * 6 / 10); // where the light is
        Depth(easel, heart, ref hand);
        var floor = scene.HandFor(Part.Ground);
        Span<Point> edge = stackalloc Point[5];
        var land = Ground.Across(easel, frame.Horizon - 10, frame.Horizon - 10, 24, 0, ref floor, edge);
        land.Paint(easel, 300, frame.Height + 30, frame.Height - frame.Horizon, patches: 7, rows: 5, ref floor);
        easel.Spot("h", heart with { Y = frame.Horizon + 20 }, 460, 110);
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

        Boughs(easel, heart, ref hand);
    }

    // Row before row of trunks, the farthest nearly lost in the light.
    private static void Depth(Easel easel, Point heart, ref Hand hand)
    {
        var frame = easel.Frame;
        var wood = easel.Palette.Hill.With(easel.Palette.NeedleShade, 40);
        easel.Add($"""<rect id="wood~" width="{frame.Width}" height="{frame.Horizon + 4}" fill="{wood}" opacity=".62"/>""");
        easel.Spot("h", heart, hand.Between(300, 620), frame.Horizon * 8 / 10);
        Trunks.Row(easel, frame.Horizon, 22, 16, wood.With(easel.Light.SkyLow, 52), ref hand);
        Mist.Paint(easel, frame.Horizon / 3, frame.Horizon);
        Trunks.Row(easel, frame.Horizon + 4, 13, 34, wood.With(easel.Light.SkyLow, 24), ref hand);
    }

    // Overhead the leaves close, but for where the light is: boughs of the near trees hang down, and are nothing but large bushes.
    private static void Boughs(Easel easel, Point heart, ref Hand hand)
    {
        var palette = easel.Palette;
        var low = hand.Between(30, 90);
        easel.Add($"""<g stroke="{palette.LeafShade}" color="{palette.Leaf.With(palette.LeafShade, 30)}">""");
        for (var i = 0; i < 11; i++)
        {
            var x = easel.Frame.Across((i * 100) + hand.Between(-40, 40));
            var far = Math.Clamp(Math.Abs(x - heart.X) * 100 / easel.Frame.Width, 8, 50);
            var foot = new Point(x, low * far * hand.Between(6, 12) / 220);
            easel.Place("b", 0, hand.Side() * hand.Between(150, 300), hand.Between(180, 300), foot);
            easel.Add($"/>");
        }

        easel.Add($"</g>");
    }
}
