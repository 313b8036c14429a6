using BobRossLipsum.Core.Randomness;


namespace BobRossLipsum.Core.Text;

/// <summary>
/// A shuffle bag over the corpus: every phrase comes once before any comes again, and none twice in a row, not even
/// where one bag ends and the next begins. Specified in <c>docs/randomness.md</c>.
/// </summary>
internal static class PhraseBag
{
    private static readonly ushort[] inOrder = AllIds();

    /// <summary>Fills <paramref name="ids"/> with the ids that <paramref name="seed"/> stands for.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    /// <param name="famousFirst">Whether the first bag opens with <see cref="Corpus.FamousId"/>.</param>
    /// <param name="ids">As many as are wanted; fewer are always the beginning of more.</param>
    public static void Draw(string seed, bool famousFirst, Span<ushort> ids)
    {
        var random = new SplitMix64(Seed.Hash(seed));
        Span<ushort> bag = stackalloc ushort[Corpus.Count];
        Span<uint> steps = stackalloc uint[Corpus.Count];
        inOrder.AsSpan().CopyTo(bag);

        // The first position is the one that differs: by the wish for the famous phrase, or in a later bag by the phrase
        // that came last, which stands at the end of the bag and is left out of the draw.
        var first = famousFirst ? Corpus.FamousId : random.NextBelow((uint)bag.Length);
        while (!ids.IsEmpty)
        {
            // All numbers are drawn before the first swap, so that the processor knows well ahead where the swaps lead.
            var taken = steps[..Math.Min(ids.Length, bag.Length)];
            taken[0] = first;
            random.NextBelowFalling((uint)bag.Length - 1, taken[1..]);
            Shuffle(bag, taken);
            bag[..taken.Length].CopyTo(ids);
            ids = ids[taken.Length..];
            first = ids.IsEmpty ? 0 : random.NextBelow((uint)bag.Length - 1);
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

    private static ushort[] AllIds()
    {
        var ids = new ushort[Corpus.Count];
        for (var id = 0; id < ids.Length; id++)
        {
            ids[id] = (ushort)id;
        }

        return ids;
    }
}
