using BobRossLipsum.Core.Painting.Subject;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of an hour, whatever the season: sky, air, snow and rock.</summary>
internal sealed record Light
{
    /// <summary>Gets the sky overhead.</summary>
    public required Colour SkyTop { get; init; }

    /// <summary>Gets the sky half way up.</summary>
    public required Colour SkyMiddle { get; init; }

    /// <summary>Gets the sky just above the mountains.</summary>
    public required Colour SkyLow { get; init; }

    /// <summary>Gets the colour everything takes on with distance.</summary>
    public required Colour Mist { get; init; }

    /// <summary>Gets the sun's or the moon's disc.</summary>
    public required Colour Disc { get; init; }

    /// <summary>Gets what shines around the disc, and on the water.</summary>
    public required Colour Glow { get; init; }

    /// <summary>Gets a cloud where the light falls on it.</summary>
    public required Colour CloudLight { get; init; }

    /// <summary>Gets a cloud's underside.</summary>
    public required Colour CloudShade { get; init; }

    /// <summary>Gets snow where the light falls on it.</summary>
    public required Colour SnowLight { get; init; }

    /// <summary>Gets snow in the shade.</summary>
    public required Colour SnowShade { get; init; }

    /// <summary>Gets rock where the light falls on it.</summary>
    public required Colour RockLight { get; init; }

    /// <summary>Gets rock in the shade.</summary>
    public required Colour RockShade { get; init; }

    /// <summary>Gets a cabin's window, as seen from outside.</summary>
    public required Colour Window { get; init; }

    /// <summary>Mixes the colours of an hour.</summary>
    /// <param name="hour">The time of day.</param>
    /// <param name="more">How much more of each paint than usual the brush takes up, in percent; may be negative.</param>
    public static Light At(Hour hour, int more) => hour switch
    {
        Hour.Dawn => Dawn(more),
        Hour.Noon => Noon(more),
        Hour.Dusk => Dusk(more),
        _ => Night(more),
    };

    private static Light Dawn(int more) => new()
    {
        SkyTop = TitaniumWhite.With(PhthaloBlue, 58 + more).With(AlizarinCrimson, 14),
        SkyMiddle = TitaniumWhite.With(AlizarinCrimson, 30 + more).With(PhthaloBlue, 10),
        SkyLow = TitaniumWhite.With(IndianYellow, 36 + more).With(AlizarinCrimson, 6),
        Mist = TitaniumWhite.With(AlizarinCrimson, 16).With(PhthaloBlue, 14).With(IndianYellow, 8),
        Disc = TitaniumWhite.With(CadmiumYellow, 22),
        Glow = TitaniumWhite.With(IndianYellow, 45),
        CloudLight = TitaniumWhite.With(IndianYellow, 14).With(AlizarinCrimson, 6),
        CloudShade = TitaniumWhite.With(AlizarinCrimson, 34).With(PhthaloBlue, 32),
        SnowLight = TitaniumWhite.With(AlizarinCrimson, 12).With(IndianYellow, 10),
        SnowShade = TitaniumWhite.With(PhthaloBlue, 42).With(AlizarinCrimson, 22),
        RockLight = TitaniumWhite.With(DarkSienna, 62).With(AlizarinCrimson, 18),
        RockShade = PrussianBlue.With(AlizarinCrimson, 26).With(TitaniumWhite, 20),
        Window = CadmiumYellow.With(IndianYellow, 40),
    };

    private static Light Noon(int more) => new()
    {
        SkyTop = TitaniumWhite.With(PhthaloBlue, 76 + more),
        SkyMiddle = TitaniumWhite.With(PhthaloBlue, 44 + more),
        SkyLow = TitaniumWhite.With(PhthaloBlue, 14 + (more / 2)).With(CadmiumYellow, 4),
        Mist = TitaniumWhite.With(PhthaloBlue, 24),
        Disc = TitaniumWhite.With(CadmiumYellow, 30),
        Glow = TitaniumWhite.With(CadmiumYellow, 20),
        CloudLight = TitaniumWhite,
        CloudShade = TitaniumWhite.With(PrussianBlue, 34).With(PhthaloBlue, 10),
        SnowLight = TitaniumWhite,
        SnowShade = TitaniumWhite.With(PhthaloBlue, 46).With(PrussianBlue, 10),
        RockLight = TitaniumWhite.With(VanDykeBrown, 58).With(YellowOchre, 12),
        RockShade = PrussianBlue.With(VanDykeBrown, 40).With(TitaniumWhite, 18),
        Window = PrussianBlue.With(TitaniumWhite, 20),
    };

    private static Light Dusk(int more) => new()
    {
        SkyTop = PrussianBlue.With(AlizarinCrimson, 30 + more).With(TitaniumWhite, 14),
        SkyMiddle = AlizarinCrimson.With(BrightRed, 30).With(TitaniumWhite, 34 + more).With(PrussianBlue, 14),
        SkyLow = IndianYellow.With(BrightRed, 16 + more).With(TitaniumWhite, 36),
        Mist = AlizarinCrimson.With(PrussianBlue, 34).With(TitaniumWhite, 42).With(IndianYellow, 20),
        Disc = CadmiumYellow.With(TitaniumWhite, 46),
        Glow = IndianYellow.With(BrightRed, 20).With(TitaniumWhite, 20),
        CloudLight = IndianYellow.With(BrightRed, 30).With(TitaniumWhite, 40),
        CloudShade = PrussianBlue.With(AlizarinCrimson, 45).With(TitaniumWhite, 16),
        SnowLight = IndianYellow.With(BrightRed, 28).With(TitaniumWhite, 52),
        SnowShade = PrussianBlue.With(AlizarinCrimson, 30).With(TitaniumWhite, 36),
        RockLight = DarkSienna.With(BrightRed, 25).With(IndianYellow, 20),
        RockShade = PrussianBlue.With(AlizarinCrimson, 28).With(MidnightBlack, 20),
        Window = CadmiumYellow.With(IndianYellow, 40),
    };

    private static Light Night(int more) => new()
    {
        SkyTop = MidnightBlack.With(PrussianBlue, 44 + more),
        SkyMiddle = PrussianBlue.With(PhthaloBlue, 18 + more).With(MidnightBlack, 10),
        SkyLow = PrussianBlue.With(PhthaloBlue, 36).With(TitaniumWhite, 24 + more),
        Mist = PrussianBlue.With(PhthaloBlue, 24).With(TitaniumWhite, 24),
        Disc = TitaniumWhite.With(CadmiumYellow, 10),
        Glow = TitaniumWhite.With(PhthaloBlue, 24),
        CloudLight = PrussianBlue.With(TitaniumWhite, 46).With(PhthaloBlue, 10),
        CloudShade = PrussianBlue.With(MidnightBlack, 20).With(TitaniumWhite, 10),
        SnowLight = PrussianBlue.With(PhthaloBlue, 20).With(TitaniumWhite, 66),
        SnowShade = PrussianBlue.With(PhthaloBlue, 30).With(TitaniumWhite, 18),
        RockLight = PrussianBlue.With(TitaniumWhite, 26).With(VanDykeBrown, 20),
        RockShade = PrussianBlue.With(MidnightBlack, 48),
        Window = CadmiumYellow.With(IndianYellow, 50),
    };
}
