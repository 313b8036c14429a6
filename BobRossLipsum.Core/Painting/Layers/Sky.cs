using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the sky: colours that run into each other, what shines in it, and the strokes of a large brush.</summary>
internal static class Sky
{
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

    /// <summary>Paints it.</summary>
    public static void Paint(Easel easel)
    {
        var (canvas, light) = (easel.Canvas, easel.Light);
        ref readonly var frame = ref easel.Frame;
        ref readonly var scene = ref easel.Scene;
        var hand = scene.HandFor(Part.Sky).For(1);

        // Darker away from the light, so that the colours run askew.
        var lean = hand.Between(10, 45);
        var (from, to) = scene.LightFromLeft ? (50 + lean, 50 - lean) : (50 - lean, 50 + lean);
        canvas.Add($"""<linearGradient id="s{canvas.Mark}" x1=".{from}" x2=".{to:d2}" y2="1">""");
        canvas.Stops(new(0, light.SkyTop), new(hand.Between(30, 62), light.SkyMiddle), new(hand.Between(80, 98), light.SkyLow));
        canvas.Add($"""</linearGradient><rect width="{frame.Width}" height="{frame.Horizon + 2}" fill="url(#s{canvas.Mark})"/>""");
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
        var (radius, shine) = easel.Scene.Mood switch
        {
            Mood.Noon => (30, 380),
            Mood.Night => (36, 300),
            Mood.Mist => (34, 520),
            Mood.Golden => (44, 620),
            Mood.Storm or Mood.Aurora => (0, 560),
            _ => (40, 460),
        };
        canvas.Halo("h", new(0, light.Glow, 90), new(20, light.Glow, 46), new(50, light.Glow, 15), new(100, light.Glow, 0));
        var broad = shine * hand.Between(70, 190) / 100;
        canvas.Add($"""<ellipse cx="{lamp.X}" cy="{lamp.Y}" rx="{broad}" ry="{shine * 3 / 4}" fill="url(#h{canvas.Mark})"/>""");
        if (!easel.Scene.HasLamp)
        {
            return;
        }

        var name = easel.Scene.Mood == Mood.Night ? "moon" : "sun";
        canvas.Add($"""<circle cx="{lamp.X}" cy="{lamp.Y}" r="{radius * 8 / 5}" fill="{light.Disc}" opacity=".3"/>""");
        canvas.Add($"""<circle id="{name}{canvas.Mark}" cx="{lamp.X}" cy="{lamp.Y}" r="{radius}" fill="{light.Disc}" opacity=".9"/>""");
    }

    // Broad and soft, as the two-inch brush leaves them: light ones near the lamp, dark ones away from it.
    private static void Sweeps(Easel easel, ref Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var strength = easel.Scene.Mood == Mood.Storm ? 66 : 48;
        canvas.Halo(
            "w",
            new(0, easel.Light.CloudLight),
            new(50, easel.Light.CloudLight, 88),
            new(78, easel.Light.CloudLight, 30),
            new(100, easel.Light.CloudLight, 0));
        canvas.Halo("u", new(0, easel.Light.CloudShade, 80), new(50, easel.Light.CloudShade, 50), new(100, easel.Light.CloudShade, 0));
        canvas.Add($"""<g transform="rotate({-easel.LightSide * hand.Between(2, 24)} {frame.Width / 2} {frame.Horizon / 2})" """
            + $"""opacity=".{strength + hand.Between(-6, 12)}">""");
        for (var i = 0; i < 5; i++)
        {
            var bright = i % 2 == 0;
            var aside = (bright ? easel.LightSide : -easel.LightSide) * hand.Between(-10, 50);
            var y = frame.Horizon * hand.Between(-5, bright ? 90 : 60) / 100;
            canvas.Add($"""<ellipse cx="{frame.Width * (50 + aside) / 100}" cy="{y}" rx="{hand.Between(200, 620)}" """
                + $"""ry="{hand.Between(16, 130)}" fill="url(#{(bright ? "w" : "u")}{canvas.Mark})"/>""");
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
                canvas.Dot(new(x, room * hand.Between(3, 100) / 100 * hand.Between(15, 90) / 100));
            }

            canvas.EndPath();
        }

        canvas.Add($"</g>");
    }

    // Curtains: rays side by side along a bending line.
    private static void NorthernLights(Easel easel, Hand hand)
    {
        var canvas = easel.Canvas;
        ref readonly var frame = ref easel.Frame;
        var glow = easel.Light.Glow;
        canvas.Halo(
            "n",
            new(0, glow, 62),
            new(45, glow.With(Colours.Paint.PhthaloGreen, 30), 30),
            new(100, glow.With(Colours.Paint.AlizarinCrimson, 40), 0));
        canvas.Add($"""<g id="lights{canvas.Mark}" fill="url(#n{canvas.Mark})" transform="rotate({hand.Between(-24, 24)} """
            + $"""{easel.Lamp.X} {frame.Horizon / 2})">""");
        var (x, y) = (easel.Lamp.X - 380, frame.Horizon * hand.Between(25, 50) / 100);
        var slope = hand.Between(-26, 26);
        for (var i = 0; i < 12; i++)
        {
            x += hand.Between(30, 90);
            y += slope + hand.Between(-14, 14);
            slope = i % 4 == 3 ? -slope : slope;
            canvas.Add($"""<ellipse cx="{x}" cy="{y}" rx="{hand.Between(34, 90)}" ry="{frame.Horizon * hand.Between(22, 46) / 100}"/>""");
        }

        canvas.Add($"</g>");
    }
}
