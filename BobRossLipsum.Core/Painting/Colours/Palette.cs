using BobRossLipsum.Core.Painting.Subject;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of one painting, all mixed from <see cref="Paint"/>.</summary>
/// <param name="Light">Sky, air, snow and rock.</param>
/// <param name="Hill">Wooded hills, before the mist.</param>
/// <param name="NeedleLight">Evergreens where the light falls on them.</param>
/// <param name="NeedleShade">Evergreens in the shade.</param>
/// <param name="GroundLight">The ground where the light falls on it.</param>
/// <param name="GroundShade">The ground in the shade.</param>
/// <param name="Bush">Bushes where the light falls on them.</param>
internal sealed record Palette(
    Light Light,
    Colour Hill,
    Colour NeedleLight,
    Colour NeedleShade,
    Colour GroundLight,
    Colour GroundShade,
    Colour Bush)
{
    /// <summary>Mixes the colours for an hour and a season.</summary>
    /// <param name="hour">Decides sky, light and shade.</param>
    /// <param name="season">Decides hills, trees, bushes and ground.</param>
    /// <param name="hand">Decides how much of each paint the brush takes up.</param>
    public static Palette Mix(Hour hour, Season season, Hand hand)
    {
        var light = Light.At(hour, hand.Between(-10, 10));

        // What lies in the light takes the colour of the sun; what lies in the shade, that of the sky overhead.
        var (gloom, tint) = hour switch
        {
            Hour.Dawn => (12, 18),
            Hour.Noon => (0, 5),
            Hour.Dusk => (20, 24),
            _ => (36, 46),
        };
        Colour Lit(Colour colour) => colour.With(MidnightBlack, gloom).With(light.Glow, tint / 2);
        Colour Shaded(Colour colour) => colour.With(MidnightBlack, gloom).With(light.SkyTop, tint);

        var needleShade = Shaded(SapGreen.With(PhthaloGreen, 40).With(MidnightBlack, 52));
        var needleLight = Lit(SapGreen.With(PhthaloGreen, 30).With(CadmiumYellow, 20));
        var hill = Shaded(PhthaloGreen.With(SapGreen, 45).With(PrussianBlue, 20));
        return season switch
        {
            Season.Summer => new(
                light,
                hill,
                needleLight,
                needleShade,
                Lit(SapGreen.With(CadmiumYellow, 34)),
                Shaded(SapGreen.With(VanDykeBrown, 45).With(MidnightBlack, 25)),
                Lit(SapGreen.With(CadmiumYellow, 22))),
            Season.Autumn => new(
                light,
                Shaded(SapGreen.With(DarkSienna, 45)),
                needleLight,
                needleShade,
                Lit(YellowOchre.With(SapGreen, 30)),
                Shaded(DarkSienna.With(SapGreen, 45).With(MidnightBlack, 25)),
                Lit(IndianYellow.With(BrightRed, hand.Between(10, 60)))),
            _ => new(
                light,
                hill.With(light.SnowShade, 45),
                light.SnowLight.With(light.SnowShade, 35),
                needleShade,
                light.SnowLight,
                light.SnowShade.With(PrussianBlue, 20),
                light.SnowLight.With(light.SnowShade, 40)),
        };
    }
}
