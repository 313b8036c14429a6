using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints a log cabin with smoke from its chimney, and the path to its door. Its gable looks towards the light.</summary>
internal static class Cabin
{
    private const int Wide = 130; // in its own units, in which its gable is on the right
    private const int Door = 34;
    private const int NearWidth = 240; // how wide one is at the lower edge, in units

    public static Point Foot(Easel easel, in Ground land)
    {
        var x = easel.Frame.Across(easel.Scene.Cabin);
        return new(x, Math.Max(easel.Frame.Down(easel.Scene.CabinNearness), land.At(x) + 6));
    }

    public static void Paint(Easel easel, in Ground land)
    {
        ref readonly var scene = ref easel.Scene;
        var foot = Foot(easel, land);
        var scale = easel.Frame.Size(foot.Y, NearWidth) * 100 / Wide;
        var air = easel.AirBefore(scene.CabinNearness);
        if (scene.HasPath)
        {
            Path(easel, foot.By(easel.LightSide * Door * scale / 100, -1), 8 * scale / 100, air);
        }

        var (palette, glow) = (easel.Palette, easel.Light.Glow);
        var logs = DarkSienna.With(VanDykeBrown, 40);
        var shade = air.Over(logs.With(palette.NeedleShade, 50));
        var shingles = VanDykeBrown.With(palette.NeedleShade, 30).With(glow, 16);
        var roof = scene.Season == Season.Winter ? easel.Light.SnowLight : shingles;
        easel.Add($"""<g id="cabin~" transform="matrix({new Hundredths(easel.LightSide * scale)} 0 0 """
            + $"""{new Hundredths(scale)} {foot.X} {foot.Y})">""");
        easel.Add($"""<g fill="url(#w~)" opacity=".5"><ellipse cx="-26" cy="-112" rx="14" ry="18"/><ellipse cx="-18" """
            + $"""cy="-138" rx="20" ry="20"/><ellipse cx="-4" cy="-166" rx="28" ry="22"/></g>""");
        Fill(easel, shade, "m-60 0 0-42 72 0 0 42zm24-70 0-30 13 0 0 30z"); // the long wall and the chimney
        Fill(easel, air.Over(logs.With(glow, 36)), "m12 0 0-40 22-38 22 38 0 40z"); // the gable
        easel.Add($"""<path fill="none" stroke="{shade}" opacity=".6" d="m12-8h44m-44-8h44m-44-8h44m-44-8h44m-44-8h44"/>""");
        Fill(easel, air.Over(roof), "m-70-36 20-42 86 0 28 42-7 0-22-34-24 34z");
        Fill(easel, air.Over(palette.Window), "m-44-28 16 0 0 16-16 0zm28 0 16 0 0 16-16 0z");
        Fill(easel, shade, "m27 0 0-27 14 0 0 27z"); // the door
        easel.Add($"</g>");
    }

    // From its door to us, ever broader, in one or two bends.
    private static void Path(Easel easel, Point door, int narrow, Air air)
    {
        var (frame, hand) = (easel.Frame, easel.Scene.HandFor(Part.Cabin));
        var broad = hand.Between(60, 100);
        var end = Math.Clamp(door.X + (hand.Side() * hand.Between(60, 420)), frame.Width / 10, frame.Width * 9 / 10);
        var (bend, foot) = (door.X + ((end - door.X) * hand.Between(-40, 160) / 100), frame.Height + 20);
        var half = ((door.Y * 6) + (foot * 4)) / 10;
        easel.BeginPath($"""<path id="path~" fill="{air.Over(easel.Palette.Earth)}" opacity=".85" """);
        easel.MoveTo(door.By(-narrow, 0));
        easel.CurveTo(new(bend - narrow, half), new(end - broad, foot));
        easel.LineTo(new Point(end + broad, foot));
        easel.CurveTo(new(bend + (broad / 2), half), door.By(narrow, 0));
    }

    private static void Fill(Easel easel, Colour colour, string path) => easel.Add($"""<path fill="{colour}" d="{path}"/>""");
}
