using System.Security.Cryptography;
using System.Text;

namespace BobRossLipsum.Core.Text;

/// <summary>
/// The phrases: one per line of <c>Content/phrases.txt</c>, the id of a phrase being its 0-based line. Plain ASCII,
/// so that a character is a byte.
/// </summary>
internal static class Corpus
{
    /// <summary>The id of the phrase that everybody knows, which <c>start=true</c> puts first.</summary>
    public const int FamousId = 303;

    private static readonly byte[] file = Content.Read("phrases.txt");

    // All phrases in one piece, each followed by a space.
    private static readonly byte[] flat = [.. file.Select(octet => octet == '\n' ? (byte)' ' : octet)];

    private static readonly int[] offsets =
        [0, .. Enumerable.Range(0, file.Length).Where(at => file[at] == '\n').Select(at => at + 1)];

    /// <summary>How many phrases there are.</summary>
    public static int Count { get; } = offsets.Length - 1;

    /// <summary>The length of the shortest phrase, in characters.</summary>
    public static int ShortestLength { get; } = Enumerable.Range(0, Count).Min(Length);

    /// <summary>Names this corpus: the first 32 bits of the SHA-256 of its file, in hexadecimal.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 4));

    /// <summary>Returns the length of a phrase in characters, which are bytes too.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static int Length(int id) => offsets[id + 1] - offsets[id] - 1;

    /// <summary>Returns a phrase as ASCII.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static ReadOnlySpan<byte> Utf8(int id) => flat.AsSpan(offsets[id], Length(id));

    /// <summary>Returns a phrase.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static string Phrase(int id) => Encoding.ASCII.GetString(Utf8(id));
}
