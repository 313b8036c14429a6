namespace BobRossLipsum.Core.Painting;

/// <summary>Paints the bank we stand on, with the tall evergreens that frame the picture.</summary>
internal static class Bank
{
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        var hand = scene.Hand.For(Part.Bank);
        var deep = frame.Height - frame.Waterline;

        // Heavier on the side away from the peak.
        int Along(int thousandths) => scene.FocusOnLeft ? frame.Width - frame.Across(thousandths) : frame.Across(thousandths);
        var far = scene.Opposite > 0;
        ReadOnlySpan<int> profile = [470, 420, 300, 190, 130, 110, far ? 190 : 130, far ? 270 : 160];
        var crest = new Point[profile.Length];
        for (var i = 0; i < crest.Length; i++)
        {
            crest[i] = new(
                Along((i * 1040 / (crest.Length - 1)) - 20),
                frame.Height - (deep * (profile[i] + hand.Between(-25, 25)) / 1000));
        }

        var ground = new Ground(crest);
        canvas.Gradient("g", new Stop(0, palette.GroundLight), new Stop(40, palette.GroundLight.With(palette.GroundShade, 65)), new Stop(100, palette.GroundShade.With(Paint.MidnightBlack, 30)));
        ground.Draw(canvas, "g", frame.Height);
        if (scene.HasPath)
        {
            Path();
        }

        if (scene.HasCabin && scene.Shores.Length == 0)
        {
            var x = Along(345);
            Cabin.Draw(easel, new(x, ground.At(x) + 34), 120 * frame.Rise / 1000, colour => colour);
        }

        var number = scene.Shores.Length;
        Grove(hand.For(1), scene.Foreground, 25, 210, 300, 480);
        if (far)
        {
            Grove(hand.For(2), scene.Opposite, 860, 975, 220, 330);
        }

        void Grove(Hand own, int trees, int from, int to, int low, int high)
        {
            canvas.Add($"""<g id="e{number++}{canvas.Mark}" fill="{palette.NeedleShade}" color="{palette.NeedleLight}">""");
            Span<Point> feet = stackalloc Point[(trees * 2) + 1];
            for (var i = 0; i < trees; i++)
            {
                var x = Along(from + ((to - from) * i / (trees - 1)) + own.Between(-18, 18));
                feet[i] = new(x, ground.At(x) + own.Between(12, 46));
                Evergreen.Draw(canvas, own, feet[i], own.Between(low, high) * frame.Rise / 1000);
            }

            for (var i = trees; i < feet.Length; i++)
            {
                var x = Along(own.Between(from - 20, to + 40));
                feet[i] = new(x, ground.At(x) + own.Between(8, 50));
            }

            Thicket.Draw(canvas, own, feet, low / 9, easel.LightSide, palette.NeedleShade.With(palette.Bush, 20), palette.Bush);
            canvas.Add($"</g>");
        }

        void Path()
        {
            var end = Along(320);
            var top = ground.At(end) + 30;
            var colour = scene.Season == Season.Winter ? palette.GroundLight.With(palette.GroundShade, 60) : palette.GroundLight.With(Paint.VanDykeBrown, 45).With(Paint.TitaniumWhite, 12);
            canvas.BeginPath($"""<path id="path{canvas.Mark}" fill="{colour}" """);
            canvas.MoveTo(new(end - 8, top));
            canvas.CurveTo(new(Along(560), top + ((frame.Height - top) / 3)), new(Along(430) - 70, frame.Height));
            canvas.LineTo(new(Along(430) + 70, frame.Height));
            canvas.CurveTo(new(Along(640), top + ((frame.Height - top) / 4)), new(end + 8, top));
            canvas.Close();
            canvas.EndPath();
        }
    }
}
