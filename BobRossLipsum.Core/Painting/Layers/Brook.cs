namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Running water that winds from far away to us, ever broader.</summary>
internal static class Brook
{
    private const int Bends = 6;
    private const int End = 1080; // how near it leaves the picture

    /// <summary>Paints it: a dark bank, the water, and its strokes.</summary>
    /// <remarks>It begins at a place on the horizon, and is so many units broad where it leaves the picture below.</remarks>
    public static void Paint(Easel easel, int from, int to, int broad, ref Hand hand)
    {
        var frame = easel.Frame;
        Span<Point> left = stackalloc Point[Bends];
        Span<Point> right = stackalloc Point[Bends];
        var side = hand.Side();
        for (var i = 0; i < Bends; i++)
        {
            // To and fro, the nearer the wider.
            var near = End * i * i / ((Bends - 1) * (Bends - 1));
            var sway = i is 0 or Bends - 1 ? 0 : (50 + (near / 2)) * hand.Between(60, 130) / 100;
            side = -side;
            var bend = new Point(from + ((to - from) * near / End) + (side * sway * frame.Width / 1800), frame.Down(near) + 2);
            var half = 3 + frame.Size(bend.Y, broad / 2);
            bend = bend with { X = Around(easel, bend, half) };
            (left[^(i + 1)], right[i]) = (bend.By(-half, 0), bend.By(half, 0));
        }

        easel.BeginPath($"""<clipPath id="o~"><path id="river~" """);
        easel.MoveTo(right[0]);
        easel.BendTo(right);
        easel.LineTo(left[0]);
        easel.BendTo(left);
        easel.Close();
        easel.Add($"""</clipPath><use href="#river~" y="-5" """
            + $"""fill="{easel.Palette.GroundShade.With(easel.Palette.Trunk, 30)}"/><g clip-path="url(#o~)">""");
        Water.Pour(easel, "water", right[0].Y - 4, "a");
        Water.Break(easel, right[0].Y, frame.Height, ref hand);
        easel.Add($"</g>");
    }

    // All that stands on the land keeps its place; the water goes around it.
    private static int Around(Easel easel, Point water, int half)
    {
        ref readonly var scene = ref easel.Scene;
        var (x, near) = (water.X, easel.Frame.Nearness(water.Y));
        for (var i = scene.HasCabin ? -1 : 0; i < scene.Planted; i++)
        {
            var (across, nearness, room) = i < 0
                ? (scene.Cabin, scene.CabinNearness, 150)
                : (scene[i].Across, scene[i].Nearness, 100 + (55 * scene[i].Trees));
            var (thing, apart) = (easel.Frame.Across(across), half + Frame.Scaled(nearness, room));
            if (nearness < 1000 && Math.Abs(near - nearness) < 190 && Math.Abs(x - thing) < apart)
            {
                x = x < thing ? thing - apart : thing + apart;
            }
        }

        return x;
    }
}
