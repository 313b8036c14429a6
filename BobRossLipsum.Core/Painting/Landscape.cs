using BobRossLipsum.Core.Bytes;
using BobRossLipsum.Core.Painting.Places;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting;

/// <summary>
/// Paints a landscape from a seed, as an SVG document that needs nothing but itself: a placeholder picture beside
/// placeholder text. The same seed and size give the same bytes everywhere; <c>docs/painting.md</c> tells how.
/// </summary>
public static class Landscape
{
    /// <summary>The least width and height of a painting, in pixels.</summary>
    public const int MinSide = 16;

    /// <summary>The greatest width and height of a painting, in pixels.</summary>
    public const int MaxSide = 4096;

    // Nothing of one painting is left for the next but room.
    [ThreadStatic]
    private static Easel? spare;

    /// <summary>Returns a painting as an SVG document.</summary>
    /// <param name="seed">1 to 64 characters (Unicode code points), none of them a control character or a lone surrogate.</param>
    /// <param name="width"><see cref="MinSide"/> to <see cref="MaxSide"/> (inclusive), in pixels.</param>
    /// <param name="height"><see cref="MinSide"/> to <see cref="MaxSide"/> (inclusive), in pixels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="seed"/> is empty or too long, or has a forbidden character.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> or <paramref name="height"/> is out of bounds.</exception>
    public static string Draw(string seed, int width = 640, int height = 360) =>
        RentedBytes.ToText(RentChecked(seed, width, height));

    /// <summary>Returns the same document as <see cref="Draw"/>, in UTF-8.</summary>
    /// <inheritdoc cref="Draw" path="/param"/>
    /// <inheritdoc cref="Draw" path="/exception"/>
    public static byte[] DrawUtf8(string seed, int width = 640, int height = 360) =>
        RentedBytes.ToArray(RentChecked(seed, width, height));

    /// <summary>Says in a phrase what a painting shows, at any size, without drawing it: its title, which is an alternative text.</summary>
    /// <inheritdoc cref="Draw" path="/param[@name='seed']"/>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="seed"/> is empty or too long, or has a forbidden character.</exception>
    public static string Describe(string seed)
    {
        Seed.Validate(seed);
        var canvas = new Canvas();
        Caption.Title(canvas, Composition.Imagine(seed));
        return RentedBytes.ToText(canvas.Detach());
    }

    /// <summary>Returns what <see cref="DrawUtf8"/> returns, in an array of the shared pool that must go back there.</summary>
    /// <remarks>The seed is known to be one, and each side 1 to 4096 pixels.</remarks>
    internal static ArraySegment<byte> Rent(string seed, int width, int height)
    {
        // Two paintings on one page share no id, be it that they differ in size only.
        var mark = new SplitMix64(Seed.Hash(seed) ^ ((ulong)width << 32) ^ (ulong)height).Next();
        var easel = spare ??= new();
        easel.SetUp(Composition.Imagine(seed), width, height, mark);
        easel.Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{easel.Frame.Left} """
            + $"""{easel.Frame.Top} {easel.Frame.ViewWidth} {easel.Frame.ViewHeight}" preserveAspectRatio="xMidYMid slice" """
            + $"""role="img" aria-labelledby="t~ d~"><title id="t~">""");
        Caption.Title(easel, easel.Scene);
        easel.Add($"""</title><desc id="d~">""");
        Caption.Description(easel, easel.Scene);
        easel.Add($"</desc>");
        Mist.Define(easel);
        Ground.Define(easel);
        Water.Define(easel);
        Groves.Define(easel);
        Composition.Paint(easel);
        easel.Add($"</svg>\n");
        return easel.Detach();
    }

    private static ArraySegment<byte> RentChecked(string seed, int width, int height)
    {
        Seed.Validate(seed);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, MinSide);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MaxSide);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, MinSide);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, MaxSide);
        return Rent(seed, width, height);
    }
}
