namespace BobRossLipsum.Core.Painting;

/// <summary>Paints a log cabin with smoke from its chimney; its gable looks towards the light.</summary>
internal static class Cabin
{
    private const int Wide = 130; // units of its own

    /// <param name="easel">What it takes.</param>
    /// <param name="foot">The middle of its foot.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="air">What the air between does to a colour.</param>
    public static void Draw(Easel easel, Point foot, int width, Func<Colour, Colour> air)
    {
        var (canvas, _, scene, palette) = easel;
        var scale = width * 100 / Wide;
        var logs = Paint.DarkSienna.With(Paint.VanDykeBrown, 40);
        var shade = air(logs.With(palette.NeedleShade, 45));
        var lit = air(logs.With(easel.Light.Glow, 32));
        var roof = air(scene.Season == Season.Winter ? palette.Light.SnowLight : Paint.VanDykeBrown.With(palette.NeedleShade, 30).With(easel.Light.Glow, 14));
        var window = air(easel.Light.Window);
        canvas.Add($"""<g id="cabin{canvas.Mark}" transform="matrix({(easel.LightSide < 0 ? "-" : "")}{scale / 100}.{scale % 100:d2} 0 0 {scale / 100}.{scale % 100:d2} {foot.X} {foot.Y})">""");
        canvas.Add($"""<g fill="url(#w{canvas.Mark})" opacity=".5"><ellipse cx="-26" cy="-112" rx="14" ry="18"/><ellipse cx="-18" cy="-138" rx="20" ry="20"/><ellipse cx="-4" cy="-166" rx="28" ry="22"/></g>""");
        canvas.Add($"""<path fill="{shade}" d="m-60 0 0-42 72 0 0 42zm24-70 0-30 13 0 0 30z"/><path fill="{lit}" d="m12 0 0-40 22-38 22 38 0 40z"/>""");
        canvas.Add($"""<path fill="{roof}" d="m-70-36 20-42 86 0 28 42-7 0-22-34-24 34z"/><path fill="{window}" d="m-44-28 16 0 0 16-16 0zm28 0 16 0 0 16-16 0zm70 28"/><path fill="{shade}" d="m27 0 0-27 14 0 0 27z"/></g>""");
    }
}
