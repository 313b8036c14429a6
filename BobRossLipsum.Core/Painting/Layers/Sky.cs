using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints the sky: colours that run into each other, what shines in it, and the strokes of a large brush.</summary>
internal static class Sky
{
    private const int Radius = 38; // of the sun and the moon
    private const int Shine = 420; // how far they shine

    /// <summary>Returns where the sun or the moon stands, or whence else the light comes: a low sun just above the skyline.</summary>
    public static Point Hang(Easel easel)
    {
        var (horizon, hand) = (easel.Frame.Horizon, easel.Scene.HandFor(Part.Sky));
        var x = easel.Frame.Across(easel.Scene.Lamp);
        var high = horizon * hand.Between(16, 46) / 100;
        var low = Math.Min(horizon * 70 / 100, easel.SkylineAt(x)) - hand.Between(10, 60);
        return new(x, easel.Scene.Mood is Mood.Dawn or Mood.Dusk or Mood.Golden or Mood.Storm ? Math.Max(low, horizon / 6) : high);
    }

    public static void Paint(Easel easel)
    {
        var (light, hand) = (easel.Light, easel.Scene.HandFor(Part.Sky).For(1));

        // Mostly darker away from the light, so that the colours run askew.
        var lean = hand.Between(-30, 50) * -easel.LightSide;
        ReadOnlySpan<Stop> colours =
            [new(0, light.SkyTop), new(hand.Between(30, 62), light.SkyMiddle), new(hand.Between(80, 98), light.SkyLow)];
        easel.Add($"""<linearGradient id="s~" x1="{new Hundredths(50 + lean)}" x2="{new Hundredths(50 - lean)}" y2="1">{colours}""");
        easel.Add($"""</linearGradient><rect width="{easel.Frame.Width}" height="{easel.Frame.Horizon + 2}" fill="url(#s~)"/>""");
        Sweeps(easel, ref hand);
        if (easel.Scene.IsNight)
        {
            Stars(easel, ref hand);
        }

        if (easel.Scene.Mood == Mood.Aurora)
        {
            NorthernLights(easel, ref hand);
        }

        // Clouds hide the disc after a storm, and there is none under northern lights.
        easel.Spot("h", easel.Lamp, Shine * hand.Between(40, 140) / 100, Shine * hand.Between(40, 80) / 100);
        if (easel.Scene.Mood is not (Mood.Aurora or Mood.Storm))
        {
            easel.Spot("h", easel.Lamp, Radius * 5 / 2, Radius * 5 / 2);
            easel.Add($"""<circle id="{(easel.Scene.Mood == Mood.Night ? "moon" : "sun")}~" cx="{easel.Lamp.X}" """
                + $"""cy="{easel.Lamp.Y}" r="{Radius}" fill="{light.Disc}" opacity=".9"/>""");
        }
    }

    // Broad and soft, as the two-inch brush leaves them: light ones near the lamp, dark ones away from it.
    private static void Sweeps(Easel easel, ref Hand hand)
    {
        var (frame, glow, bright, dark) = (easel.Frame, easel.Light.Glow, easel.Light.CloudLight, easel.Light.CloudShade);
        easel.Halo("h", new(0, glow, 90), new(20, glow, 46), new(50, glow, 15), new(100, glow, 0));
        easel.Halo("w", new(0, bright), new(50, bright, 88), new(78, bright, 30), new(100, bright, 0));
        easel.Halo("u", new(0, dark, 95), new(50, dark, 62), new(80, dark, 12), new(100, dark, 0));
        easel.Add($"""<g transform="rotate({-easel.LightSide * hand.Between(2, 24)} {frame.Width / 2} {frame.Horizon / 2})" """
            + $"""opacity=".{hand.Between(58, 86)}">""");
        for (var i = 0; i < 5; i++)
        {
            var isBright = i % 2 == 0;
            var across = 50 + ((isBright ? easel.LightSide : -easel.LightSide) * hand.Between(-10, 50));
            var middle = new Point(frame.Width * across / 100, frame.Horizon * hand.Between(-5, isBright ? 90 : 60) / 100);
            easel.Spot(isBright ? "h" : "u", middle, hand.Between(220, 800), isBright ? hand.Between(16, 170) : hand.Between(60, 340));
        }

        easel.Add($"</g>");
    }

    private static void Stars(Easel easel, ref Hand hand)
    {
        easel.Add($"""<g id="stars~" fill="none" stroke="{easel.Light.Disc}" stroke-linecap="round">""");
        for (var size = 1; size <= 3; size++)
        {
            easel.BeginPath($"""<path stroke-width="{size + 1}" opacity=".{(size * 2) + 3}" """);
            for (var i = 0; i < 15 / size; i++)
            {
                // Fewer towards the horizon, where the air is thick, and none before a mountain.
                var x = easel.Frame.Across(hand.Between(5, 995));
                var room = Math.Max(1, easel.SkylineAt(x) - 40);
                easel.Stroke(new(x, room * hand.Between(3, 100) / 100 * hand.Between(15, 90) / 100), 0);
            }
        }

        easel.Add($"</g>");
    }

    // A curtain: slender rays side by side along a bending line.
    private static void NorthernLights(Easel easel, ref Hand hand)
    {
        var (glow, tall) = (easel.Light.Glow, easel.Frame.Horizon);
        easel.Halo("n", new(0, glow, 50), new(45, glow.With(PhthaloGreen, 30), 24), new(100, glow.With(AlizarinCrimson, 40), 0));
        easel.Add($"""<g id="lights~" fill="url(#n~)" transform="rotate({hand.Between(-24, 24)} {easel.Lamp.X} {tall / 2})">""");
        var (x, y, slope) = (easel.Lamp.X - 420, tall * hand.Between(30, 55) / 100, hand.Between(-30, 30));
        for (var i = 0; i < 11; i++)
        {
            (x, y, slope) = (x + hand.Between(24, 90), y + slope + hand.Between(-10, 10), i % 5 == 4 ? -slope : slope);
            easel.Spot(new(x, y), hand.Between(22, 70), tall * hand.Between(26, 60) / 100);
        }

        easel.Add($"</g>");
    }
}
