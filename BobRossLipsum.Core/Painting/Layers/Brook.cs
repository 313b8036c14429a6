using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Running water that winds from far away to us, ever broader.</summary>
internal readonly ref struct Brook
{
    private readonly ReadOnlySpan<Point> bends;
    private readonly int broad;
    private readonly Easel easel;

    /// <summary>Lets a stream run through some bends.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="bends">Its middle, from far to near.</param>
    /// <param name="broad">How broad it is at the lower edge, in units.</param>
    public Brook(Easel easel, ReadOnlySpan<Point> bends, int broad)
    {
        this.easel = easel;
        this.bends = bends;
        this.broad = broad;
    }

    /// <summary>Returns half its breadth at a level.</summary>
    public int Half(int y) => 3 + easel.Frame.Size(y, broad / 2);

    /// <summary>Returns the middle at a level.</summary>
    public int Middle(int y)
    {
        for (var i = 1; i < bends.Length; i++)
        {
            if (y <= bends[i].Y)
            {
                var (a, b) = (bends[i - 1], bends[i]);
                return a.X + ((b.X - a.X) * (Math.Max(y, a.Y) - a.Y) / Math.Max(1, b.Y - a.Y));
            }
        }

        return bends[^1].X;
    }

    /// <summary>Winds from the horizon to the lower edge: to and fro, the nearer the wider.</summary>
    /// <param name="frame">The size of the picture.</param>
    /// <param name="from">Where it begins, in units from the left.</param>
    /// <param name="to">Where it leaves the picture.</param>
    /// <param name="hand">Decides the bends.</param>
    /// <param name="bends">Where its middle goes.</param>
    public static void Wind(in Frame frame, int from, int to, ref Hand hand, Span<Point> bends)
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

    /// <summary>Keeps clear of all that stands on the land.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="bends">The middle of the water.</param>
    /// <param name="broad">How broad it is at the lower edge.</param>
    public static void KeepClear(Easel easel, Span<Point> bends, int broad)
    {
        ref readonly var scene = ref easel.Scene;
        foreach (ref var bend in bends)
        {
            var near = easel.Frame.Nearness(bend.Y);
            var half = Frame.Scaled(near, broad / 2);
            for (var i = 0; i < scene.Planted; i++)
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

    /// <summary>Paints it: a dark bank, the water, and its strokes.</summary>
    public void Paint(ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        Span<Point> left = stackalloc Point[bends.Length];
        Span<Point> right = stackalloc Point[bends.Length];
        for (var i = 0; i < bends.Length; i++)
        {
            var half = Half(bends[i].Y);
            left[bends.Length - 1 - i] = new(bends[i].X - half, bends[i].Y);
            right[i] = new(bends[i].X + half, bends[i].Y);
        }

        canvas.Add($"""<clipPath id="o{canvas.Mark}">""");
        canvas.BeginPath($"""<path id="river{canvas.Mark}" """);
        canvas.MoveTo(right[0]);
        canvas.LineTo(right[0]);
        canvas.BendTo(right);
        canvas.LineTo(left[0]);
        canvas.BendTo(left);
        canvas.Close();
        canvas.EndPath();
        canvas.Add($"</clipPath>");
        canvas.Add($"""<use href="#river{canvas.Mark}" y="-5" fill="{easel.Palette.Trunk.With(easel.Palette.GroundShade, 50)}" """
            + $"""stroke="{easel.Palette.GroundShade}" stroke-width="4"/>""");
        canvas.Add($"""<g clip-path="url(#o{canvas.Mark})"><rect y="{bends[0].Y - 4}" width="{frame.Width}" """
            + $"""height="{frame.Height - bends[0].Y + 40}" fill="url(#a{canvas.Mark})"/>""");
        Water.Break(easel, bends[0].Y, frame.Height, ref hand);
        canvas.Add($"</g>");
    }
}
