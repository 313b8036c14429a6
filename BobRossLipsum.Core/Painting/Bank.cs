namespace BobRossLipsum.Core.Painting;

/// <summary>Paints the bank we stand on, with the tall evergreens that frame the picture.</summary>
internal static class Bank
{
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        var hand = scene.HandFor(Part.Bank);
        var deep = frame.Height - frame.Waterline;

        // Heavier on the side away from the peak.
        int Along(int thousandths) => frame.Along(!scene.PeakOnLeft, thousandths);
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

        Grass(hand.For(3));
        var number = scene.Shores.Length;
        Grove(hand.For(1), scene.Foreground, 30, 300, 480);
        if (far)
        {
            Grove(hand.For(2), scene.Opposite, 975, 220, 330);
        }

        void Grove(Hand own, int trees, int edge, int low, int high)
        {
            var inwards = edge < 500 ? 1 : -1;
            canvas.Add($"""<g id="e{number++}{canvas.Mark}" fill="{palette.NeedleShade}" color="{palette.NeedleLight}">""");
            Span<Point> feet = stackalloc Point[trees + 2];
            for (var i = 0; i < trees; i++)
            {
                var x = Along(edge + (inwards * ((i * 58) + own.Between(0, 26))));
                feet[i] = new(x, ground.At(x) + own.Between(12, 46));
                Evergreen.Draw(canvas, own, feet[i], own.Between(low, high) * frame.Rise / 1000);
            }

            for (var i = trees; i < feet.Length; i++)
            {
                var x = Along(edge + (inwards * own.Between(-20, (trees * 58) + 20)));
                feet[i] = new(x, ground.At(x) + own.Between(8, 50));
            }

            Thicket.Draw(canvas, own, feet, low / 9, easel.LightSide, palette.NeedleShade.With(palette.Bush, 20), palette.Bush);
            canvas.Add($"</g>");
        }

        void Grass(Hand own)
        {
            canvas.BeginPath($"""<path fill="none" stroke="{palette.GroundLight.With(palette.GroundShade, scene.Season == Season.Winter ? 70 : 15)}" stroke-width="3" stroke-linecap="round" """);
            for (var i = 0; i < 8; i++)
            {
                var x = Along(own.Between(0, 1000));
                var foot = new Point(x, ground.At(x) + own.Between(4, 40));
                canvas.MoveTo(new(foot.X - own.Between(5, 9), foot.Y - own.Between(8, 16)));
                canvas.LineTo(foot);
                canvas.LineTo(new Point(foot.X + own.Between(0, 4), foot.Y - own.Between(14, 24)));
                canvas.MoveTo(foot);
                canvas.LineTo(new Point(foot.X + own.Between(7, 12), foot.Y - own.Between(6, 14)));
            }

            canvas.EndPath();
        }

        void Path()
        {
            var end = Along(290);
            var top = ground.At(end) + 30;
            var colour = scene.Season == Season.Winter ? palette.GroundLight.With(palette.GroundShade, 60) : palette.GroundLight.With(Paint.VanDykeBrown, 45).With(Paint.TitaniumWhite, 12);
            canvas.BeginPath($"""<path id="path{canvas.Mark}" fill="{colour}" """);
            canvas.MoveTo(new(end - 8, top));
            canvas.CurveTo(new(Along(490), top + ((frame.Height - top) / 3)), new(Along(410) - 70, frame.Height));
            canvas.LineTo(new(Along(410) + 70, frame.Height));
            canvas.CurveTo(new(Along(500), top + ((frame.Height - top) / 4)), new(end + 8, top));
            canvas.Close();
            canvas.EndPath();
        }
    }
}
