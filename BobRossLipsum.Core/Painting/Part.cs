namespace BobRossLipsum.Core.Painting;

/// <summary>The numbers of the parts that have a hand of their own.</summary>
internal static class Part
{
    public const int Palette = 1;
    public const int Ridges = 2;
    public const int Sky = 3;
    public const int Sun = 4;
    public const int Clouds = 6;
    public const int Hills = 7;
    public const int Wood = 8;
    public const int Lake = 9;
    public const int Evergreens = 10;
    public const int Bank = 11;
    public const int Cabin = 12;
    public const int Path = 13;
    public const int Shores = 20;
}
