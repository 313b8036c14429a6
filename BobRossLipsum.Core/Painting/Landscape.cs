using System.Buffers;
using BobRossLipsum.Core.Painting.Colours;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Subject;
using BobRossLipsum.Core.Randomness;


namespace BobRossLipsum.Core.Painting;

/// <summary>Paints a landscape from a seed. <c>docs/painting.md</c> tells how.</summary>
internal static class Landscape
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Returns a painting as a complete SVG document in UTF-8: the same bytes for the same arguments, everywhere.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    /// <param name="width">1 to 4096, in pixels.</param>
    /// <param name="height">1 to 4096, in pixels.</param>
    public static byte[] Draw(string seed, int width, int height)
    {
        var svg = Rent(seed, width, height);
        try
        {
            return svg.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(svg.Array!);
        }
    }

    /// <summary>Says in a phrase what a painting shows, without drawing it: the same at every size, and the title of the SVG.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    public static string Describe(string seed) => Caption.Title(Scene.From(seed));

    /// <summary>Returns what <see cref="Draw"/> returns, in an array that is rented from the shared pool and must go back there.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    /// <param name="width">1 to 4096, in pixels.</param>
    /// <param name="height">1 to 4096, in pixels.</param>
    public static ArraySegment<byte> Rent(string seed, int width, int height)
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
