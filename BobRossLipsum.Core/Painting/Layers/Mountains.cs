using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Raises the ridges and paints them, the farthest first, with mist between them.</summary>
internal static class Mountains
{
    private const int LowestRib = 210;

    /// <summary>Returns the ridges from the farthest to the nearest.</summary>
    public static Ridge[] Raise(Frame frame, Scene scene)
    {
        var hand = scene.HandFor(Part.Ridges);
        var ridges = new Ridge[scene.Ridges];
        var focus = frame.Across(scene.PeakOnLeft ? 370 : 630);
        var inwards = scene.PeakOnLeft ? 1 : -1;
        for (var i = 0; i < ridges.Length; i++)
        {
            var own = hand.For(i);
            var aside = own.Between(200, 420) * (i % 2 == 0 ? inwards : -inwards);
            ridges[i] = (i - Focal(scene)) switch
            {
                0 => new(frame, focus, own, own.Between(400, 460), own.Between(430, 520), 0, 3),
                < 0 => new(frame, focus, own, own.Between(280, 330), own.Between(330, 430), aside, 2),
                var nearer => new(frame, focus, own, own.Between(230, 280) - (nearer * 45), own.Between(420, 540), aside, 2),
            };
        }

        return ridges;
    }

    /// <summary>Returns how far down the sky reaches at a place in the picture.</summary>
    public static int SkylineAt(ReadOnlySpan<Ridge> ridges, int x)
    {
        var highest = int.MaxValue;
        foreach (var ridge in ridges)
        {
            highest = Math.Min(highest, ridge.At(x));
        }

        return highest;
    }

    /// <summary>Paints the ridges: bare rock and snow up to the highest one, woods on the nearer ones.</summary>
    public static void Draw(Easel easel, ReadOnlySpan<Ridge> ridges)
    {
        var (canvas, frame, scene, palette) = easel;
        var light = easel.Light;
        for (var i = 0; i < ridges.Length; i++)
        {
            var wooded = i > Focal(scene);
            var fade = 66 - (66 * (i + 1) / (ridges.Length + 1));
            Colour Air(Colour colour) => colour.With(light.Mist, fade);

            canvas.Add($"""<g id="r{i}{canvas.Mark}">""");
            Body(easel, ridges[i], i, Air(light.RockShade.With(palette.Hill, wooded ? 60 : 0)));
            canvas.Add($"""<clipPath id="q{i}{canvas.Mark}"><use href="#b{i}{canvas.Mark}"/></clipPath><g clip-path="url(#q{i}{canvas.Mark})">""");
            if (wooded)
            {
                Faces(easel, ridges[i], i, Air(light.RockLight.With(palette.Hill, 78)), ribs: null);
            }
            else
            {
                var hand = scene.HandFor(Part.Ridges).For(-1 - i);
                Faces(easel, ridges[i], i, Air(light.RockLight), hand);
                Snow(easel, ridges[i], i, Air(light.SnowLight), Air(light.SnowShade), hand);
            }

            canvas.Add($"</g></g>");
            Mist.Draw(easel, frame.Up(ridges[i].Height * 45 / 100));
        }
    }

    private static int Focal(Scene scene) => Math.Min(1, scene.Ridges - 2);

    private static void Body(Easel easel, Ridge ridge, int number, Colour colour)
    {
        var (canvas, frame, _, _) = easel;
        canvas.BeginPath($"""<path id="b{number}{canvas.Mark}" fill="{colour}" """);
        canvas.MoveTo(ridge.Skyline[0] with { Y = frame.Waterline });
        canvas.LineTo(ridge.Skyline);
        canvas.LineTo(ridge.Skyline[^1] with { Y = frame.Waterline });
        canvas.Close();
        canvas.EndPath();
    }

    // What lies in the light: of every mountain the side between spine and valley. The body cuts it off above.
    private static void Faces(Easel easel, Ridge ridge, int number, Colour colour, Hand? ribs)
    {
        var (canvas, frame, scene, _) = easel;
        canvas.BeginPath($"""<path id="l{number}{canvas.Mark}" fill="{colour}" """);
        for (var summit = ridge.First; summit <= ridge.Last; summit += 2)
        {
            var spine = ridge.Spine(summit);
            var valley = ridge.Valley(summit + easel.LightSide);
            if (Math.Max(spine[0].X, valley[0].X) < 0 || Math.Min(spine[0].X, valley[0].X) > frame.Width)
            {
                continue;
            }

            canvas.MoveTo(valley[^1]);
            canvas.LineTo(valley.AsSpan(0, valley.Length - 1), backwards: true);
            canvas.LineTo(new Point(valley[0].X, spine[0].Y));
            canvas.LineTo(spine);
            canvas.Close();
            if (ribs is not null)
            {
                Ribs(easel, ridge.Slope(scene.LightFromLeft ? summit : summit - 1), spine, ribs);
            }
        }

        canvas.EndPath();
    }

    // Lesser ribs: two on the side in the shade, which catch the light, and one on the side in the light, which is
    // drawn the other way round and takes it away.
    private static void Ribs(Easel easel, Point[] shaded, Point[] spine, Hand hand)
    {
        var side = easel.LightSide;
        var last = shaded.Length - 1;
        var middle = 1 + (last / 2);
        Rib(easel, hand, side < 0 ? shaded[1] : shaded[last - 1], inLight: false);
        Rib(easel, hand, side < 0 ? shaded[middle] : shaded[last - middle], inLight: false);
        Rib(easel, hand, spine[1], inLight: true);
    }

    private static void Rib(Easel easel, Hand hand, Point start, bool inLight)
    {
        var (canvas, frame, _, _) = easel;
        if (start.Y > frame.Up(LowestRib))
        {
            return;
        }

        var side = easel.LightSide;
        var lean = (inLight ? side : -side) * hand.Between(8, 40);
        var length = frame.Tall(hand.Between(40, 110));
        var bend = new Point(start.X + (lean * hand.Between(30, 60) / 100), start.Y + (length * hand.Between(40, 60) / 100));
        var broad = bend with { X = bend.X + (side * hand.Between(4, 9)) };
        var tip = new Point(start.X + lean, start.Y + length);
        canvas.MoveTo(start);
        canvas.LineTo(inLight ? [broad, tip, bend] : [bend, tip, broad]);
        canvas.Close();
    }

    // One ragged line from edge to edge, and everything above it: painted in the shade first, and once more where the
    // light falls.
    private static void Snow(Easel easel, Ridge ridge, int number, Colour light, Colour shade, Hand hand)
    {
        var (canvas, frame, scene, _) = easel;
        var top = frame.Up(ridge.Height);
        var line = frame.Up(scene.Season switch
        {
            Season.Winter => 115,
            Season.Autumn => 195,
            _ => 220,
        });
        canvas.Add($"""<clipPath id="p{number}{canvas.Mark}"><use href="#l{number}{canvas.Mark}"/></clipPath><g fill="{shade}">""");
        canvas.BeginPath($"""<path id="n{number}{canvas.Mark}" """);
        canvas.MoveTo(new(0, line));
        canvas.LineTo([new(0, top), new(frame.Width, top), new(frame.Width, line)]);
        var gully = true;
        for (var x = frame.Width - Step(); x > 0; x -= Step())
        {
            // Down in the gullies and up on the ribs between them, where there is a mountain.
            gully = !gully;
            if (ridge.At(x) < line)
            {
                canvas.LineTo(new Point(x, line + frame.Tall(gully ? hand.Between(0, 8) * hand.Between(1, 9) : hand.Between(-45, 0))));
            }
        }

        canvas.Close();
        canvas.EndPath();
        canvas.Add($"""</g><use href="#n{number}{canvas.Mark}" fill="{light}" clip-path="url(#p{number}{canvas.Mark})"/>""");

        int Step() => hand.Between(10, 34) * frame.Width / frame.Panorama;
    }
}
