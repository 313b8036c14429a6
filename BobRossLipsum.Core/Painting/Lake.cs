namespace BobRossLipsum.Core.Painting;

/// <summary>The lake: the sky and the far shore upside down, a little darker, and broken by level strokes.</summary>
internal static class Lake
{
    public static void Draw(Easel easel, int sunAcross)
    {
        var (canvas, frame, scene, _) = easel;
        var light = easel.Light;
        var hand = scene.Hand.For(Part.Lake);
        static Colour Deep(Colour colour, int percent) => colour.With(Paint.PrussianBlue, percent);
        canvas.Gradient("a", new Stop(0, Deep(light.SkyLow, 10)), new Stop(45, Deep(light.SkyMiddle, 18)), new Stop(100, Deep(light.SkyTop, 34)));
        canvas.Gradient("k", new Stop(0, light.Mist, 50), new Stop(14, light.Mist, 12), new Stop(40, Deep(light.SkyMiddle, 50), 12), new Stop(100, Deep(light.SkyTop, 60), 50));
        var area = $"\"{frame.Waterline}\" width=\"{frame.Width}\" height=\"{frame.Height - frame.Waterline}\"";
        canvas.Add($"""<g id="lake{canvas.Mark}"><rect y={area} fill="url(#a{canvas.Mark})"/>""");
        canvas.Add($"""<use href="#far{canvas.Mark}" transform="matrix(1 0 0 -.7 0 {frame.Waterline * 17 / 10})" opacity=".5"/>""");
        canvas.Add($"""<rect y={area} fill="url(#k{canvas.Mark})"/><g fill="none" stroke-linecap="round">""");
        Strokes(frame.Width / 2, frame.Width / 2, 90, 16, light.SkyLow, ".3");
        Strokes(frame.Width / 2, frame.Width / 2, 90, 14, Deep(light.SkyTop, 50), ".2");
        if (scene.Hour != Hour.Noon)
        {
            Strokes(sunAcross, 30, 24, 16, light.Disc, ".4");
        }

        canvas.Add($"""</g><rect y="{frame.Waterline - 1}" width="{frame.Width}" height="3" fill="{light.Mist.With(light.SkyLow, 50)}" opacity=".7"/></g>""");

        // Far strokes first: shorter, thinner and closer together than those near by.
        void Strokes(int middle, int spread, int length, int count, Colour colour, string opacity)
        {
            for (var near = 0; near < 2; near++)
            {
                canvas.BeginPath($"""<path stroke="{colour}" stroke-width="{2 + (near * 2)}" opacity="{opacity}" """);
                for (var i = count / 2 * near; i < count / 2 * (near + 1); i++)
                {
                    var depth = ((i * 1000) + hand.Between(0, 999)) / count;
                    depth = depth * depth / 1000;
                    var half = hand.Between(length / 2, length) * (300 + depth) / 400;
                    var y = frame.Down(12 + depth);
                    var x = middle + hand.Between(-spread, spread);
                    canvas.MoveTo(new(x - half, y));
                    canvas.LineTo(new(x + half, y));
                }

                canvas.EndPath();
            }
        }
    }
}
