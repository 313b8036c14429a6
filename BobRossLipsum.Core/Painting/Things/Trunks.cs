namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints trunks that rise beyond the upper edge: far ones a stroke each, near ones with bark and light on one side.</summary>
internal static class Trunks
{
    public static void Row(Easel easel, int foot, int count, int broad, Colour colour, ref Hand hand)
    {
        easel.BeginPath($"""<path fill="{colour}" """);
        for (var i = 0; i < count; i++)
        {
            var x = easel.Frame.Across(((i * 1000) + hand.Between(0, 999)) / count);
            var (half, root) = (Math.Max(2, broad * hand.Between(30, 110) / 200), foot + hand.Between(0, 12));
            var (left, right) = (x - (half * 3 / 2), x + (half * 2) - hand.Between(0, half));
            easel.Line(new(x - half, -9), new(x + half, -9), new(right, root), new(left, root));
        }
    }

    public static void Near(Easel easel, Point foot, int broad, ref Hand hand)
    {
        var (bark, lean) = (easel.Palette.Trunk, hand.Between(-40, 40));
        easel.Add($"""<path fill="{bark}" d="m{foot.X + lean - (broad * 4 / 10)}-9h{broad * 8 / 10}q{-lean / 2} """
            + $"""{foot.Y * 6 / 10} {(broad / 2) - lean} {foot.Y + 9}l{-broad * 7 / 5} 6q{broad * 4 / 10}-{foot.Y / 4} """
            + $"""{(broad / 10) + lean}-{foot.Y + 15}z"/>""");

        // From the light to the shade: where, how broad and how bright in per cent.
        foreach (var (aside, width, glow) in (ReadOnlySpan<(int, int, int)>)[(32, 9, 44), (22, 7, 26), (8, 8, 12), (-20, 14, 0)])
        {
            var x = foot.X + lean + (easel.LightSide * broad * aside / 100);
            var colour = bark.With(Colours.Paint.MidnightBlack, glow == 0 ? 50 : 0).With(easel.Light.Glow, glow);
            easel.Add($"""<path fill="none" stroke="{colour}" stroke-width="{Math.Max(2, broad * width / 100)}" opacity=".75" """
                + $"""stroke-dasharray="{Dash.Of(ref hand, 20, 120, 4, 40)}" """
                + $"""d="m{x}-9q{-lean / 2} {foot.Y * 6 / 10} {-lean} {foot.Y + 5}"/>""");
        }
    }
}
