using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace BobRossLipsum.Core.Randomness;

/// <summary>What makes a text or a painting come back: a string of 1 to <see cref="MaxLength"/> characters.</summary>
public static class Seed
{
    /// <summary>The greatest length of a seed, in characters (Unicode code points).</summary>
    public const int MaxLength = 64;

    // They carry 50 bits.
    private const int FreshLength = 10;

    /// <summary>Returns a seed that nobody has seen before, from a generator that the system's randomness has started.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "A seed keeps no secret; to ask the system for each takes half a text's time.")]
    public static string Fresh() =>
        string.Create(FreshLength, (ulong)Random.Shared.NextInt64(), static (seed, random) =>
        {
            for (var at = 0; at < seed.Length; at++)
            {
                seed[at] = Base32.Digit(random, at);
            }
        });

    /// <summary>Returns the 64-bit state that a seed stands for: the <see cref="Fnv1a"/> hash of its UTF-8 form.</summary>
    /// <param name="seed">A seed of at most <see cref="MaxLength"/> characters.</param>
    internal static ulong Hash(string seed)
    {
        Span<byte> utf8 = stackalloc byte[seed.Length * 3];
        return Fnv1a.Hash(utf8[..Encoding.UTF8.GetBytes(seed, utf8)]);
    }

    /// <summary>
    /// Returns the 64-bit state of a seed's second stream, which draws what is not a phrase: the <see cref="Fnv1a"/> hash of its UTF-8
    /// form with an octet of zero behind it.
    /// </summary>
    /// <param name="hash">The seed's <see cref="Hash"/>.</param>
    internal static ulong HashOfSecondStream(ulong hash) => Fnv1a.WithZero(hash);

    /// <summary>Throws where a text is not a seed.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is empty or too long, or has a control character or a lone surrogate in it.</exception>
    internal static void Validate(string seed)
    {
        ArgumentNullException.ThrowIfNull(seed);

        var length = 0;
        for (var at = 0; at < seed.Length; length++)
        {
            if (!Rune.TryGetRuneAt(seed, at, out var rune) || Rune.IsControl(rune))
            {
                throw new ArgumentException("A control character or a lone surrogate is in the seed.", nameof(seed));
            }

            at += rune.Utf16SequenceLength;
        }

        if (length is 0 or > MaxLength)
        {
            throw new ArgumentException($"The seed has {length} characters; allowed: 1 to {MaxLength}.", nameof(seed));
        }
    }
}
