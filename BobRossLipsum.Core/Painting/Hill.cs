namespace BobRossLipsum.Core.Painting;

/// <summary>Misty hills: rolling, wooded, and sunk in mist at their feet.</summary>
internal static class Hill
{
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, palette) = easel;
        for (var i = 0; i < scene.Hills; i++)
        {
            var hand = scene.Hand.For(Part.Hills).For(i);
            var nearest = i == scene.Hills - 1;
            var height = nearest ? hand.Between(60, 85) : hand.Between(105, 135);
            var line = Fracture.Line(
                new(0, height * hand.Between(60, 110) / 100),
                new(1000, height * hand.Between(60, 110) / 100),
                7,
                0,
                height * 4 / 10,
                hand);
            canvas.BeginPath($"""<path id="m{i}{canvas.Mark}" fill="{palette.Hill.With(easel.Light.Mist, nearest ? 34 : 54)}" """);
            canvas.MoveTo(new(0, frame.Waterline));
            for (var k = 0; k < line.Length; k++)
            {
                // Tree tops.
                canvas.LineTo(new(frame.Across(line[k].X), frame.Up(Math.Max(line[k].Y, 12) + (k % 2 * 5))));
            }

            canvas.LineTo(new(frame.Width, frame.Waterline));
            canvas.Close();
            canvas.EndPath();
            Mist.Draw(easel, frame.Up(height), frame.Waterline);
        }
    }
}
