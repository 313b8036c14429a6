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

    /// <summary>The most bytes that a phrase and the space behind it may take.</summary>
    public const int LongestLength = 192;

    private static readonly byte[] file = Content.Read("phrases.txt");
    private static readonly byte[] flat = Flatten();
    private static readonly Place[] places = FindPlaces();
    private static string? version;

    /// <summary>How many phrases there are.</summary>
    public static int Count => places.Length;

    /// <summary>The length of the shortest phrase, in characters.</summary>
    public static int ShortestLength { get; } = FindShortestLength();

    /// <summary>Names this corpus: the first 32 bits of the SHA-256 of its file, in hexadecimal.</summary>
    public static string Version => version ??= Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 4));

    /// <summary>
    /// All phrases in one piece, each with a space behind it, and <see cref="LongestLength"/> bytes more, so that as many
    /// can be read from any phrase.
    /// </summary>
    public static ReadOnlySpan<byte> Flat => flat;

    /// <summary>Where each phrase stands in <see cref="Flat"/>.</summary>
    public static ReadOnlySpan<Place> Places => places;

    /// <summary>Returns the length of a phrase in characters, which are bytes too.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static int Length(int id) => places[id].Length;

    /// <summary>Returns a phrase as ASCII.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static ReadOnlySpan<byte> Utf8(int id) => flat.AsSpan(places[id].Start, places[id].Length);

    /// <summary>Returns a phrase.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    public static string Phrase(int id) => Encoding.ASCII.GetString(Utf8(id));

    // Here are loops where LINQ would be shorter: over values such as these it is compiled anew at every start.
    private static byte[] Flatten()
    {
        var flattened = new byte[file.Length + LongestLength];
        for (var at = 0; at < file.Length; at++)
        {
            flattened[at] = file[at] == '\n' ? (byte)' ' : file[at];
        }

        return flattened;
    }

    private static Place[] FindPlaces()
    {
        var count = 0;
        foreach (var octet in file)
        {
            count += octet == '\n' ? 1 : 0;
        }

        var found = new Place[count];
        var start = 0;
        for (var id = 0; id < count; id++)
        {
            var length = Array.IndexOf(file, (byte)'\n', start) - start;
            if (length >= LongestLength)
            {
                throw new InvalidDataException($"Phrase {id} has {length} characters; allowed: {LongestLength - 1}.");
            }

            found[id] = new Place(checked((ushort)start), (ushort)length);
            start += length + 1;
        }

        return found;
    }

    private static int FindShortestLength()
    {
        var shortest = LongestLength;
        foreach (var place in places)
        {
            shortest = Math.Min(shortest, place.Length);
        }

        return shortest;
    }
}
