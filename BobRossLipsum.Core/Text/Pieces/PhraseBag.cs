using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>
/// A shuffle bag over the ids of a corpus: every phrase comes once before any comes again, and none twice in a row, not even
/// where one bag ends and the next begins. Specified in <c>docs/randomness.md</c>.
/// </summary>
internal static class PhraseBag
{
    // Bags of an ordinary size need no memory but the stack's.
    private const int OnStack = 512;

    /// <summary>Fills <paramref name="ids"/> with the ids that a seed stands for.</summary>
    /// <param name="random">The seed's first stream.</param>
    /// <param name="inOrder">All ids in their order, 1 or more.</param>
    /// <param name="openingId">What the first bag opens with; null for no wish.</param>
    /// <param name="ids">As many as are wanted; fewer are always the beginning of more.</param>
    public static void Draw(SplitMix64 random, ReadOnlySpan<ushort> inOrder, int? openingId, Span<ushort> ids)
    {
        var count = inOrder.Length;
        var bag = count <= OnStack ? stackalloc ushort[count] : new ushort[count];
        var most = Math.Min(ids.Length, count);
        var steps = most <= OnStack ? stackalloc uint[most] : new uint[most];
        inOrder.CopyTo(bag);

        // Only the first draw of a bag is special: it may be a wish, and in a later bag it leaves out the phrase that came last,
        // which stands at the end of the bag.
        var first = openingId is { } id0 ? (uint)id0 : random.NextBelow((uint)count);
        while (!ids.IsEmpty)
        {
            // All numbers are drawn before the first swap, so that the processor knows well ahead where the swaps lead.
            var taken = steps[..Math.Min(ids.Length, count)];
            taken[0] = first;
            random.NextBelowFalling((uint)count - 1, taken[1..]);
            Shuffle(bag, taken);
            bag[..taken.Length].CopyTo(ids);
            ids = ids[taken.Length..];
            first = ids.IsEmpty || count == 1 ? 0 : random.NextBelow((uint)count - 1);
        }
    }

    // Fisher and Yates' shuffle in Durstenfeld's form (CACM 7(7), 1964, Algorithm 235), from the front and only as far as
    // needed: each position takes what stands so many steps behind it.
    private static void Shuffle(Span<ushort> bag, ReadOnlySpan<uint> steps)
    {
        for (var at = 0; at < steps.Length; at++)
        {
            var from = at + (int)steps[at];
            (bag[at], bag[from]) = (bag[from], bag[at]);
        }
    }
}
