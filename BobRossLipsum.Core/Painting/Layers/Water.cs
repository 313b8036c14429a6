using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints still water: what is above it pulled straight down, then broken by level strokes of the brush.</summary>
internal static class Water
{
    /// <summary>Defines its colours: the sky's, upside down and a little darker.</summary>
    public static void Define(Easel easel)
    {
        var light = easel.Light;
        easel.Canvas.Gradient("a", new(0, Deep(light.SkyLow, 8)), new(45, Deep(light.SkyMiddle, 18)), new(100, Deep(light.SkyTop, 34)));
    }

    /// <summary>Returns a colour as deep water shows it.</summary>
    public static Colour Deep(Colour colour, int percent) => colour.With(Paint.PrussianBlue, percent);

    /// <summary>Mirrors a group three times, a little astray each time, so that its image has soft edges.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="group">The id of what is mirrored.</param>
    /// <param name="level">Where the water begins.</param>
    public static void Mirror(Easel easel, string group, int level)
    {
        var canvas = easel.Canvas;
        Image(0, 0, 36);
        Image(-9, 6, 22);
        Image(9, 14, 16);

        void Image(int aside, int down, int opacity) => canvas.Add(
            $"""<use href="#{group}{canvas.Mark}" transform="matrix(1 0 0 -.82 {aside} {(level * 182 / 100) + down})" """
            + $"""opacity=".{opacity}"/>""");
    }

    /// <summary>Draws the brush across, in the water's own colours: thin and close together far away, broad near by.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="top">Where the water begins.</param>
    /// <param name="foot">Where it ends.</param>
    /// <param name="hand">Decides the strokes.</param>
    public static void Break(Easel easel, int top, int foot, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var light = easel.Light;
        canvas.Add($"""<g fill="none" opacity=".{hand.Between(24, 34)}">""");
        for (var i = 0; i < 7; i++)
        {
            var near = (i * 128) + hand.Between(10, 90);
            var y = top + 3 + ((foot - top) * near / 900 * near / 900);
            var colour = (i % 3) switch
            {
                0 => light.SkyLow,
                1 => Deep(light.SkyTop, 60),
                _ => light.SkyMiddle.With(light.Glow, 40),
            };
            var dash = Dash.Of(ref hand, 30 + (near / 9), 110 + (near / 3), 20 + (near / 12), 70 + (near / 4));
            canvas.Add($"""<path d="m{-hand.Between(0, 200)} {y}h{easel.Frame.Width + 200}" stroke="{colour}" """
                + $"""stroke-width="{2 + (near / 150)}" stroke-dasharray="{dash}"/>""");
        }

        canvas.Add($"</g>");
    }

    /// <summary>Paints the glitter below the lamp, wider towards us.</summary>
    public static void Glitter(Easel easel, int top, int foot, ref Hand hand)
    {
        if (easel.Scene.Mood is Mood.Aurora)
        {
            return;
        }

        var canvas = easel.Canvas;
        canvas.BeginPath($"""<path fill="none" stroke="{easel.Light.Glow}" stroke-width="4" stroke-linecap="round" opacity=".5" """);
        for (var i = 1; i <= 11; i++)
        {
            var near = i * i * 1000 / 121;
            var half = hand.Between(6, 20) + (near * hand.Between(20, 60) / 1000);
            var aside = hand.Between(-14 - (near / 30), 14 + (near / 30));
            canvas.Stroke(new(easel.Lamp.X - half + aside, top + 2 + ((foot - top) * near / 1100)), half * 2);
        }

        canvas.EndPath();
    }
}
