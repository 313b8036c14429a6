using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BobRossLipsum.Core.Randomness;

/// <summary>
/// The SplitMix64 generator: a 64-bit counter, mixed on the way out.
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014,
/// with the constants of Stafford's thirteenth variant, as in Vigna's reference implementation.
/// </summary>
/// <remarks>
/// A value type with no shared state: a copy continues on its own. <c>docs/randomness.md</c> specifies the
/// stream, with test vectors; seeded texts and paintings rest on it, so it never changes.
/// </remarks>
/// <param name="state">Any 64-bit value; see <see cref="Seed.Hash"/>.</param>
internal struct SplitMix64(ulong state)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private const int EightAtOnce = 8;

    private static Vector256<ulong> Low32 => Vector256.Create<ulong>(uint.MaxValue);

    private static Vector256<ulong> NextFour => Vector256.Create([Gamma, unchecked(2 * Gamma), unchecked(3 * Gamma), unchecked(4 * Gamma)]);

    private ulong state = state;
    private uint high;
    private bool highIsPending;

    /// <summary>Returns the next 64 bits.</summary>
    public ulong Next()
    {
        var z = state += Gamma;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Returns the next 32-bit word: of each 64-bit number the low half first, then the high half.</summary>
    public uint NextWord()
    {
        if (highIsPending)
        {
            highIsPending = false;
            return high;
        }

        var bits = Next();
        high = (uint)(bits >> 32);
        highIsPending = true;
        return (uint)bits;
    }

    /// <summary>
    /// Returns a number from 0 (inclusive) to <paramref name="bound"/> (exclusive), each equally likely, by multiplication
    /// and rejection: Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019, Algorithm 5.
    /// </summary>
    /// <param name="bound">1 or more.</param>
    public uint NextBelow(uint bound)
    {
        var product = (ulong)NextWord() * bound;
        if ((uint)product < bound)
        {
            var threshold = (0u - bound) % bound;
            while ((uint)product < threshold)
            {
                product = (ulong)NextWord() * bound;
            }
        }

        return (uint)(product >> 32);
    }

    /// <summary>
    /// Draws as many numbers as there is room for, just as <see cref="NextBelow"/> would one by one: the first below
    /// <paramref name="bound"/>, every later one below a bound that is one less than the bound before.
    /// </summary>
    /// <param name="bound">At least as many as are drawn.</param>
    /// <param name="numbers">Where they go.</param>
    public void NextBelowFalling(uint bound, Span<uint> numbers)
    {
        while (!numbers.IsEmpty)
        {
            var drawn = EightAtOnce;
            if (highIsPending || numbers.Length < EightAtOnce || !TryNextEightBelowFalling(bound, numbers))
            {
                numbers[0] = NextBelow(bound);
                drawn = 1;
            }

            numbers = numbers[drawn..];
            bound -= (uint)drawn;
        }
    }

    // The state is a counter, so that four 64-bit numbers, eight words, can be mixed side by side. Where one of the eight
    // might have to be rejected (once in a million times for bounds like ours), nothing is drawn.
    private bool TryNextEightBelowFalling(uint bound, Span<uint> numbers)
    {
        // A number's halves are lanes below, in the order that little-endian machines have them; all with this instruction set are.
        if (!Avx2.IsSupported)
        {
            return false;
        }

        var z = Vector256.Create(state) + NextFour;
        z = Product(z ^ (z >>> 30), 0xBF58476D1CE4E5B9);
        z = Product(z ^ (z >>> 27), 0x94D049BB133111EB);
        z ^= z >>> 31;

        var bounds = Vector256.Create<ulong>(bound) - Vector256.CreateSequence<ulong>(0, 2);
        var low = ProductOfLows(z, bounds);
        var high = ProductOfLows(z >>> 32, bounds - Vector256<ulong>.One);
        var fractions = (low & Low32) | (high << 32);
        if (Vector256.LessThanAny(fractions.AsUInt32(), Vector256.Create(bound)))
        {
            return false;
        }

        state += unchecked(4 * Gamma);
        ((low >>> 32) | (high & ~Low32)).AsUInt32().CopyTo(numbers);
        return true;
    }

    // The instruction set has no product of 64-bit numbers; what the compiler puts in its place costs twice as much.
    private static Vector256<ulong> Product(Vector256<ulong> numbers, ulong factor)
    {
        var low = Vector256.Create(factor);
        var high = Vector256.Create(factor >> 32);
        return ProductOfLows(numbers, low) + ((ProductOfLows(numbers >>> 32, low) + ProductOfLows(numbers, high)) << 32);
    }

    private static Vector256<ulong> ProductOfLows(Vector256<ulong> left, Vector256<ulong> right) =>
        Avx2.Multiply(left.AsUInt32(), right.AsUInt32());
}
