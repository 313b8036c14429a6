using System.Buffers;
using System.Text;
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
    /// <exception cref="ArgumentException">
    /// <paramref name="seed"/> is empty or too long, or has a control character or a lone surrogate in it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> or <paramref name="height"/> is out of bounds.</exception>
    public static string Draw(string seed, int width = 640, int height = 360)
    {
        var svg = RentChecked(seed, width, height);
        var drawn = Encoding.UTF8.GetString(svg);
        ArrayPool<byte>.Shared.Return(svg.Array!);
        return drawn;
    }

    /// <summary>Returns the same document as <see cref="Draw"/>, in UTF-8.</summary>
    /// <inheritdoc cref="Draw" path="/param"/>
    /// <inheritdoc cref="Draw" path="/exception"/>
    public static byte[] DrawUtf8(string seed, int width = 640, int height = 360)
    {
        var svg = RentChecked(seed, width, height);
        var drawn = svg.ToArray();
        ArrayPool<byte>.Shared.Return(svg.Array!);
        return drawn;
    }

    /// <summary>
    /// Says in a phrase what a painting shows, without drawing it: the title of the SVG, the same at every size, and fit to be
    /// an alternative text.
    /// </summary>
    /// <inheritdoc cref="Draw" path="/param[@name='seed']"/>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="seed"/> is empty or too long, or has a control character or a lone surrogate in it.
    /// </exception>
    public static string Describe(string seed)
    {
        Seed.Validate(seed);
        var canvas = new Canvas();
        Caption.Title(canvas, Composition.Imagine(seed));
        var title = canvas.Detach();
        var described = Encoding.UTF8.GetString(title);
        ArrayPool<byte>.Shared.Return(title.Array!);
        return described;
    }

    /// <summary>Returns what <see cref="DrawUtf8"/> returns, in an array of the shared pool that must go back there.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters, known to be one.</param>
    /// <param name="width">1 to 4096, in pixels.</param>
    /// <param name="height">1 to 4096, in pixels.</param>
    internal static ArraySegment<byte> Rent(string seed, int width, int height)
    {
        var easel = spare ??= new();
        var scene = Composition.Imagine(seed);
        var frame = new Frame(width, height, scene.Horizon, scene.Peak);
        var palette = new Palette(scene.Mood, scene.Season, scene.HandFor(Part.Palette));
        easel.SetUp(scene, frame, palette, MarkOf(seed, width, height));

        var canvas = easel.Canvas;
        canvas.Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{frame.Left} """
            + $"""{frame.Top} {frame.ViewWidth} {frame.ViewHeight}" preserveAspectRatio="xMidYMid slice" role="img" """
            + $"""aria-labelledby="t{canvas.Mark} d{canvas.Mark}"><title id="t{canvas.Mark}">""");
        Caption.Title(canvas, scene);
        canvas.Add($"""</title><desc id="d{canvas.Mark}">""");
        Caption.Description(canvas, scene);
        canvas.Add($"</desc>");
        Mist.Define(easel);
        Ground.Define(easel);
        Water.Define(easel);
        Groves.Define(easel);
        Composition.Paint(easel);
        canvas.Add($"</svg>\n");
        return canvas.Detach();
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

    // Two paintings on one page share no id, be it that they differ in size only.
    private static Mark MarkOf(string seed, int width, int height) =>
        new(new SplitMix64(Seed.Hash(seed) ^ ((ulong)width << 32) ^ (ulong)height).Next());
}
