using System.Buffers;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>Draws the phrases of a text for its parts. Specified in <c>docs/randomness.md</c>.</summary>
internal static class PhraseDraw
{
    // No id: a corpus has fewer phrases.
    private const ushort Taken = ushort.MaxValue;
    private const ushort TitleWanted = ushort.MaxValue;
    private const ushort PhraseWanted = ushort.MaxValue - 1;

    /// <summary>Draws the phrases.</summary>
    /// <param name="corpus">Where they are from.</param>
    /// <param name="random">The seed's first stream.</param>
    /// <param name="options">What is asked of the text.</param>
    /// <param name="blocks">The parts.</param>
    /// <param name="ids">Where they go; as many as the parts have together.</param>
    public static void Draw(Corpus corpus, SplitMix64 random, TextOptions options, ReadOnlySpan<Block> blocks, Span<ushort> ids)
    {
        int? opening = options.Start ? corpus.OpeningId : null;
        if (options.Shape is TextShape.Prose or TextShape.List || ids.IsEmpty)
        {
            PhraseBag.Draw(random, corpus.Ids, opening, ids);
            return;
        }

        var bags = options.Shape == TextShape.Title ? 1 : (ids.Length + corpus.Count - 1) / corpus.Count;
        var rented = ArrayPool<ushort>.Shared.Rent(bags * corpus.Count);
        try
        {
            var drawn = rented.AsSpan(0, bags * corpus.Count);
            PhraseBag.Draw(random, corpus.Ids, opening, drawn);
            if (options.Shape == TextShape.Title)
            {
                TakeTitles(corpus, options.Start, drawn, ids);
            }
            else
            {
                TakeBags(corpus, options.Start, blocks, drawn, ids);
            }
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(rented);
        }
    }

    // Those of the first bag that suit a title, over and over; the opening one comes first whatever it is.
    private static void TakeTitles(Corpus corpus, bool start, ReadOnlySpan<ushort> bag, Span<ushort> ids)
    {
        var suit = corpus.SuitTitle;
        var count = 0;
        for (var at = 0; at < bag.Length && count < ids.Length; at++)
        {
            if (suit[bag[at]] || (start && at == 0))
            {
                ids[count++] = bag[at];
            }
        }

        for (var at = count; at < ids.Length; at++)
        {
            ids[at] = ids[at - count];
        }
    }

    // A bag fills as many places as it has phrases: first the titles among them, then the rest.
    private static void TakeBags(Corpus corpus, bool start, ReadOnlySpan<Block> blocks, Span<ushort> bags, Span<ushort> ids)
    {
        MarkPlaces(blocks, ids);
        for (var at = 0; at < ids.Length; at += corpus.Count)
        {
            var places = ids.Slice(at, Math.Min(corpus.Count, ids.Length - at));
            var bag = bags.Slice(at, corpus.Count);
            if (start && at == 0)
            {
                places[0] = bag[0];
                bag[0] = Taken;
            }

            FillTitles(corpus, bag, places);
            FillRest(bag, places);
            if (at > 0 && places[0] == ids[at - 1])
            {
                ExchangeFirst(corpus, places);
            }
        }
    }

    private static void MarkPlaces(ReadOnlySpan<Block> blocks, Span<ushort> ids)
    {
        foreach (var block in blocks)
        {
            ids[..block.Count].Fill(block.IsTitle ? TitleWanted : PhraseWanted);
            ids = ids[block.Count..];
        }
    }

    private static void FillTitles(Corpus corpus, Span<ushort> bag, Span<ushort> places)
    {
        var suit = corpus.SuitTitle;
        var from = 0;
        for (var at = 0; at < places.Length; at++)
        {
            if (places[at] != TitleWanted)
            {
                continue;
            }

            while (from < bag.Length && (bag[from] == Taken || !suit[bag[from]]))
            {
                from++;
            }

            if (from == bag.Length)
            {
                return;
            }

            places[at] = bag[from];
            bag[from] = Taken;
        }
    }

    private static void FillRest(ReadOnlySpan<ushort> bag, Span<ushort> places)
    {
        var from = 0;
        for (var at = 0; at < places.Length; at++)
        {
            if (places[at] is TitleWanted or PhraseWanted)
            {
                while (bag[from] == Taken)
                {
                    from++;
                }

                places[at] = bag[from++];
            }
        }
    }

    // So that no phrase comes twice in a row: the first changes places with the next that suits a title just as it does.
    private static void ExchangeFirst(Corpus corpus, Span<ushort> places)
    {
        var suit = corpus.SuitTitle;
        for (var at = 1; at < places.Length; at++)
        {
            if (suit[places[at]] == suit[places[0]])
            {
                (places[0], places[at]) = (places[at], places[0]);
                return;
            }
        }
    }
}
