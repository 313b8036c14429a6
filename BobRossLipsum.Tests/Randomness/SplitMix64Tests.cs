using BobRossLipsum.Core.Randomness;


namespace BobRossLipsum.Tests.Randomness;

public sealed class SplitMix64Tests
{
    // The first outputs of Vigna's reference implementation for the state 1234567.
    [Fact]
    public void Stream_is_the_published_one()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()).ToArray());
    }

    [Fact]
    public void Number_gives_its_low_half_first_and_then_its_high_half()
    {
        var numbers = new SplitMix64(42);
        var words = new SplitMix64(42);

        for (var count = 0; count < 3; count++)
        {
            var number = numbers.Next();
            Assert.Equal((uint)number, words.NextWord());
            Assert.Equal((uint)(number >> 32), words.NextWord());
        }
    }

    [Fact]
    public void Word_that_would_favour_some_results_is_rejected()
    {
        const uint Bound = 370;
        var random = new SplitMix64(StateBefore(0x8000_0001_0000_0000));

        // The low half is 0 and rejected; the high half, 2^31 + 1, stands for the middle.
        Assert.Equal(Bound / 2, random.NextBelow(Bound));
    }

    // 2^32 mod 3 is 1: one result less is rejected than the bound would have it.
    [Fact]
    public void Word_that_favours_nothing_is_taken()
    {
        var random = new SplitMix64(StateBefore(0x0000_0001_AAAA_AAAB));

        // Three times the low half is 2 * 2^32 + 1; the high half stands for 0.
        Assert.Equal(2u, random.NextBelow(3));
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(369u)]
    [InlineData(370u)]
    public void Results_stay_below_the_bound_and_reach_both_ends(uint bound)
    {
        var random = new SplitMix64(7);

        var results = Enumerable.Range(0, 10000).Select(_ => random.NextBelow(bound)).ToHashSet();

        Assert.Equal(0u, results.Min());
        Assert.Equal(bound - 1, results.Max());
    }

    // From bounds under which a rejection is a rarity to those under which it is the rule, so that eight at once are now
    // drawn and now given up halfway; after no word or one, so that a half is now left over and now not.
    [Theory]
    [InlineData(370u)]
    [InlineData(1u << 20)]
    [InlineData(1u << 27)]
    [InlineData(1u << 29)]
    [InlineData((1u << 31) + 5)]
    [InlineData(uint.MaxValue)]
    public void Many_at_once_are_those_that_come_one_by_one(uint bound)
    {
        for (var count = 0; count <= 370; count++)
        {
            var atOnce = new SplitMix64((ulong)count);
            if (count % 2 == 1)
            {
                atOnce.NextWord();
            }

            var oneByOne = atOnce;
            var numbers = new uint[count];
            atOnce.NextBelowFalling(bound, numbers);

            Assert.Equal([.. Enumerable.Range(0, count).Select(at => oneByOne.NextBelow(bound - (uint)at))], numbers);
            Assert.Equal(oneByOne.NextWord(), atOnce.NextWord());
        }
    }

    // Undoes the mixing: each step of it can be undone, as Steele, Lea and Flood note.
    private static ulong StateBefore(ulong number)
    {
        number = UndoShift(number, 31) * Inverse(0x94D049BB133111EB);
        number = UndoShift(number, 27) * Inverse(0xBF58476D1CE4E5B9);
        return UndoShift(number, 30) - 0x9E3779B97F4A7C15;
    }

    private static ulong UndoShift(ulong mixed, int shift) => mixed ^ (mixed >> shift) ^ (mixed >> (2 * shift));

    // Newton's iteration for the inverse of an odd number modulo 2^64.
    private static ulong Inverse(ulong odd)
    {
        var inverse = odd;
        for (var step = 0; step < 6; step++)
        {
            inverse *= 2 - (odd * inverse);
        }

        return inverse;
    }
}
