using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of a mood, whatever the season: sky, air, snow and rock.</summary>
internal readonly record struct Light
{
    public required Colour SkyTop { get; init; }
    public required Colour SkyMiddle { get; init; }
    public required Colour SkyLow { get; init; }
    public required Colour Air { get; init; } // what everything takes on with distance
    public required Colour Disc { get; init; }
    public required Colour Glow { get; init; } // around the disc, and on all that lies in the light
    public required Colour CloudLight { get; init; }
    public required Colour CloudShade { get; init; }
    public required Colour SnowLight { get; init; }
    public required Colour SnowShade { get; init; }
    public required Colour RockLight { get; init; }
    public required Colour RockShade { get; init; }
    public required Colour Window { get; init; }

    /// <summary>Mixes the colours of a mood.</summary>
    /// <param name="mood">The mood.</param>
    /// <param name="more">How much more of each paint than usual the brush takes up, in percent; may be negative.</param>
    public static Light At(Mood mood, int more) => mood switch
    {
        Mood.Dawn => Dawn(more),
        Mood.Noon => Noon(more),
        Mood.Dusk => Dusk(more),
        Mood.Night => Night(more),
        Mood.Mist => Mist(more),
        Mood.Golden => Golden(more),
        Mood.Aurora => Aurora(more),
        _ => Storm(more),
    };

    private static Light Dawn(int more) => new()
    {
        SkyTop = TitaniumWhite.With(PhthaloBlue, 58 + more).With(AlizarinCrimson, 14),
        SkyMiddle = TitaniumWhite.With(AlizarinCrimson, 30 + more).With(PhthaloBlue, 10),
        SkyLow = TitaniumWhite.With(IndianYellow, 36 + more).With(AlizarinCrimson, 6),
        Air = TitaniumWhite.With(AlizarinCrimson, 16).With(PhthaloBlue, 14).With(IndianYellow, 8),
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
        SkyLow = TitaniumWhite.With(PhthaloBlue, 22 + more).With(CadmiumYellow, 4),
        Air = TitaniumWhite.With(PhthaloBlue, 24),
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
        Air = AlizarinCrimson.With(PrussianBlue, 34).With(TitaniumWhite, 42).With(IndianYellow, 20),
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
        SkyTop = PrussianBlue.With(PhthaloBlue, 24 + more).With(MidnightBlack, 30),
        SkyMiddle = PrussianBlue.With(PhthaloBlue, 50 + more).With(TitaniumWhite, 8),
        SkyLow = PhthaloBlue.With(TitaniumWhite, 34 + more).With(PrussianBlue, 30),
        Air = PhthaloBlue.With(PrussianBlue, 40).With(TitaniumWhite, 34),
        Disc = TitaniumWhite.With(CadmiumYellow, 10),
        Glow = TitaniumWhite.With(PhthaloBlue, 26),
        CloudLight = PhthaloBlue.With(TitaniumWhite, 58).With(PrussianBlue, 20),
        CloudShade = PrussianBlue.With(TitaniumWhite, 22),
        SnowLight = PhthaloBlue.With(TitaniumWhite, 74).With(PrussianBlue, 8),
        SnowShade = PrussianBlue.With(PhthaloBlue, 46).With(TitaniumWhite, 26),
        RockLight = PrussianBlue.With(TitaniumWhite, 42).With(VanDykeBrown, 12),
        RockShade = PrussianBlue.With(MidnightBlack, 18).With(PhthaloBlue, 16),
        Window = CadmiumYellow.With(IndianYellow, 50),
    };

    private static Light Mist(int more) => new()
    {
        SkyTop = TitaniumWhite.With(PrussianBlue, 28 + more).With(SapGreen, 8),
        SkyMiddle = TitaniumWhite.With(PrussianBlue, 15 + (more / 2)).With(YellowOchre, 7),
        SkyLow = TitaniumWhite.With(YellowOchre, 12).With(PrussianBlue, 7),
        Air = TitaniumWhite.With(PrussianBlue, 15).With(SapGreen, 7),
        Disc = TitaniumWhite,
        Glow = TitaniumWhite.With(CadmiumYellow, 12),
        CloudLight = TitaniumWhite.With(PrussianBlue, 5),
        CloudShade = TitaniumWhite.With(PrussianBlue, 30),
        SnowLight = TitaniumWhite.With(PrussianBlue, 4),
        SnowShade = TitaniumWhite.With(PrussianBlue, 32),
        RockLight = TitaniumWhite.With(VanDykeBrown, 44).With(PrussianBlue, 18),
        RockShade = PrussianBlue.With(TitaniumWhite, 36).With(VanDykeBrown, 18),
        Window = CadmiumYellow.With(IndianYellow, 40),
    };

    private static Light Golden(int more) => new()
    {
        SkyTop = YellowOchre.With(DarkSienna, 42 + more).With(TitaniumWhite, 12),
        SkyMiddle = IndianYellow.With(TitaniumWhite, 26).With(YellowOchre, 30 + more),
        SkyLow = TitaniumWhite.With(CadmiumYellow, 48).With(IndianYellow, 16),
        Air = IndianYellow.With(TitaniumWhite, 48).With(DarkSienna, 14),
        Disc = TitaniumWhite.With(CadmiumYellow, 14),
        Glow = TitaniumWhite.With(CadmiumYellow, 44),
        CloudLight = TitaniumWhite.With(CadmiumYellow, 30).With(IndianYellow, 12),
        CloudShade = YellowOchre.With(DarkSienna, 48).With(TitaniumWhite, 12),
        SnowLight = TitaniumWhite.With(CadmiumYellow, 28).With(IndianYellow, 12),
        SnowShade = YellowOchre.With(AlizarinCrimson, 25).With(PrussianBlue, 24).With(TitaniumWhite, 26),
        RockLight = YellowOchre.With(DarkSienna, 42).With(TitaniumWhite, 14),
        RockShade = VanDykeBrown.With(DarkSienna, 40).With(TitaniumWhite, 8),
        Window = CadmiumYellow.With(IndianYellow, 30),
    };

    private static Light Aurora(int more) => new()
    {
        SkyTop = MidnightBlack.With(PrussianBlue, 56 + more),
        SkyMiddle = PrussianBlue.With(PhthaloGreen, 50 + more),
        SkyLow = PhthaloGreen.With(TitaniumWhite, 32 + more).With(PrussianBlue, 24),
        Air = PhthaloGreen.With(PrussianBlue, 40).With(TitaniumWhite, 30),
        Disc = TitaniumWhite,
        Glow = TitaniumWhite.With(PhthaloGreen, 34).With(CadmiumYellow, 22),
        CloudLight = PrussianBlue.With(TitaniumWhite, 40).With(PhthaloGreen, 20),
        CloudShade = PrussianBlue.With(PhthaloGreen, 30),
        SnowLight = TitaniumWhite.With(PhthaloGreen, 30).With(PrussianBlue, 14),
        SnowShade = PrussianBlue.With(PhthaloGreen, 40).With(TitaniumWhite, 26),
        RockLight = PrussianBlue.With(TitaniumWhite, 34).With(PhthaloGreen, 26),
        RockShade = PrussianBlue.With(MidnightBlack, 34).With(PhthaloGreen, 20),
        Window = CadmiumYellow.With(IndianYellow, 50),
    };

    private static Light Storm(int more) => new()
    {
        SkyTop = PrussianBlue.With(TitaniumWhite, 30 + more).With(VanDykeBrown, 10),
        SkyMiddle = PrussianBlue.With(MidnightBlack, 16).With(TitaniumWhite, 24 + more),
        SkyLow = PrussianBlue.With(TitaniumWhite, 46 + more).With(YellowOchre, 14),
        Air = PrussianBlue.With(TitaniumWhite, 56),
        Disc = TitaniumWhite.With(CadmiumYellow, 20),
        Glow = TitaniumWhite.With(CadmiumYellow, 34),
        CloudLight = PrussianBlue.With(TitaniumWhite, 64).With(YellowOchre, 8),
        CloudShade = PrussianBlue.With(MidnightBlack, 30).With(TitaniumWhite, 14),
        SnowLight = TitaniumWhite.With(CadmiumYellow, 10),
        SnowShade = PrussianBlue.With(TitaniumWhite, 42),
        RockLight = YellowOchre.With(VanDykeBrown, 45).With(TitaniumWhite, 34),
        RockShade = PrussianBlue.With(MidnightBlack, 25).With(TitaniumWhite, 10),
        Window = CadmiumYellow.With(IndianYellow, 40),
    };
}
