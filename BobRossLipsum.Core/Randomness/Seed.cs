using System.Text;

namespace BobRossLipsum.Core.Randomness;

/// <summary>What makes a text or a painting come back: a string of 1 to <see cref="MaxLength"/> characters.</summary>
internal static class Seed
{
    /// <summary>The greatest length of a seed, in characters (Unicode code points).</summary>
    public const int MaxLength = 64;

    // Lower case, without the look-alikes i, l, o and u: Crockford's base 32. Ten of them carry 50 bits.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int FreshLength = 10;

    /// <summary>Returns a seed that nobody has seen before, from the system's randomness.</summary>
    public static string Fresh()
    {
        // By way of a version 4 UUID, which is the system's randomness but for six bits: the cryptographic library has
        // the same, and takes longer to load than everything else at the start together.
        Span<byte> random = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(random);
        return string.Create(FreshLength, random, static (seed, random) =>
        {
            // Five bits each, from either end; the version stands in the middle, the variant in bits above those.
            for (var at = 0; at < seed.Length; at++)
            {
                seed[at] = Alphabet[random[at < 5 ? at : ^(at - 4)] & 31];
            }
        });
    }

    /// <summary>Returns the 64-bit state that a seed stands for: the <see cref="Fnv1a"/> hash of its UTF-8 form.</summary>
    /// <param name="seed">A seed of at most <see cref="MaxLength"/> characters.</param>
    public static ulong Hash(string seed)
    {
        Span<byte> utf8 = stackalloc byte[MaxLength * 4];
        return Fnv1a.Hash(utf8[..Encoding.UTF8.GetBytes(seed, utf8)]);
    }
}
