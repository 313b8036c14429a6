using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of one painting, all mixed from <see cref="Paint"/>.</summary>
internal readonly record struct Palette(
    Light Light, Colour Hill, Colour HillLight, Colour NeedleLight, Colour NeedleShade, Colour GroundLight, Colour GroundShade,
    Colour LeafShade, Colour Leaf, Colour OtherLeaf, Colour Earth, Colour Trunk, Colour Bark, Colour Window)
{
    /// <summary>Mixes them: the mood decides sky, light and shade, the season hills, trees and ground.</summary>
    public static Palette Mix(in Scene scene)
    {
        var hand = scene.HandFor(Part.Palette);
        var (light, fresh) = (Light.At(scene.Mood, ref hand), hand.Between(-10, 10));
        var summer = new Palette(
            light,
            Hill: Shaded(PhthaloGreen.With(SapGreen, 45 + fresh).With(PrussianBlue, 20)), // wooded hills, before the mist
            HillLight: Lit(SapGreen.With(CadmiumYellow, 18 + fresh).With(PhthaloGreen, 20)),
            NeedleLight: Lit(SapGreen.With(PhthaloGreen, 30 + fresh).With(CadmiumYellow, 20)),
            NeedleShade: Shaded(SapGreen.With(PhthaloGreen, 40).With(MidnightBlack, 52)),
            GroundLight: Lit(SapGreen.With(CadmiumYellow, 44 + fresh).With(TitaniumWhite, 8)),
            GroundShade: Shaded(SapGreen.With(VanDykeBrown, 45).With(MidnightBlack, 25)),
            LeafShade: Shaded(SapGreen.With(MidnightBlack, 48)),
            Leaf: Lit(SapGreen.With(CadmiumYellow, 14 + fresh)),
            OtherLeaf: Lit(SapGreen.With(CadmiumYellow, 40 + fresh)), // of the next tree: they are never quite the same
            Earth: Lit(VanDykeBrown.With(YellowOchre, 55)).With(TitaniumWhite, 12),
            Trunk: Shaded(VanDykeBrown),
            Bark: Lit(TitaniumWhite.With(VanDykeBrown, 12)), // a birch's
            Window: scene.Mood == Mood.Noon ? PrussianBlue.With(TitaniumWhite, 20) : CadmiumYellow.With(IndianYellow, 40));
        return scene.Season switch
        {
            Season.Autumn => summer with
            {
                Hill = Shaded(SapGreen.With(DarkSienna, 55)),
                HillLight = Lit(IndianYellow.With(BrightRed, 30 + fresh).With(SapGreen, 20)),
                GroundLight = Lit(YellowOchre.With(SapGreen, 16 + fresh).With(TitaniumWhite, 10)),
                GroundShade = Shaded(DarkSienna.With(SapGreen, 40).With(MidnightBlack, 22)),
                LeafShade = Shaded(DarkSienna.With(IndianYellow, 24).With(BrightRed, 20)),
                Leaf = Lit(BrightRed.With(IndianYellow, 38 + (fresh * 2))),
                OtherLeaf = Lit(CadmiumYellow.With(IndianYellow, 45 + (fresh * 2))),
            },
            Season.Winter => summer with
            {
                Hill = summer.Hill.With(light.SnowShade, 50),
                HillLight = light.SnowLight.With(light.SnowShade, 50),
                NeedleLight = light.SnowLight.With(light.SnowShade, 35),
                GroundLight = light.SnowLight,
                GroundShade = light.SnowShade.With(PrussianBlue, 20),
                LeafShade = Shaded(VanDykeBrown.With(light.SnowShade, 60)),
                Leaf = light.SnowLight.With(light.SnowShade, 55),
                OtherLeaf = light.SnowLight.With(light.SnowShade, 25),
                Earth = light.SnowShade.With(VanDykeBrown, 22),
            },
            _ => summer,
        };

        // What lies in the light takes the colour of the sun; what lies in the shade, that of the sky overhead.
        Colour Lit(Colour colour) => colour.With(MidnightBlack, light.Gloom).With(light.Glow, light.Tint / 2);
        Colour Shaded(Colour colour) => colour.With(MidnightBlack, light.Gloom).With(light.SkyTop, light.Tint);
    }
}
