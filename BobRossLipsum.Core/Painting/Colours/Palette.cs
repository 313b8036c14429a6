using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of one painting, all mixed from <see cref="Paint"/>.</summary>
internal readonly record struct Palette
{
    /// <summary>Mixes the colours for a mood and a season.</summary>
    /// <param name="mood">Decides sky, light and shade.</param>
    /// <param name="season">Decides hills, trees and ground.</param>
    /// <param name="hand">Decides how much of each paint the brush takes up.</param>
    public Palette(Mood mood, Season season, Hand hand)
    {
        var light = Light.At(mood, ref hand);
        var fresh = hand.Between(-10, 10);
        Light = light;
        NeedleShade = Shaded(SapGreen.With(PhthaloGreen, 40).With(MidnightBlack, 52));
        NeedleLight = Lit(SapGreen.With(PhthaloGreen, 30 + fresh).With(CadmiumYellow, 20));
        Hill = Shaded(PhthaloGreen.With(SapGreen, 45 + fresh).With(PrussianBlue, 20));
        HillLight = Lit(SapGreen.With(CadmiumYellow, 18 + fresh).With(PhthaloGreen, 20));
        GroundLight = Lit(SapGreen.With(CadmiumYellow, 44 + fresh).With(TitaniumWhite, 8));
        GroundShade = Shaded(SapGreen.With(VanDykeBrown, 45).With(MidnightBlack, 25));
        LeafShade = Shaded(SapGreen.With(MidnightBlack, 48));
        Leaf = Lit(SapGreen.With(CadmiumYellow, 14 + fresh));
        OtherLeaf = Lit(SapGreen.With(CadmiumYellow, 40 + fresh));
        Earth = Lit(VanDykeBrown.With(YellowOchre, 55)).With(TitaniumWhite, 12);
        Trunk = Shaded(VanDykeBrown);
        Bark = Lit(TitaniumWhite.With(VanDykeBrown, 12));
        Window = mood == Mood.Noon ? PrussianBlue.With(TitaniumWhite, 20) : CadmiumYellow.With(IndianYellow, 40);
        if (season == Season.Autumn)
        {
            Hill = Shaded(SapGreen.With(DarkSienna, 55));
            HillLight = Lit(IndianYellow.With(BrightRed, 30 + fresh).With(SapGreen, 20));
            GroundLight = Lit(YellowOchre.With(SapGreen, 16 + fresh).With(TitaniumWhite, 10));
            GroundShade = Shaded(DarkSienna.With(SapGreen, 40).With(MidnightBlack, 22));
            LeafShade = Shaded(DarkSienna.With(IndianYellow, 24).With(BrightRed, 20));
            Leaf = Lit(BrightRed.With(IndianYellow, 38 + (fresh * 2)));
            OtherLeaf = Lit(CadmiumYellow.With(IndianYellow, 45 + (fresh * 2)));
        }
        else if (season == Season.Winter)
        {
            NeedleLight = light.SnowLight.With(light.SnowShade, 35);
            Hill = Hill.With(light.SnowShade, 50);
            HillLight = light.SnowLight.With(light.SnowShade, 50);
            GroundLight = light.SnowLight;
            GroundShade = light.SnowShade.With(PrussianBlue, 20);
            LeafShade = Shaded(VanDykeBrown.With(light.SnowShade, 60));
            Leaf = light.SnowLight.With(light.SnowShade, 55);
            OtherLeaf = light.SnowLight.With(light.SnowShade, 25);
            Earth = light.SnowShade.With(VanDykeBrown, 22);
        }

        // What lies in the light takes the colour of the sun; what lies in the shade, that of the sky overhead.
        Colour Lit(Colour colour) => colour.With(MidnightBlack, light.Gloom).With(light.Glow, light.Tint / 2);
        Colour Shaded(Colour colour) => colour.With(MidnightBlack, light.Gloom).With(light.SkyTop, light.Tint);
    }

    public Light Light { get; }
    public Colour Hill { get; } // wooded hills in the shade, before the mist
    public Colour HillLight { get; }
    public Colour NeedleLight { get; }
    public Colour NeedleShade { get; }
    public Colour GroundLight { get; }
    public Colour GroundShade { get; }
    public Colour LeafShade { get; }
    public Colour Leaf { get; }
    public Colour OtherLeaf { get; } // of the next tree: they are never quite the same
    public Colour Earth { get; }
    public Colour Trunk { get; }
    public Colour Bark { get; } // a birch's
    public Colour Window { get; }
}
