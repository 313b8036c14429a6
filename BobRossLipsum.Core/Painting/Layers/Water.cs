namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints still water: what is above it pulled straight down, then broken by level strokes of the brush.</summary>
internal static class Water
{
    /// <summary>Defines its colours: the sky's, upside down and darker; or, now and then, all bright towards us.</summary>
    public static void Define(Easel easel)
    {
        var light = easel.Light;
        var (far, middle, near) = easel.Scene.HandFor(Part.Water).For(1).Chance(40)
            ? (Deep(light.SkyMiddle, 24), Deep(light.SkyLow, 4), light.SkyLow.With(light.Glow, 30))
            : (Deep(light.SkyLow, 8), Deep(light.SkyMiddle, 10), Deep(light.SkyTop, 20));
        easel.Gradient("a", 0, new(0, far), new(45, middle), new(100, near));
    }

    /// <summary>Returns a colour as deep water shows it.</summary>
    public static Colour Deep(Colour colour, int percent) => colour.With(Paint.PrussianBlue, percent);

    /// <summary>Fills everything below a level with a gradient.</summary>
    public static void Pour(Easel easel, string id, int top, string colours) => easel.Add(
        $"""<rect id="{id}~" y="{top}" width="{easel.Frame.Width}" height="{easel.Frame.Height - top}" fill="url(#{colours}0~)"/>""");

    /// <summary>Mirrors a group three times, a little astray each time, so that its image has soft edges.</summary>
    public static void Mirror(Easel easel, string group, int level)
    {
        foreach (var (aside, down, pale) in (ReadOnlySpan<(int, int, int)>)[(0, 0, 40), (-9, 6, 24), (9, 14, 18)])
        {
            easel.Add($"""<use href="#{group}~" opacity=".{pale}" transform="matrix(1 0 0 -.82 {aside} {(level * 182 / 100) + down})"/>""");
        }
    }

    /// <summary>Draws the brush across, in the water's own colours: thin and close together far away, broad near by.</summary>
    public static void Break(Easel easel, int top, int foot, ref Hand hand)
    {
        var light = easel.Light;
        easel.Add($"""<g fill="none" opacity=".{hand.Between(26, 38)}">""");
        for (var i = 0; i < 6; i++)
        {
            var near = (i * 150) + hand.Between(10, 90);
            var y = top + 3 + ((foot - top) * near / 900 * near / 900);
            var colour = i % 3 == 0 ? light.SkyLow : i % 3 == 1 ? Deep(light.SkyTop, 60) : light.SkyMiddle.With(light.Glow, 40);
            var dash = Dash.Of(ref hand, 30 + (near / 9), 110 + (near / 3), 20 + (near / 12), 70 + (near / 4));
            easel.Add($"""<path d="m{-hand.Between(0, 200)} {y}h{easel.Frame.Width + 200}" stroke="{colour}" """
                + $"""stroke-width="{2 + (near / 150)}" stroke-dasharray="{dash}"/>""");
        }

        easel.Add($"</g>");
    }

    /// <summary>Paints the glitter below the lamp, wider towards us.</summary>
    public static void Glitter(Easel easel, int top, int foot, ref Hand hand)
    {
        easel.BeginPath($"""<path fill="none" stroke="{easel.Light.Glow}" stroke-width="4" stroke-linecap="round" opacity=".5" """);
        for (var i = 1; i <= 11; i++)
        {
            var near = i * i * 1000 / 121;
            var half = hand.Between(6, 20) + (near * hand.Between(20, 60) / 1000);
            var aside = hand.Between(-14 - (near / 30), 14 + (near / 30));
            easel.Stroke(new(easel.Lamp.X - half + aside, top + 2 + ((foot - top) * near / 1100)), half * 2);
        }
    }
}
