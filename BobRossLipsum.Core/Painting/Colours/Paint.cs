namespace BobRossLipsum.Core.Painting.Colours;

/// <summary>The tubes of paint on the table. Every colour in a painting is mixed from these thirteen.</summary>
internal static class Paint
{
    public static readonly Colour TitaniumWhite = new(0xFB, 0xF8, 0xF1);
    public static readonly Colour PhthaloBlue = new(0x0A, 0x52, 0xAE);
    public static readonly Colour PrussianBlue = new(0x0F, 0x2C, 0x52);
    public static readonly Colour MidnightBlack = new(0x0A, 0x0D, 0x14);
    public static readonly Colour PhthaloGreen = new(0x0F, 0x55, 0x4B);
    public static readonly Colour SapGreen = new(0x45, 0x63, 0x21);
    public static readonly Colour VanDykeBrown = new(0x3B, 0x2A, 0x22);
    public static readonly Colour DarkSienna = new(0x5A, 0x30, 0x1B);
    public static readonly Colour AlizarinCrimson = new(0xA3, 0x1D, 0x3A);
    public static readonly Colour BrightRed = new(0xDD, 0x3B, 0x2A);
    public static readonly Colour YellowOchre = new(0xD1, 0x9C, 0x3C);
    public static readonly Colour IndianYellow = new(0xF0, 0xA0, 0x1E);
    public static readonly Colour CadmiumYellow = new(0xFF, 0xD4, 0x33);
}
