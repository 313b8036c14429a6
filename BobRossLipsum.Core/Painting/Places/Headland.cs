namespace BobRossLipsum.Core.Painting.Places;

/// <summary>Paints land that reaches into water from one side, a meadow or a cliff, with a grove on it and its image below.</summary>
internal static class Headland
{
    /// <summary>Paints the one on which a grove stands.</summary>
    public static void Paint(Easel easel, int number, bool isCliff)
    {
        var (frame, grove) = (easel.Frame, easel.Scene[number]);
        var hand = easel.Scene.HandFor(Part.Ground).For(number);
        var level = frame.Down(grove.Nearness);
        var (root, inwards) = (frame.Beyond(grove.IsOnLeft), grove.IsOnLeft ? 1 : -1);
        var tip = frame.Across(grove.Across) + (inwards * frame.Size(level, hand.Between(900, 1500)));
        var rise = isCliff ? hand.Between(110, 400) : frame.Size(level, hand.Between(110, 190));
        Span<Point> crest = stackalloc Point[9];
        var (high, low) = (new Point(root, level - rise), new Point(tip, level - (isCliff ? rise / 5 : 0)));
        var land = Ground.Between(high, low, rise / 4, number, ref hand, crest, isCliff);

        // Its image comes first, so that the land covers where the two meet.
        easel.Add($"""<use href="#land{number}~" transform="matrix(1 0 0 -.8 0 {level * 18 / 10})" opacity=".5"/><g id="land{number}~">""");
        if (isCliff)
        {
            Crag.Paint(easel, crest, level, easel.AirBefore(grove.Nearness), ref hand);
        }
        else
        {
            land.Paint(easel, grove.Nearness, level, rise, patches: 0, rows: 1, ref hand);
        }

        Groves.Between(easel, land, grove.Nearness, grove.Nearness + 1);
        easel.Add($"""</g><rect x="{Math.Min(root, tip)}" y="{level - 1}" width="{Math.Abs(tip - root)}" height="3" rx="2" """
            + $"""fill="{easel.Light.SkyLow}" opacity=".45"/>""");
    }
}
