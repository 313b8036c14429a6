namespace BobRossLipsum.Core.Painting;

/// <summary>Paints a headland: its image in the water, its evergreens, the land and its bushes.</summary>
internal static class Headland
{
    public static void Draw(Easel easel, int number)
    {
        var (canvas, frame, scene, palette) = easel;
        var shore = scene.Shores[number];
        var hand = scene.Hand.For(Part.Shores + number);
        var water = frame.Down(shore.Nearness);
        Colour Air(Colour colour) => colour.With(easel.Light.Mist, Math.Max(0, 32 - (shore.Nearness / 11)));
        int Along(int thousandths) => shore.FromLeft ? frame.Across(thousandths) : frame.Width - frame.Across(thousandths);

        var tall = (44 + (shore.Nearness * 40 / 100)) * frame.Rise / 1000;
        var rise = tall * 4 / 10;
        var crest = Fracture.Line(new(-20, rise), new(shore.Reach, 0), 3, 0, rise / 3, hand.For(1));
        var ground = new Ground(Array.ConvertAll(crest, point => new Point(Along(point.X), water - Math.Clamp(point.Y, 0, rise * 3 / 2))));

        canvas.Gradient("g" + number, new Stop(0, Air(palette.GroundLight)), new Stop(45, Air(palette.GroundLight.With(palette.GroundShade, 55))), new Stop(100, Air(palette.GroundShade)));
        canvas.Add($"""<use href="#e{number}{canvas.Mark}" transform="matrix(1 0 0 -.8 0 {water * 18 / 10})" opacity=".5"/>""");
        canvas.Add($"""<g id="e{number}{canvas.Mark}">""");
        Grove(hand.For(2));
        ground.Draw(canvas, "g" + number, water);
        Bushes(hand.For(3));
        if (scene.HasCabin && number == scene.Shores.Length - 1)
        {
            var x = Along(shore.Reach * 62 / 100);
            Cabin.Draw(easel, new(x, ((ground.At(x) * 2) + water) / 3), tall * 75 / 100, Air);
        }

        canvas.Add($"</g>");
        var (near, far) = (Along(-20), Along(shore.Reach + 15));
        canvas.Add($"""<rect x="{Math.Min(near, far)}" y="{water - 1}" width="{Math.Abs(far - near)}" height="3" rx="2" fill="{easel.Light.SkyLow}" opacity=".45"/>""");

        void Grove(Hand own)
        {
            canvas.Add($"""<g fill="{Air(palette.NeedleShade)}" color="{Air(palette.NeedleLight)}">""");
            for (var i = 0; i < shore.Trees; i++)
            {
                var x = Along((shore.Reach * ((i * 62 / shore.Trees) + own.Between(1, 9)) / 100) + 4);
                Evergreen.Draw(canvas, own, new(x, ground.At(x) + 3), tall * own.Between(62, 130) / 100);
            }

            canvas.Add($"</g>");
        }

        void Bushes(Hand own)
        {
            Span<Point> feet = stackalloc Point[7];
            for (var i = 0; i < feet.Length; i++)
            {
                var x = Along(shore.Reach * ((i * 13) + own.Between(0, 12)) / 100);
                feet[i] = new(x, Math.Min(water, ground.At(x) + (rise / 5)));
            }

            Thicket.Draw(canvas, own, feet, tall / 8, easel.LightSide, Air(palette.NeedleShade.With(palette.Bush, 25)), Air(palette.Bush));
        }
    }
}
