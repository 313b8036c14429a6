using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Randomness;

/// <summary>
/// A shuffle bag over the corpus: every phrase comes once before any comes again, and none twice in a row, not even
/// where one bag ends and the next begins. Specified in <c>docs/randomness.md</c>.
/// </summary>
internal static class PhraseBag
{
    /// <summary>Fills <paramref name="ids"/> with the ids that <paramref name="seed"/> stands for.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    /// <param name="famousFirst">Whether the first bag opens with <see cref="Corpus.FamousId"/>.</param>
    /// <param name="ids">As many as are wanted; fewer are always the beginning of more.</param>
    public static void Draw(string seed, bool famousFirst, Span<ushort> ids)
    {
        var random = new SplitMix64(Seed.Hash(seed));
        Span<ushort> bag = stackalloc ushort[Corpus.Count];
        for (var id = 0; id < bag.Length; id++)
        {
            bag[id] = (ushort)id;
        }

        // The first position is the one that differs: by the wish for the famous phrase, or in a later bag by the phrase
        // that came last, which stands at the end of the bag and is left out of the draw.
        var first = famousFirst ? Corpus.FamousId : (int)random.NextBelow((uint)bag.Length);
        while (!ids.IsEmpty)
        {
            var taken = Math.Min(ids.Length, bag.Length);
            Swap(bag, 0, first);
            Shuffle(ref random, bag, taken);
            bag[..taken].CopyTo(ids);
            ids = ids[taken..];
            first = ids.IsEmpty ? 0 : (int)random.NextBelow((uint)bag.Length - 1);
        }
    }

    // Fisher and Yates' shuffle in Durstenfeld's form (CACM 7(7), 1964, Algorithm 235), from the front and only as far as needed.
    private static void Shuffle(ref SplitMix64 random, Span<ushort> bag, int taken)
    {
        for (var at = 1; at < taken; at++)
        {
            Swap(bag, at, at + (int)random.NextBelow((uint)(bag.Length - at)));
        }
    }

    private static void Swap(Span<ushort> bag, int left, int right) => (bag[left], bag[right]) = (bag[right], bag[left]);
}
