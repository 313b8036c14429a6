using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Tests.Text;

public sealed class PhraseCopyTests
{
    private const byte Guard = 0xA5;
    private const int GuardLength = 512;

    // Lengths around the steps of the wide copies, and in the second table beyond them, so that copies are exact.
    private static readonly PhraseTable[] tables = [Table(1, 94, 95, 96, 97, 190, 191), Table(1, 95, 96, 191, 192, 193, 287, 288, 500)];

    // Room from none to spare to more than the widest copy, so that wide copies give way to exact ones everywhere.
    [Fact]
    public void Phrases_arrive_whole_and_nothing_beside_the_destination_is_touched()
    {
        var random = new SplitMix64(303);
        for (var run = 0; run < 20_000; run++)
        {
            var table = tables[run % 2];
            var ids = SomeIds(table, run, random.NextBelow(20));
            var expected = Encode(table, ids);
            var room = expected.Length + (int)(random.NextBelow(2) * random.NextBelow(2 * PhraseTable.Reach));
            var buffer = GuardedBuffer(room);

            var length = PhraseCopy.Write(table, ids, buffer.AsSpan(GuardLength, room));

            Assert.Equal(expected.Length, length);
            Assert.True(buffer.AsSpan(GuardLength, length).SequenceEqual(expected));
            AssertGuards(buffer, room);
        }
    }

    [Fact]
    public void Destination_that_is_too_short_is_refused_and_nothing_beside_it_is_touched()
    {
        var random = new SplitMix64(34);
        for (var run = 0; run < 500; run++)
        {
            var table = tables[run % 2];
            var ids = SomeIds(table, run, 1 + random.NextBelow(20));
            var room = (int)random.NextBelow((uint)Encode(table, ids).Length);
            var buffer = GuardedBuffer(room);

            Assert.ThrowsAny<ArgumentException>(() => PhraseCopy.Write(table, ids, buffer.AsSpan(GuardLength, room)));
            AssertGuards(buffer, room);
        }
    }

    [Fact]
    public void Each_phrase_can_be_the_last_one_of_a_roomy_destination()
    {
        foreach (var (table, id) in tables.SelectMany(table => Enumerable.Range(0, table.Places.Length).Select(id => (table, id))))
        {
            var destination = new byte[3 * PhraseTable.Reach];

            var length = PhraseCopy.Write(table, [(ushort)id], destination);

            Assert.Equal(Encode(table, [(ushort)id]), destination[..length]);
        }
    }

    // From no room to spare to more than the constant length of a copy.
    [Fact]
    public void One_phrase_or_its_beginning_arrives_whole_whatever_room_there_is()
    {
        foreach (var (table, id) in tables.SelectMany(table => Enumerable.Range(0, table.Places.Length).Select(id => (table, id))))
        {
            var whole = table[id].Length;
            foreach (var (length, room) in (ReadOnlySpan<(int, int)>)[(whole, 0), (whole, 1), (whole, 200), (whole - 1, 0), (whole - 1, 1)])
            {
                var buffer = GuardedBuffer(length + room);

                Assert.Equal(length, PhraseCopy.WriteOne(table, id, length, buffer.AsSpan(GuardLength, length + room)));
                Assert.Equal(table[id][..length], buffer.AsSpan(GuardLength, length));
                AssertGuards(buffer, length + room);
            }
        }
    }

    private static PhraseTable Table(params int[] lengths) => new(
        [
            .. Enumerable.Range(0, Corpus.Embedded.Count).Select(id => Corpus.Embedded[id]),
            .. lengths.Select(length => new string((char)('a' + (length % 26)), length)),
        ],
        phrase => phrase);

    private static ushort[] SomeIds(PhraseTable table, int run, uint count)
    {
        var ids = new ushort[count];
        PhraseBag.Draw(
            new SplitMix64((ulong)run), [.. Enumerable.Range(0, table.Places.Length).Select(id => (ushort)id)], openingId: null, ids);
        return ids;
    }

    private static byte[] Encode(PhraseTable table, ushort[] ids) => [.. ids.SelectMany(id => (byte[])[.. table[id], (byte)' '])];

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
