using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of a mood, whatever the season: sky, air, snow and rock.</summary>
/// <remarks>In per cent: the gloom of all on the ground, and the tint of the sky in its shades. The glow is on what is lit.</remarks>
internal readonly record struct Light(int Gloom, int Tint, Colour SkyTop, Colour SkyMiddle, Colour SkyLow, Colour Glow)
{
    private static readonly Light[] lights =
    [
        new(8, 22, // dawn
            TitaniumWhite.With(PhthaloBlue, 60).With(AlizarinCrimson, 14),
            TitaniumWhite.With(AlizarinCrimson, 34).With(PhthaloBlue, 10),
            TitaniumWhite.With(IndianYellow, 42).With(AlizarinCrimson, 6),
            TitaniumWhite.With(IndianYellow, 45)),
        new(0, 12, // noon
            TitaniumWhite.With(PhthaloBlue, 80),
            TitaniumWhite.With(PhthaloBlue, 48),
            TitaniumWhite.With(PhthaloBlue, 26).With(CadmiumYellow, 4),
            TitaniumWhite.With(CadmiumYellow, 20)),
        new(20, 24, // dusk
            PrussianBlue.With(AlizarinCrimson, 34).With(TitaniumWhite, 14),
            AlizarinCrimson.With(BrightRed, 30).With(TitaniumWhite, 38).With(PrussianBlue, 14),
            IndianYellow.With(BrightRed, 20).With(TitaniumWhite, 36),
            IndianYellow.With(BrightRed, 20).With(TitaniumWhite, 20)),
        new(14, 34, // night
            PrussianBlue.With(PhthaloBlue, 28).With(MidnightBlack, 30),
            PrussianBlue.With(PhthaloBlue, 56).With(TitaniumWhite, 8),
            PhthaloBlue.With(TitaniumWhite, 38).With(PrussianBlue, 30),
            TitaniumWhite.With(PhthaloBlue, 26)),
        new(4, 20, // mist
            TitaniumWhite.With(PrussianBlue, 34).With(SapGreen, 8),
            TitaniumWhite.With(PrussianBlue, 18).With(YellowOchre, 7),
            TitaniumWhite.With(YellowOchre, 12).With(PrussianBlue, 7),
            TitaniumWhite.With(CadmiumYellow, 12)),
        new(16, 12, // golden
            YellowOchre.With(DarkSienna, 48).With(TitaniumWhite, 12),
            IndianYellow.With(TitaniumWhite, 26).With(YellowOchre, 36),
            TitaniumWhite.With(CadmiumYellow, 48).With(IndianYellow, 16),
            TitaniumWhite.With(CadmiumYellow, 44)),
        new(20, 30, // aurora
            MidnightBlack.With(PrussianBlue, 60),
            PrussianBlue.With(PhthaloGreen, 56),
            PhthaloGreen.With(TitaniumWhite, 36).With(PrussianBlue, 24),
            TitaniumWhite.With(PhthaloGreen, 34).With(CadmiumYellow, 22)),
        new(0, 24, // storm
            PrussianBlue.With(TitaniumWhite, 34).With(VanDykeBrown, 10),
            PrussianBlue.With(MidnightBlack, 16).With(TitaniumWhite, 30),
            PrussianBlue.With(TitaniumWhite, 52).With(YellowOchre, 14),
            TitaniumWhite.With(CadmiumYellow, 34)),
    ];

    public Colour Air => SkyLow.With(SkyMiddle, 40); // what everything takes on with distance
    public Colour Disc => Glow.With(TitaniumWhite, 40).With(CadmiumYellow, 14);
    public Colour CloudLight => Glow.With(TitaniumWhite, 36).With(Air, Tint);
    public Colour CloudShade => SkyTop.With(SkyMiddle, 40).With(MidnightBlack, 14);
    public Colour SnowLight => Glow.With(TitaniumWhite, 56).With(Air, Tint / 2);
    public Colour SnowShade => SkyTop.With(Air, 45).With(SkyTop, Gloom);
    public Colour RockLight => VanDykeBrown.With(YellowOchre, 34).With(Glow, 36).With(Air, Tint);
    public Colour RockShade => PrussianBlue.With(VanDykeBrown, 40).With(SkyTop, Tint).With(Air, 8);

    /// <summary>Returns the colours of a mood; of its sky one is never quite like another.</summary>
    public static Light At(Mood mood, ref Hand hand)
    {
        var light = lights[(int)mood];
        var (other, most) = hand.Chance(60) ? (PrussianBlue, 60) : (light.Air, 50);
        var top = light.SkyTop.With(other, hand.Between(0, most));
        return light with { SkyTop = top, SkyMiddle = light.SkyMiddle.With(top, hand.Between(0, 30)) };
    }
}
