using System.Text;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>Strong entity tags and the header that asks about them (RFC 9110, sections 8.8.3 and 13.1.2).</summary>
internal static class EntityTag
{
    // Addresses are ASCII, and few are longer.
    private const int OnStack = 512;

    /// <summary>Returns the tag of a reply that follows from its address alone, without making the reply.</summary>
    /// <param name="revision">
    /// Changes whenever the same address gets other bytes than before: a number that the endpoint raises, with the version
    /// of the corpus where the reply is made of phrases.
    /// </param>
    /// <param name="address">Equal for equal replies, and different for different ones.</param>
    public static string Of(string revision, string address)
    {
        Span<byte> stack = stackalloc byte[OnStack];
        var utf8 = Encoding.UTF8.TryGetBytes(address, stack, out var length) ? stack[..length] : Encoding.UTF8.GetBytes(address);
        return $"\"{revision}-{Fnv1a.Hash(utf8):x16}\"";
    }

    /// <summary>Tells whether <c>If-None-Match</c> lists a tag: by the weak comparison, or as <c>*</c>.</summary>
    /// <param name="ifNoneMatch">The header, or null; it counts only up to where it stops being a list of tags.</param>
    /// <param name="tag">A strong tag, with its quotes.</param>
    public static bool Matches(string? ifNoneMatch, string tag)
    {
        var rest = ifNoneMatch.AsSpan().Trim(" \t");
        if (rest is "*")
        {
            return true;
        }

        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart(" \t,");
            if (rest.StartsWith("W/"))
            {
                rest = rest[2..];
            }

            if (rest.IsEmpty || rest[0] != '"' || rest[1..].IndexOf('"') is not (>= 0 and var inner))
            {
                return false;
            }

            if (rest[..(inner + 2)].SequenceEqual(tag))
            {
                return true;
            }

            rest = rest[(inner + 2)..].TrimStart(" \t");
            if (!rest.IsEmpty && rest[0] != ',')
            {
                return false;
            }
        }

        return false;
    }
}
