using System.Globalization;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

public sealed class PhraseBagTests
{
    private const int Count = 370;
    private const int FamousId = 303;

    private static readonly int[] everyId = [.. Enumerable.Range(0, Count)];

    [Theory]
    [InlineData("happy", false)]
    [InlineData("happy", true)]
    [InlineData("another", false)]
    public void Every_bag_holds_every_phrase_once(string seed, bool famousFirst)
    {
        var ids = Draw(seed, 10 * Count, famousFirst);

        foreach (var bag in ids.Chunk(Count))
        {
            Assert.Equal(everyId, bag.Order().Select(id => (int)id));
        }
    }

    [Fact]
    public void No_phrase_comes_twice_in_a_row_across_a_seam()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var ids = Draw(Name(seed), (3 * Count) + 1);

            Assert.NotEqual(ids[Count - 1], ids[Count]);
            Assert.NotEqual(ids[(2 * Count) - 1], ids[2 * Count]);
            Assert.NotEqual(ids[(3 * Count) - 1], ids[3 * Count]);
        }
    }

    [Fact]
    public void Next_bag_may_open_with_any_phrase_but_the_last_one()
    {
        // Counted by how far back the opening phrase stands in the bag before: all distances but the nearest.
        var distances = new int[Count + 1];
        const int Seeds = 37_000;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var ids = Draw(Name(seed), Count + 1);
            distances[Count - Array.IndexOf(ids, ids[Count])]++;
        }

        Assert.Equal(0, distances[1]);
        AssertUniform(distances.AsSpan(2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(184)]
    [InlineData(368)]
    [InlineData(369)]
    [InlineData(370)]
    [InlineData(500)]
    public void Every_phrase_is_equally_likely_at_every_position(int position)
    {
        var hits = new int[Count];
        for (var seed = 0; seed < 37_000; seed++)
        {
            hits[Draw(Name(seed), position + 1)[position]]++;
        }

        Assert.NotEqual(0, hits[0]);
        Assert.NotEqual(0, hits[Count - 1]);
        AssertUniform(hits);
    }

    [Fact]
    public void Fewer_are_the_beginning_of_more()
    {
        var many = Draw("happy", 1000);

        foreach (var count in (int[])[0, 1, 2, 369, 370, 371, 999])
        {
            Assert.Equal(many[..count], Draw("happy", count));
        }
    }

    [Fact]
    public void Famous_phrase_comes_first_and_not_again_before_the_bag_is_empty()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var ids = Draw(Name(seed), Count, famousFirst: true);

            Assert.Equal(FamousId, ids[0]);
            Assert.Single(ids, id => id == FamousId);
        }
    }

    // Among them bags that do not fit on the stack, and one that has nothing to shuffle.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(20000)]
    public void Bag_of_any_size_is_the_plain_one(int count)
    {
        var corpus = Corpus.FromLines("numbers", Enumerable.Range(0, count).Select(id => $"{id}."));
        var ids = new ushort[Math.Max(2000, count + 2)];
        PhraseBag.Draw(new SplitMix64(Seed.Hash("happy")), corpus.Ids, openingId: null, ids);

        Assert.Equal(PlainText.Draw(corpus, "happy", ids.Length), ids.Select(id => (int)id));
    }

    [Fact]
    public void Neighbouring_seeds_give_unrelated_texts()
    {
        // Two independent bags agree at one place on the average; the sum over many pairs is Poisson-distributed.
        const int Pairs = 5000;
        var agreements = 0;
        for (var seed = 0; seed < Pairs; seed++)
        {
            agreements += Draw(Name(seed), Count).Zip(Draw(Name(seed + 1), Count)).Count(pair => pair.First == pair.Second);
        }

        Assert.InRange(agreements, Pairs - (5 * Math.Sqrt(Pairs)), Pairs + (5 * Math.Sqrt(Pairs)));
    }

    [Fact]
    public void Threads_never_see_each_others_stream()
    {
        var expected = Enumerable.Range(0, 50).Select(seed => Draw(Name(seed), 2000)).ToArray();

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, run =>
            Assert.Equal(expected[run % 50], Draw(Name(run % 50), 2000)));
    }

    [Fact]
    public void Fresh_seeds_differ_and_need_no_escaping()
    {
        var seeds = Enumerable.Range(0, 10_000).Select(_ => Seed.Fresh()).ToArray();

        Assert.Equal(seeds.Length, seeds.Distinct().Count());
        Assert.All(seeds, seed => Assert.Matches("^[0-9a-hjkmnp-tv-z]{10}$", seed));
        Assert.All(Enumerable.Range(0, 10), at => Assert.Equal(32, seeds.Select(seed => seed[at]).Distinct().Count()));
    }

    private static string Name(int seed) => seed.ToString(CultureInfo.InvariantCulture);

    private static ushort[] Draw(string seed, int count, bool famousFirst = false)
    {
        var ids = new ushort[count];
        PhraseBag.Draw(new SplitMix64(Seed.Hash(seed)), Corpus.Embedded.Ids, famousFirst ? FamousId : null, ids);
        return ids;
    }

    // Pearson's test; chi-square is near normal for so many degrees of freedom, and five sigmas are chance once in millions.
    // The seeds are fixed, so what passes once passes always.
    private static void AssertUniform(ReadOnlySpan<int> hits)
    {
        double total = 0;
        foreach (var hit in hits)
        {
            total += hit;
        }

        var expected = total / hits.Length;
        double chiSquare = 0;
        foreach (var hit in hits)
        {
            chiSquare += (hit - expected) * (hit - expected) / expected;
        }

        var freedom = hits.Length - 1;
        var margin = 5 * Math.Sqrt(2 * freedom);
        Assert.InRange(chiSquare, freedom - margin, freedom + margin);
    }
}
