namespace BobRossLipsum.Tests.Painting;

/// <summary>The sizes at which paintings are looked at: the usual ones, and both ends of what may be asked for.</summary>
internal static class Shapes
{
    public static readonly (int Width, int Height)[] All =
    [
        (640, 360), (16, 16), (4096, 4096), (1920, 400), (400, 1200), (728, 90), (4096, 16), (16, 4096), (1179, 1000), (1180, 1000),
    ];
}
