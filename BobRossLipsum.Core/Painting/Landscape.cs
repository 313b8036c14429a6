using System.Buffers;
using System.Text;
using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
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

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Returns a painting as an SVG document.</summary>
    /// <param name="seed">1 to 64 characters (Unicode code points), none of them a control character.</param>
    /// <param name="width"><see cref="MinSide"/> to <see cref="MaxSide"/> (inclusive), in pixels.</param>
    /// <param name="height"><see cref="MinSide"/> to <see cref="MaxSide"/> (inclusive), in pixels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="seed"/> is empty, too long, or has a control character in it.</exception>
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
    /// <exception cref="ArgumentException"><paramref name="seed"/> is empty, too long, or has a control character in it.</exception>
    public static string Describe(string seed)
    {
        Check(seed);
        return Caption.Title(Scene.From(seed));
    }

    /// <summary>Returns what <see cref="DrawUtf8"/> returns, in an array that is rented from the shared pool and must go back there.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters, known to be one.</param>
    /// <param name="width">1 to 4096, in pixels.</param>
    /// <param name="height">1 to 4096, in pixels.</param>
    internal static ArraySegment<byte> Rent(string seed, int width, int height)
    {
        var scene = Scene.From(seed);
        var frame = new Frame(width, height);
        var palette = Palette.Mix(scene.Hour, scene.Season, scene.HandFor(Part.Palette));
        var canvas = new Canvas(Mark(seed, width, height));
        var easel = new Easel(canvas, frame, scene, palette);

        canvas.Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {frame.Width} {frame.Height}" preserveAspectRatio="{(frame.IsStretched ? "none" : "xMidYMid slice")}" role="img" aria-labelledby="t{canvas.Mark} d{canvas.Mark}">""");
        canvas.Add($"""<title id="t{canvas.Mark}">{Caption.Title(scene)}</title><desc id="d{canvas.Mark}">{Caption.Description(scene)}</desc>""");
        Mist.Define(easel);
        Evergreen.Define(easel);
        var ridges = Mountains.Raise(frame, scene);
        var lamp = Sky.Lamp(frame, scene, ridges);
        Sky.Draw(easel, lamp);
        Cloud.Draw(easel, lamp, ridges);
        canvas.Add($"""<g id="far{canvas.Mark}">""");
        Mountains.Draw(easel, ridges);
        Hill.Draw(easel);
        Wood.Draw(easel);
        canvas.Add($"</g>");
        Lake.Draw(easel, lamp);
        for (var i = 0; i < scene.Headlands.Length; i++)
        {
            Headland.Draw(easel, i);
        }

        Bank.Draw(easel);
        canvas.Add($"</svg>\n");
        return canvas.Detach();
    }

    private static ArraySegment<byte> RentChecked(string seed, int width, int height)
    {
        Check(seed);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, MinSide);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MaxSide);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, MinSide);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, MaxSide);
        return Rent(seed, width, height);
    }

    private static void Check(string seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var characters = 0;
        foreach (var rune in seed.EnumerateRunes())
        {
            characters++;
            if (Rune.IsControl(rune))
            {
                throw new ArgumentException($"Character {characters} of the seed is a control character.", nameof(seed));
            }
        }

        if (characters is 0 or > Seed.MaxLength)
        {
            throw new ArgumentException($"A seed has 1 to {Seed.MaxLength} characters, not {characters}.", nameof(seed));
        }
    }

    // Two paintings on one page share no id, be it that they differ in size only.
    private static string Mark(string seed, int width, int height)
    {
        var stream = new SplitMix64(Seed.Hash(seed) ^ ((ulong)width << 32) ^ (ulong)height);
        return string.Create(4, stream.Next(), (mark, bits) =>
        {
            foreach (ref var letter in mark)
            {
                letter = Alphabet[(int)(bits & 31)];
                bits >>= 5;
            }
        });
    }
}
