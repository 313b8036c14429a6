using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Running water that winds from far away to us, ever broader.</summary>
internal static class Brook
{
    /// <summary>Paints it: a dark bank, the water, and its strokes.</summary>
    /// <remarks>It begins at a place on the horizon, and is so many units broad where it leaves the picture below.</remarks>
    public static void Paint(Easel easel, int from, int to, int broad, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        Span<Point> bends = stackalloc Point[6];
        Wind(frame, from, to, ref hand, bends);
        KeepClear(easel, bends, broad);
        Span<Point> left = stackalloc Point[bends.Length];
        Span<Point> right = stackalloc Point[bends.Length];
        for (var i = 0; i < bends.Length; i++)
        {
            var half = 3 + frame.Size(bends[i].Y, broad / 2);
            left[bends.Length - 1 - i] = new(bends[i].X - half, bends[i].Y);
            right[i] = new(bends[i].X + half, bends[i].Y);
        }

        canvas.Add($"""<clipPath id="o{canvas.Mark}">""");
        canvas.BeginPath($"""<path id="river{canvas.Mark}" """);
        canvas.MoveTo(right[0]);
        canvas.BendTo(right);
        canvas.LineTo(left[0]);
        canvas.BendTo(left);
        canvas.Close();
        canvas.EndPath();
        canvas.Add($"""</clipPath><use href="#river{canvas.Mark}" y="-5" """
            + $"""fill="{easel.Palette.GroundShade.With(easel.Palette.Trunk, 30)}"/><g clip-path="url(#o{canvas.Mark})">""");
        Water.Pour(easel, "water", bends[0].Y - 4, "a0");
        Water.Break(easel, bends[0].Y, frame.Height, ref hand);
        canvas.Add($"</g>");
    }

    // To and fro, the nearer the wider.
    private static void Wind(in Frame frame, int from, int to, ref Hand hand, Span<Point> bends)
    {
        var side = hand.Side();
        for (var i = 0; i < bends.Length; i++)
        {
            var near = 1080 * i * i / ((bends.Length - 1) * (bends.Length - 1));
            var y = frame.Down(near) + 2;
            var sway = i == 0 || i == bends.Length - 1 ? 0 : (50 + (near / 2)) * hand.Between(60, 130) / 100;
            side = -side;
            bends[i] = new(from + ((to - from) * near / 1080) + (side * sway * frame.Width / 1800), y);
        }
    }

    // All that stands on the land keeps its place; the water goes around it.
    private static void KeepClear(Easel easel, Span<Point> bends, int broad)
    {
        ref readonly var scene = ref easel.Scene;
        foreach (ref var bend in bends)
        {
            var near = easel.Frame.Nearness(bend.Y);
            var half = Frame.Scaled(near, broad / 2);
            for (var i = 0; i < scene.Planted && scene[i].Nearness < 1000; i++)
            {
                Clear(ref bend, easel.Frame.Across(scene[i].Across), scene[i].Nearness, 100 + (55 * scene[i].Trees));
            }

            if (scene.HasCabin)
            {
                Clear(ref bend, easel.Frame.Across(scene.Cabin), scene.CabinNearness, 150);
            }

            void Clear(ref Point water, int x, int nearness, int room)
            {
                var apart = half + Frame.Scaled(nearness, room);
                if (Math.Abs(near - nearness) < 190 && Math.Abs(water.X - x) < apart)
                {
                    water = water with { X = water.X < x ? x - apart : x + apart };
                }
            }
        }
    }
}
