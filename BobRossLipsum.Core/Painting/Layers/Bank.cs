using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the bank we stand on, with the tall evergreens that frame the picture.</summary>
internal static class Bank
{
    private const int Near = 30; // where the first tree of the heavier side stands, in thousandths along the bank
    private const int Far = 975; // and that of the other side
    private const int Apart = 58; // from one tree to the next

    /// <summary>Paints it.</summary>
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        var hand = scene.HandFor(Part.Bank);
        var ground = Raise(frame, scene, hand);
        canvas.Gradient("g", new(0, palette.GroundLight), new(40, palette.GroundLight.With(palette.GroundShade, 65)), new(100, palette.GroundShade.With(Paint.MidnightBlack, 30)));
        ground.Draw(canvas, "g", frame.Height);
        if (scene.HasPath)
        {
            Path(easel, ground);
        }

        if (scene.HasCabin && scene.Headlands.IsEmpty)
        {
            var x = Along(frame, scene, 345);
            Cabin.Draw(easel, new(x, ground.At(x) + 34), frame.Tall(120), colour => colour);
        }

        Grass(easel, ground, hand.For(3));
        Grove(easel, ground, hand.For(1), scene.Headlands.Length, scene.Foreground, Near, 300, 480);
        if (scene.Opposite > 0)
        {
            Grove(easel, ground, hand.For(2), scene.Headlands.Length + 1, scene.Opposite, Far, 220, 330);
        }
    }

    // Heavier on the side away from the peak.
    private static int Along(Frame frame, Scene scene, int thousandths) => frame.Along(!scene.PeakOnLeft, thousandths);

    private static Ground Raise(Frame frame, Scene scene, Hand hand)
    {
        var both = scene.Opposite > 0;
        ReadOnlySpan<int> heights = [470, 420, 300, 190, 130, 110, both ? 190 : 130, both ? 270 : 160];
        var crest = new Point[heights.Length];
        for (var i = 0; i < crest.Length; i++)
        {
            crest[i] = new(
                Along(frame, scene, (i * 1040 / (crest.Length - 1)) - 20),
                frame.Down(1000 - heights[i] + hand.Between(-25, 25)));
        }

        return new(crest);
    }

    private static void Path(Easel easel, Ground ground)
    {
        var (canvas, frame, scene, palette) = easel;
        var end = Along(frame, scene, 290);
        var top = ground.At(end) + 30;
        var below = frame.Height - top;
        var start = Along(frame, scene, 410);
        var colour = scene.Season == Season.Winter
            ? palette.GroundLight.With(palette.GroundShade, 60)
            : palette.GroundLight.With(Paint.VanDykeBrown, 45).With(Paint.TitaniumWhite, 12);
        canvas.BeginPath($"""<path id="path{canvas.Mark}" fill="{colour}" """);
        canvas.MoveTo(new(end - 8, top));
        canvas.CurveTo(new(Along(frame, scene, 490), top + (below / 3)), new(start - 70, frame.Height));
        canvas.LineTo(new Point(start + 70, frame.Height));
        canvas.CurveTo(new(Along(frame, scene, 500), top + (below / 4)), new(end + 8, top));
        canvas.Close();
        canvas.EndPath();
    }

    private static void Grass(Easel easel, Ground ground, Hand hand)
    {
        var (canvas, frame, scene, palette) = easel;
        var colour = palette.GroundLight.With(palette.GroundShade, scene.Season == Season.Winter ? 70 : 15);
        canvas.BeginPath($"""<path fill="none" stroke="{colour}" stroke-width="2" """);
        for (var i = 0; i < 8; i++)
        {
            var x = Along(frame, scene, hand.Between(0, 1000));
            var foot = new Point(x, ground.At(x) + hand.Between(4, 40));
            foreach (var blade in (ReadOnlySpan<int>)[-5, 0, 6])
            {
                canvas.MoveTo(foot with { X = foot.X + (blade / 2) });
                canvas.LineTo(new Point(foot.X + blade + hand.Between(-3, 3), foot.Y - hand.Between(14, 26)));
            }
        }

        canvas.EndPath();
    }

    // A group of evergreens from one end of the bank inwards, with bushes at their feet.
    private static void Grove(Easel easel, Ground ground, Hand hand, int number, int trees, int edge, int shortest, int tallest)
    {
        var (canvas, frame, scene, palette) = easel;
        var inwards = edge == Near ? 1 : -1;
        canvas.Add($"""<g id="e{number}{canvas.Mark}" fill="{palette.NeedleShade}" color="{palette.NeedleLight}">""");
        Span<Point> feet = stackalloc Point[trees + 2];
        for (var i = 0; i < feet.Length; i++)
        {
            var aside = i < trees ? (i * Apart) + hand.Between(0, 26) : hand.Between(-20, (trees * Apart) + 20);
            var x = Along(frame, scene, edge + (inwards * aside));
            feet[i] = new(x, ground.At(x) + hand.Between(12, 46));
            if (i < trees)
            {
                Evergreen.Draw(canvas, hand, feet[i], frame.Tall(hand.Between(shortest, tallest)));
            }
        }

        Thicket.Draw(canvas, hand, feet, shortest / 9, easel.LightSide, palette.NeedleShade.With(palette.Bush, 20), palette.Bush);
        canvas.Add($"</g>");
    }
}
