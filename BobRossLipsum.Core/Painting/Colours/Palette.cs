using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;
using static BobRossLipsum.Core.Painting.Colours.Paint;

namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The colours of one painting, all mixed from <see cref="Paint"/>.</summary>
internal readonly record struct Palette
{
    /// <summary>Mixes the colours for a mood and a season.</summary>
    /// <param name="mood">Decides sky, light and shade.</param>
    /// <param name="season">Decides hills, trees, bushes and ground.</param>
    /// <param name="hand">Decides how much of each paint the brush takes up.</param>
    public Palette(Mood mood, Season season, Hand hand)
    {
        var light = Light.At(mood, hand.Between(-10, 10));
        Light = light;
        var (gloom, tint) = Weigh(mood);
        var fresh = hand.Between(-10, 10);
        NeedleShade = Shaded(SapGreen.With(PhthaloGreen, 40).With(MidnightBlack, 52));
        NeedleLight = Lit(SapGreen.With(PhthaloGreen, 30 + fresh).With(CadmiumYellow, 20));
        Hill = Shaded(PhthaloGreen.With(SapGreen, 45 + fresh).With(PrussianBlue, 20));
        HillLight = Lit(SapGreen.With(CadmiumYellow, 18 + fresh).With(PhthaloGreen, 20));
        GroundLight = Lit(SapGreen.With(CadmiumYellow, 34 + fresh));
        GroundShade = Shaded(SapGreen.With(VanDykeBrown, 45).With(MidnightBlack, 25));
        LeafShade = Shaded(SapGreen.With(MidnightBlack, 48));
        Leaf = Lit(SapGreen.With(CadmiumYellow, 14 + fresh));
        OtherLeaf = Lit(SapGreen.With(CadmiumYellow, 40 + fresh));
        Earth = Lit(VanDykeBrown.With(YellowOchre, 55)).With(TitaniumWhite, 12);
        Trunk = Shaded(VanDykeBrown);
        Bark = Lit(TitaniumWhite.With(VanDykeBrown, 12));
        if (season == Season.Autumn)
        {
            Hill = Shaded(SapGreen.With(DarkSienna, 55));
            HillLight = Lit(IndianYellow.With(BrightRed, 30 + fresh).With(SapGreen, 20));
            GroundLight = Lit(YellowOchre.With(SapGreen, 22 + fresh));
            GroundShade = Shaded(DarkSienna.With(SapGreen, 40).With(MidnightBlack, 22));
            LeafShade = Shaded(DarkSienna.With(AlizarinCrimson, 22).With(MidnightBlack, 22));
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
        Colour Lit(Colour colour) => colour.With(MidnightBlack, gloom).With(light.Glow, tint / 2);
        Colour Shaded(Colour colour) => colour.With(MidnightBlack, gloom).With(light.SkyTop, tint);
    }

    /// <summary>Gets sky, air, snow and rock.</summary>
    public Light Light { get; }

    /// <summary>Gets wooded hills in the shade, before the mist.</summary>
    public Colour Hill { get; }

    /// <summary>Gets wooded hills where the light falls on them.</summary>
    public Colour HillLight { get; }

    /// <summary>Gets evergreens where the light falls on them.</summary>
    public Colour NeedleLight { get; }

    /// <summary>Gets evergreens in the shade.</summary>
    public Colour NeedleShade { get; }

    /// <summary>Gets the ground where the light falls on it.</summary>
    public Colour GroundLight { get; }

    /// <summary>Gets the ground in the shade.</summary>
    public Colour GroundShade { get; }

    /// <summary>Gets leaves in the shade.</summary>
    public Colour LeafShade { get; }

    /// <summary>Gets leaves where the light falls on them.</summary>
    public Colour Leaf { get; }

    /// <summary>Gets the leaves of the next tree, which are never quite the same.</summary>
    public Colour OtherLeaf { get; }

    /// <summary>Gets trodden or washed earth: paths and sand.</summary>
    public Colour Earth { get; }

    /// <summary>Gets a trunk.</summary>
    public Colour Trunk { get; }

    /// <summary>Gets a birch's white trunk.</summary>
    public Colour Bark { get; }

    // How much black a mood puts into a colour, and how much of its sky.
    private static (int Gloom, int Tint) Weigh(Mood mood) => mood switch
    {
        Mood.Dawn => (12, 18),
        Mood.Noon => (0, 5),
        Mood.Dusk => (20, 24),
        Mood.Night => (36, 46),
        Mood.Mist => (4, 20),
        Mood.Golden => (16, 12),
        Mood.Aurora => (46, 34),
        _ => (6, 16),
    };
}
