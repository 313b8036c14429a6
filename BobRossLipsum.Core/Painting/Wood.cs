namespace BobRossLipsum.Core.Painting;

/// <summary>The wood along the far shore, too far away to tell one tree from the next.</summary>
internal static class Wood
{
    private const int Trees = 120;

    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        var hand = scene.Hand.For(Part.Wood);
        var heights = Fracture.Line(new(0, hand.Between(14, 38)), new(0, hand.Between(14, 38)), 6, 0, 28, hand);
        var step = frame.Width / Trees;
        canvas.BeginPath($"""<path fill="{palette.NeedleShade.With(palette.Hill, 40).With(easel.Light.Mist, 30)}" """);
        canvas.MoveTo(new(0, frame.Waterline));
        for (var i = 0; i <= Trees; i++)
        {
            var height = Math.Clamp(heights[i * 64 / Trees].Y, 2, 46) * hand.Between(70, 115) / 100;
            var x = (frame.Width * i / Trees) + hand.Between(-step / 4, step / 4);
            canvas.LineTo(new(x, frame.Up(height)));
            canvas.LineTo(new(x + (step / 2), frame.Up(height * hand.Between(30, 60) / 100)));
        }

        canvas.LineTo(new(frame.Width, frame.Waterline));
        canvas.Close();
        canvas.EndPath();
    }
}
