using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Paints a log cabin with smoke from its chimney. Its gable looks towards the light.</summary>
internal static class Cabin
{
    private const int Wide = 130; // in its own units, in which its gable is on the right

    /// <summary>Paints it.</summary>
    /// <param name="easel">What it takes.</param>
    /// <param name="foot">Where it stands.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="air">What the air on the way to it does to a colour.</param>
    public static void Draw(Easel easel, Point foot, int width, Func<Colour, Colour> air)
    {
        var (canvas, _, scene, palette) = easel;
        var glow = easel.Light.Glow;
        var scale = width * 100 / Wide;
        var logs = Paint.DarkSienna.With(Paint.VanDykeBrown, 40);
        var shade = air(logs.With(palette.NeedleShade, 45));
        var lit = air(logs.With(glow, 32));
        var window = air(easel.Light.Window);
        var roof = air(scene.Season == Season.Winter
            ? easel.Light.SnowLight
            : Paint.VanDykeBrown.With(palette.NeedleShade, 30).With(glow, 14));

        canvas.Add($"""<g id="cabin{canvas.Mark}" transform="matrix({new Hundredths(easel.LightSide * scale)} 0 0 {new Hundredths(scale)} {foot.X} {foot.Y})">""");
        canvas.Add($"""<g fill="url(#w{canvas.Mark})" opacity=".5"><ellipse cx="-26" cy="-112" rx="14" ry="18"/><ellipse cx="-18" cy="-138" rx="20" ry="20"/><ellipse cx="-4" cy="-166" rx="28" ry="22"/></g>""");
        Fill(shade, "m-60 0 0-42 72 0 0 42zm24-70 0-30 13 0 0 30z"); // the long wall and the chimney
        Fill(lit, "m12 0 0-40 22-38 22 38 0 40z"); // the gable
        Fill(roof, "m-70-36 20-42 86 0 28 42-7 0-22-34-24 34z");
        Fill(window, "m-44-28 16 0 0 16-16 0zm28 0 16 0 0 16-16 0z");
        Fill(shade, "m27 0 0-27 14 0 0 27z"); // the door
        canvas.Add($"</g>");

        void Fill(Colour colour, string path) => canvas.Add($"""<path fill="{colour}" d="{path}"/>""");
    }
}
