using System.Globalization;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Tests.Text;

public class PhraseCopyTests
{
    private const byte Guard = 0xA5;
    private const int GuardLength = 512;

    // Lengths around the steps of the wide copies, and far beyond them.
    private static readonly PhraseTable table = new(
        [.. Enumerable.Range(0, Corpus.Embedded.Count).Select(id => Corpus.Embedded[id]),
            .. ((int[])[1, 94, 95, 96, 97, 190, 191, 192, 193, 287, 288, 289, 500]).Select(length => new string((char)('a' + (length % 26)), length))],
        phrase => phrase);

    // Room from none to spare to more than the widest copy, so that wide copies give way to exact ones everywhere.
    [Fact]
    public void Phrases_arrive_whole_and_nothing_beside_the_destination_is_touched()
    {
        var random = new SplitMix64(303);
        for (var run = 0; run < 20_000; run++)
        {
            var ids = SomeIds(run, random.NextBelow(20));
            var expected = Encode(ids);
            var room = expected.Length + (int)(random.NextBelow(2) * random.NextBelow(2 * PhraseTable.Reach));
            var buffer = GuardedBuffer(room);

            var length = PhraseCopy.Write(table, ids, buffer.AsSpan(GuardLength, room));

            Assert.Equal(expected.Length, length);
            Assert.True(buffer.AsSpan(GuardLength, length).SequenceEqual(expected));
            AssertGuards(buffer, room);
        }
    }

    [Fact]
    public void A_destination_that_is_too_short_is_refused_and_nothing_beside_it_is_touched()
    {
        var random = new SplitMix64(34);
        for (var run = 0; run < 500; run++)
        {
            var ids = SomeIds(run, 1 + random.NextBelow(20));
            var room = (int)random.NextBelow((uint)Encode(ids).Length);
            var buffer = GuardedBuffer(room);

            Assert.ThrowsAny<ArgumentException>(() => PhraseCopy.Write(table, ids, buffer.AsSpan(GuardLength, room)));
            AssertGuards(buffer, room);
        }
    }

    [Fact]
    public void Each_phrase_can_be_the_last_one_of_a_roomy_destination()
    {
        for (var id = 0; id < table.Places.Length; id++)
        {
            var destination = new byte[3 * PhraseTable.Reach];

            var length = PhraseCopy.Write(table, [(ushort)id], destination);

            Assert.Equal(Encode([(ushort)id]), destination[..length]);
        }
    }

    private static ushort[] SomeIds(int run, uint count)
    {
        var ids = new ushort[count];
        PhraseBag.Draw(run.ToString(CultureInfo.InvariantCulture), table.Places.Length, openingId: null, ids);
        return ids;
    }

    private static byte[] Encode(ushort[] ids) => [.. ids.SelectMany(id => (byte[])[.. table[id], (byte)' '])];

    private static byte[] GuardedBuffer(int room)
    {
        var buffer = new byte[GuardLength + room + GuardLength];
        buffer.AsSpan().Fill(Guard);
        return buffer;
    }

    private static void AssertGuards(byte[] buffer, int room)
    {
        Assert.False(buffer.AsSpan(0, GuardLength).ContainsAnyExcept(Guard));
        Assert.False(buffer.AsSpan(GuardLength + room).ContainsAnyExcept(Guard));
    }
}
