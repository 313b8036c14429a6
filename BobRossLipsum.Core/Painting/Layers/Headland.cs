using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints a headland: its image in the water, its evergreens, the land and its bushes.</summary>
internal static class Headland
{
    /// <summary>Paints one of them.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="number">Its number in <see cref="Scene.Headlands"/>.</param>
    public static void Draw(Easel easel, int number)
    {
        var (canvas, frame, scene, palette) = easel;
        var shore = scene.Headlands[number];
        var hand = scene.HandFor(Part.Headlands).For(number);
        var water = frame.Down(shore.Nearness);
        var tall = frame.Tall(44 + (shore.Nearness * 2 / 5));
        var rise = tall * 2 / 5;
        var ground = Rise();

        // Its image comes first, so that the land covers where the two meet.
        canvas.Add($"""<use href="#e{number}{canvas.Mark}" transform="matrix(1 0 0 -.8 0 {water * 18 / 10})" opacity=".5"/>""");
        canvas.Gradient($"g{number}", new(0, Air(palette.GroundLight)), new(45, Air(palette.GroundLight.With(palette.GroundShade, 55))), new(100, Air(palette.GroundShade)));
        canvas.Add($"""<g id="e{number}{canvas.Mark}">""");
        Grove(hand.For(2));
        ground.Draw(canvas, $"g{number}", water);
        Bushes(hand.For(3));
        if (scene.HasCabin && number == scene.Headlands.Length - 1)
        {
            var x = Along(shore.Reach * 66 / 100);
            Cabin.Draw(easel, new(x, (ground.At(x) + water) / 2), tall * 3 / 4, Air);
        }

        canvas.Add($"</g>");
        var (root, tip) = (Along(-20), Along(shore.Reach + 15));
        canvas.Add($"""<rect x="{Math.Min(root, tip)}" y="{water - 1}" width="{Math.Abs(tip - root)}" height="3" rx="2" fill="{easel.Light.SkyLow}" opacity=".45"/>""");

        int Along(int thousandths) => frame.Along(shore.FromLeft, thousandths);

        Colour Air(Colour colour) => colour.With(easel.Light.Mist, Math.Max(0, 32 - (shore.Nearness / 11)));

        Ground Rise()
        {
            var shoulder = new Point(shore.Reach * 7 / 10, rise * 6 / 10);
            Point[] crest =
            [
                .. Fracture.Line(new(-20, rise), shoulder, levels: 2, sideways: 0, upright: rise / 4, hand.For(1)),
                .. Fracture.Line(shoulder, new(shore.Reach, 0), levels: 1, sideways: 0, upright: rise / 6, hand.For(4)).AsSpan(1),
            ];
            return new(Array.ConvertAll(crest, point => new Point(Along(point.X), water - Math.Clamp(point.Y, 0, rise * 3 / 2))));
        }

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
            Span<Point> feet = stackalloc Point[5];
            for (var i = 0; i < feet.Length; i++)
            {
                var x = Along(shore.Reach * ((i * 12) + own.Between(0, 12)) / 100);
                feet[i] = new(x, Math.Min(water, ground.At(x) + (rise / 5)));
            }

            Thicket.Draw(canvas, own, feet, tall / 8, easel.LightSide, Air(palette.NeedleShade.With(palette.Bush, 25)), Air(palette.Bush));
        }
    }
}
