using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;

namespace BobRossLipsum.Core.Painting.Things;

/// <summary>Paints trunks that rise beyond the upper edge: far ones a stroke each, near ones with bark and light on one side.</summary>
internal static class Trunks
{
    public static void Row(Easel easel, int foot, int count, int broad, Colour colour, ref Hand hand)
    {
        var canvas = easel.Canvas;
        canvas.BeginPath($"""<path fill="{colour}" """);
        for (var i = 0; i < count; i++)
        {
            var x = easel.Frame.Across(((i * 1000) + hand.Between(0, 999)) / count);
            var half = Math.Max(2, broad * hand.Between(30, 110) / 200);
            canvas.MoveTo(new(x - half, -9));
            canvas.LineTo(new Point(x + half, -9));
            canvas.LineTo(new Point(x + (half * 3 / 2) + hand.Between(-half, half), foot + hand.Between(0, 12)));
            canvas.LineTo(new Point(x - (half * 3 / 2), foot + hand.Between(0, 12)));
        }

        canvas.EndPath();
    }

    public static void Near(Easel easel, Point foot, int broad, ref Hand hand)
    {
        var canvas = easel.Canvas;
        var side = easel.LightSide;
        var bark = easel.Palette.Trunk;
        var lean = hand.Between(-40, 40);
        canvas.Add($"""<path fill="{bark}" d="m{foot.X + lean - (broad * 4 / 10)}-9h{broad * 8 / 10}q{-lean / 2} """
            + $"""{foot.Y * 6 / 10} {(broad / 2) - lean} {foot.Y + 9}l{-broad * 7 / 5} 6q{broad * 4 / 10}-{foot.Y / 4} """
            + $"""{(broad / 10) + lean}-{foot.Y + 15}z"/>""");
        Bark(side * broad * 32 / 100, broad * 9 / 100, bark.With(easel.Light.Glow, 44), 80, ref hand);
        Bark(side * broad * 22 / 100, broad * 7 / 100, bark.With(easel.Light.Glow, 26), 70, ref hand);
        Bark(side * broad * 8 / 100, broad * 8 / 100, bark.With(easel.Light.Glow, 12), 70, ref hand);
        Bark(-side * broad * 20 / 100, broad * 14 / 100, bark.With(Colours.Paint.MidnightBlack, 50), 60, ref hand);

        void Bark(int aside, int width, Colour colour, int opacity, ref Hand own) => canvas.Add(
            $"""<path fill="none" stroke="{colour}" stroke-width="{Math.Max(2, width)}" opacity=".{opacity}" """
            + $"""stroke-dasharray="{Dash.Of(ref own, 20, 120, 4, 40)}" d="m{foot.X + lean + aside}-9q{-lean / 2} """
            + $"""{foot.Y * 6 / 10} {-lean} {foot.Y + 5}"/>""");
    }
}
