using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the sky: colours that run into each other, what shines in it, and the strokes of a large brush.</summary>
internal static class Sky
{
    // By mood: half the width of the disc and of what shines around it; where clouds hide the disc, there is none.
    private static readonly (int Radius, int Shine)[] lamps =
        [(40, 460), (30, 380), (40, 460), (36, 420), (34, 520), (44, 620), (0, 560), (0, 560)];

    /// <summary>Returns where the sun or the moon stands, or whence else the light comes: a low sun just above the skyline.</summary>
    public static Point Hang(Easel easel)
    {
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Sky);
        var x = frame.Across(scene.Lamp);
        var high = frame.Horizon * hand.Between(16, 46) / 100;
        var low = Math.Min(frame.Horizon * 70 / 100, easel.SkylineAt(x)) - hand.Between(10, 60);
        return new(x, scene.Mood is Mood.Dawn or Mood.Dusk or Mood.Golden or Mood.Storm ? Math.Max(low, frame.Horizon / 6) : high);
    }

    public static void Paint(Easel easel)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Sky).For(1);

        // Darker away from the light, so that the colours run askew.
        var lean = hand.Between(10, 50) * -easel.LightSide;
        canvas.Add($"""<linearGradient id="s{canvas.Mark}" x1="{new Hundredths(50 + lean)}" x2="{new Hundredths(50 - lean)}" y2="1">""");
        var top = light.SkyTop.With(light.SkyMiddle, hand.Between(20, 100));
        canvas.Stops(new(0, top), new(hand.Between(30, 62), light.SkyMiddle), new(hand.Between(80, 98), light.SkyLow));
        canvas.Add($"""</linearGradient><rect width="{easel.Frame.Width}" height="{easel.Frame.Horizon + 2}" """
            + $"""fill="url(#s{canvas.Mark})"/>""");
        Sweeps(easel, ref hand);
        if (scene.IsNight)
        {
            Stars(easel, scene.HandFor(Part.Sky).For(0));
        }

        if (scene.Mood == Mood.Aurora)
        {
            NorthernLights(easel, scene.HandFor(Part.Sky).For(2));
        }

        Lamp(easel, ref hand);
    }

    private static void Lamp(Easel easel, ref Hand hand)
    {
        var (canvas, light, lamp) = (easel.Canvas, easel.Light, easel.Lamp);
        var (radius, shine) = lamps[(int)easel.Scene.Mood];
        canvas.Spot("h", lamp, shine * hand.Between(60, 260) / 100, shine * hand.Between(50, 110) / 100);
        if (radius > 0)
        {
            canvas.Spot("h", lamp, radius * 5 / 2, radius * 5 / 2);
            canvas.Add($"""<circle id="{(easel.Scene.Mood == Mood.Night ? "moon" : "sun")}{canvas.Mark}" cx="{lamp.X}" cy="{lamp.Y}" """
                + $"""r="{radius}" fill="{light.Disc}" opacity=".9"/>""");
        }
    }

    // Broad and soft, as the two-inch brush leaves them: light ones near the lamp, dark ones away from it.
    private static void Sweeps(Easel easel, ref Hand hand)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        ref readonly var frame = ref easel.Frame;
        canvas.Halo("h", new(0, light.Glow, 90), new(20, light.Glow, 46), new(50, light.Glow, 15), new(100, light.Glow, 0));
        var (bright, dark) = (light.CloudLight, light.CloudShade);
        canvas.Halo("w", new(0, bright), new(50, bright, 88), new(78, bright, 30), new(100, bright, 0));
        canvas.Halo("u", new(0, dark, 80), new(50, dark, 44), new(80, dark, 10), new(100, dark, 0));
        canvas.Add($"""<g transform="rotate({-easel.LightSide * hand.Between(2, 24)} {frame.Width / 2} {frame.Horizon / 2})" """
            + $"""opacity=".{(easel.Scene.Mood == Mood.Storm ? 76 : 64) + hand.Between(-6, 12)}">""");
        for (var i = 0; i < 5; i++)
        {
            var isBright = i % 2 == 0;
            var across = 50 + ((isBright ? easel.LightSide : -easel.LightSide) * hand.Between(-10, 50));
            var middle = new Point(frame.Width * across / 100, frame.Horizon * hand.Between(-5, isBright ? 90 : 60) / 100);
            canvas.Spot(isBright ? "h" : "u", middle, hand.Between(220, 800), isBright ? hand.Between(16, 170) : hand.Between(60, 340));
        }

        canvas.Add($"</g>");
    }

    private static void Stars(Easel easel, Hand hand)
    {
        var canvas = easel.Canvas;
        canvas.Add($"""<g id="stars{canvas.Mark}" fill="none" stroke="{easel.Light.Disc}" stroke-linecap="round">""");
        for (var size = 1; size <= 3; size++)
        {
            canvas.BeginPath($"""<path stroke-width="{size + 1}" opacity=".{(size * 2) + 3}" """);
            for (var i = 0; i < 17 / size; i++)
            {
                // Fewer towards the horizon, where the air is thick, and none before a mountain.
                var x = easel.Frame.Across(hand.Between(5, 995));
                var room = Math.Max(1, easel.SkylineAt(x) - 40);
                canvas.Stroke(new(x, room * hand.Between(3, 100) / 100 * hand.Between(15, 90) / 100), 0);
            }

            canvas.EndPath();
        }

        canvas.Add($"</g>");
    }

    // A curtain: slender rays side by side along a bending line.
    private static void NorthernLights(Easel easel, Hand hand)
    {
        var (canvas, glow) = (easel.Canvas, easel.Light.Glow);
        ref readonly var frame = ref easel.Frame;
        canvas.Halo("n", new(0, glow, 50), new(45, glow.With(PhthaloGreen, 30), 24), new(100, glow.With(AlizarinCrimson, 40), 0));
        canvas.Add($"""<g id="lights{canvas.Mark}" fill="url(#n{canvas.Mark})" """
            + $"""transform="rotate({hand.Between(-24, 24)} {easel.Lamp.X} {frame.Horizon / 2})">""");
        var (x, y) = (easel.Lamp.X - 420, frame.Horizon * hand.Between(30, 55) / 100);
        var slope = hand.Between(-30, 30);
        for (var i = 0; i < 14; i++)
        {
            x += hand.Between(24, 90);
            y += slope + hand.Between(-10, 10);
            slope = i % 5 == 4 ? -slope : slope;
            canvas.Spot(new(x, y), hand.Between(22, 70), frame.Horizon * hand.Between(26, 60) / 100);
        }

        canvas.Add($"</g>");
    }
}
