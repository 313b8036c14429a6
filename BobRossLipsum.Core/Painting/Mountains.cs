namespace BobRossLipsum.Core.Painting;

/// <summary>Paints the ridges from the farthest to the nearest, with mist between them.</summary>
internal static class Mountains
{
    public static void Draw(Easel easel)
    {
        var (canvas, frame, scene, _) = easel;
        var hand = scene.Hand.For(Part.Ridges);
        for (var i = 0; i < scene.Ridges; i++)
        {
            var own = hand.For(i);
            var focal = i == Math.Min(1, scene.Ridges - 2);
            var behind = i == 0 && !focal;
            var height = focal ? own.Between(400, 460) : behind ? own.Between(280, 330) : own.Between(290, 340) - (i * 55);
            var spacing = focal ? own.Between(430, 520) : own.Between(330, 430);
            var shift = focal ? 0 : own.Between(200, 420) * (scene.FocusOnLeft ? 1 : -1) * (i % 2 == 0 ? 1 : -1);
            var ridge = new Ridge(own.For(1), height, spacing, shift, focal ? 4 : 3);
            var near = (i + 1) * 100 / (scene.Ridges + 1);
            canvas.Add($"""<g id="r{i}{canvas.Mark}">""");
            Draw(easel, ridge, own.For(2), i, 66 - (near * 2 / 3), wooded: focal || behind ? 0 : 60);
            canvas.Add($"</g>");
            Mist.Draw(easel, frame.Up(height * 45 / 100), frame.Up(i == scene.Ridges - 1 ? 0 : 20));
        }
    }

    private static void Draw(Easel easel, Ridge ridge, Hand hand, int number, int fade, int wooded)
    {
        var (canvas, frame, scene, palette) = easel;
        var light = easel.Light;
        Colour Air(Colour colour) => colour.With(light.Mist, fade);
        Point Place(Point point) => new(
            frame.Across(scene.FocusOnLeft ? 370 : 630) + (int)((long)point.X * frame.Width / frame.Panorama),
            frame.Up(point.Y));

        var (first, last) = (0, 0);
        while (Place(ridge.Corner(first)).X > 0) { first -= 2; }
        while (Place(ridge.Corner(last)).X < frame.Width) { last += 2; }

        var skyline = new List<Point>();
        for (var n = first; n < last; n++) { foreach (var p in ridge.Slope(n)) { var q = Place(p); if (skyline.Count == 0 || skyline[^1] != q) { skyline.Add(q); } } }
        // what lies outside the frame is cut
        var from = skyline.FindLastIndex(p => p.X <= 0);
        var to = skyline.FindIndex(p => p.X >= frame.Width);
        skyline = skyline.GetRange(from, to - from + 1);

        canvas.BeginPath($"""<path id="b{number}{canvas.Mark}" fill="{Air(light.RockShade.With(palette.Hill, wooded))}" """);
        canvas.MoveTo(skyline[0] with { Y = frame.Waterline });
        foreach (var p in skyline) { canvas.LineTo(p); }
        canvas.LineTo(skyline[^1] with { Y = frame.Waterline });
        canvas.Close();
        canvas.EndPath();
        canvas.Add($"""<clipPath id="q{number}{canvas.Mark}"><use href="#b{number}{canvas.Mark}"/></clipPath><g clip-path="url(#q{number}{canvas.Mark})">""");

        var snowline = scene.Season switch { Season.Winter => 80, Season.Autumn => 200, _ => 225 };
        var snow = ridge.Height > snowline + 40;
        var side = easel.LightSide;
        canvas.BeginPath($"""<path id="l{number}{canvas.Mark}" fill="{Air(light.RockLight.With(palette.Hill, Math.Min(80, wooded * 14 / 10)))}" """);
        for (var n = first; n <= last; n += 2)
        {
            var spine = ridge.Spine(n);
            var valley = ridge.Valley(n + side);
            int a = Place(spine[0]).X, b = Place(valley[0]).X;
            if (Math.Max(a, b) < -60 || Math.Min(a, b) > frame.Width + 60) { continue; }
            var s = Place(spine[^1]);
            canvas.MoveTo(s);
            for (var i = spine.Length - 2; i >= 0; i--) { canvas.LineTo(Place(spine[i])); }
            canvas.LineTo(Place(new(valley[0].X, spine[0].Y)));
            foreach (var p in valley) { canvas.LineTo(Place(p)); }
            canvas.Close();
            if (snow) { Ribs(n, spine); }
        }
        canvas.EndPath();
        if (snow)
        {
            // Snow lies on both sides; where the light falls, it is painted a second time.
            canvas.Add($"""<clipPath id="p{number}{canvas.Mark}"><use href="#l{number}{canvas.Mark}"/></clipPath><g fill="{Air(light.SnowShade)}">""");
            canvas.BeginPath($"""<path id="n{number}{canvas.Mark}" """);
            var own = hand.For(1);
            var top = frame.Up(ridge.Height);
            canvas.MoveTo(new(frame.Width, top));
            canvas.LineTo(new(0, top));
            var line = frame.Up(snowline);
            var down = false;
            var x = 0;
            var k = 0;
            while (x < frame.Width)
            {
                while (k < skyline.Count - 2 && skyline[k + 1].X < x) { k++; }
                var bare = skyline[k].Y > line - 20 && skyline[k + 1].Y > line - 20;
                // Gullies hold the snow longer than ribs.
                down = !down;
                var y = bare ? top + ((line - top) / 2) : line + (own.Between(down ? 5 : -45, down ? 55 : 0) * frame.Rise / 1000);
                canvas.LineTo(new(x, y));
                x += bare ? 30 : own.Between(5, 18) * frame.Width / frame.Panorama;
            }
            canvas.LineTo(new(frame.Width, line));
            canvas.Close();
            canvas.EndPath();
            canvas.Add($"""</g><use href="#n{number}{canvas.Mark}" fill="{Air(light.SnowLight)}" clip-path="url(#p{number}{canvas.Mark})"/>""");
        }
        canvas.Add($"</g>");

        // Lesser ribs that catch the light on the side in the shade, and cast a shade on the side in the light.
        void Ribs(int n, Point[] spine)
        {
            var dark = ridge.Slope(side < 0 ? n : n - 1);
            if (side > 0) { Array.Reverse(dark); }
            for (var i = 0; i < 5; i++)
            {
                var inLight = i >= 3;
                var start = inLight ? spine[(i * 2) - 5] : dark[1 + (i * 3) < dark.Length ? 1 + (i * 3) : dark.Length - 1];
                if (start.Y < snowline - 20) { continue; }
                var length = hand.Between(40, 110);
                var lean = (inLight ? side : -side) * hand.Between(8, 40);
                var wide = side * hand.Between(4, 9);
                var tip = new Point(start.X + lean, start.Y - length);
                var bend = new Point(start.X + (lean * hand.Between(30, 60) / 100), start.Y - (length * hand.Between(40, 60) / 100));
                canvas.MoveTo(Place(start));
                if (!inLight) { canvas.LineTo(Place(bend with { X = bend.X + wide })); canvas.LineTo(Place(tip)); canvas.LineTo(Place(bend)); }
                else { canvas.LineTo(Place(bend)); canvas.LineTo(Place(tip)); canvas.LineTo(Place(bend with { X = bend.X + wide })); }
                canvas.Close();
            }
        }
    }
}
