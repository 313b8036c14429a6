namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Water falls over a wall of rock into a pool; woods stand above, stones lie below, and a grove frames it.</summary>
internal static class WaterfallPlace
{
    private const int Above = 300; // what is farther stands on the wall

    public static void Plan(ref Scene scene, ref Hand hand)
    {
        scene.Horizon = 400 + ((scene.Horizon - 400) / 2);
        scene.Hills = Math.Min(scene.Hills, 1);
        var left = hand.Chance(50);
        scene.Plant(ref hand, left, (40, 240), (200, 280), (4, 5), Tree.Evergreen);
        scene.Plant(ref hand, !left, (40, 200), (200, 280), (2, 4));
        scene.Plant(ref hand, hand.Chance(50) == left, (30, 160), (760, 880), (2, 3));
        scene.PlantNear(ref hand);
    }

    public static void Paint(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        Composition.Backdrop(easel);
        var hand = easel.Scene.HandFor(Part.Rocks);
        var lip = new Point(frame.Across(hand.Between(280, 720)), frame.Down(hand.Between(0, 60)));
        var (pool, broad, air) = (frame.Down(hand.Between(460, 700)), hand.Between(50, 130), easel.AirBefore(330));
        easel.Add($"""<rect y="{frame.Horizon}" width="{frame.Width}" height="{pool - frame.Horizon}" """
            + $"""fill="{air.Over(easel.Palette.Hill)}"/>""");
        Water.Pour(easel, "pool", pool - 4, "a");
        Water.Break(easel, pool, frame.Height, ref hand);

        // The wall is higher to both sides of the lip.
        Span<Point> edge = stackalloc Point[18];
        var left = new Point(frame.Beyond(left: true), lip.Y - hand.Between(-40, 340));
        var right = new Point(frame.Beyond(left: false), lip.Y - hand.Between(-40, 340));
        Fracture.Break(edge[..9], left, lip.By(-broad, 0), 12, 36, ref hand);
        Fracture.Break(edge[9..], lip.By(broad, 0), right, 12, 36, ref hand);
        Crag.Paint(easel, edge, pool, air, ref hand);
        Fall(easel, lip, pool, broad, ref hand);
        Groves.Between(easel, new(edge, 0, isSteep: true), 0, Above);
        Span<Point> stones = stackalloc Point[9];
        foreach (ref var stone in stones)
        {
            stone = new(frame.Across(hand.Between(0, 1000)), pool + hand.Between(-4, 50));
        }

        Rocks.Paint(easel, stones, 90, air, hand);
        var onLeft = easel.Scene[2].IsOnLeft;
        var root = new Point(frame.Beyond(onLeft), frame.Down(hand.Between(600, 740)));
        var tip = new Point(frame.Across(Scene.From(onLeft, hand.Between(500, 900))), frame.Height + 20);
        Composition.Foreground(easel, root, tip, Above, ref hand);
    }

    private static void Fall(Easel easel, Point lip, int pool, int broad, ref Hand hand)
    {
        var (light, x, drop, foot) = (easel.Light, lip.X, pool - lip.Y + 8, broad * hand.Between(104, 130) / 100);
        easel.Gradient("z", 0, new(0, light.SnowLight), new(45, light.SnowLight.With(light.SnowShade, 45)), new(100, light.SnowLight));
        easel.Add($"""<g id="fall~"><path fill="url(#z0~)" d="m{x - broad} {lip.Y - 4}q{broad} 12 """
            + $"""{broad * 2} 0q{foot - broad} {drop / 4} {foot - broad} {drop}h{-foot * 2}q0-{drop * 3 / 4} {foot - broad}-{drop}z"/>""");

        // Pulled straight down, again and again.
        for (var tone = 0; tone < 2; tone++)
        {
            easel.BeginPath($"""<path fill="none" stroke="{(tone == 0 ? light.SnowShade : light.SnowLight)}" """
                + $"""stroke-width="{4 + tone}" opacity=".6" stroke-dasharray="{Dash.Of(ref hand, 30, 120, 10, 50)}" """);
            for (var i = 0; i < 7; i++)
            {
                var (above, below) = (x + (broad * hand.Between(-90, 90) / 100), x + (foot * hand.Between(-90, 90) / 100));
                easel.MoveTo(new(above, lip.Y + hand.Between(0, 10)));
                easel.CurveTo(new(below, lip.Y + (drop / 4)), new(below, pool));
            }
        }

        easel.Spot("w", new(x, pool - 4), foot * 2, foot * 6 / 10);
        easel.Spot("w", new(x, pool + 8), foot * 3, foot / 3);
        easel.Add($"</g>");
    }
}
