using System.Text;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Tests.Text;

/// <summary>What the parts of a text say they need is enough, with nothing to spare: arrays of a pool are longer than was asked.</summary>
public sealed class BoundTests
{
    // In four bytes a character, and in what has to be escaped.
    private static readonly string[] heavy =
        ["\U0001F332\U0001F332", "\"\"\"\"", "\\\\\\\\", "&&&&", "<<<<", "****", "\u96EA\u96EA\u96EA.", "The tide is out."];

    [Fact]
    public void Ids_need_no_more_than_their_bound()
    {
        foreach (var count in (int[])[0, 1, 2, 100])
        {
            var destination = new byte[Digits.BoundOf(count)];

            var length = new Digits(Corpus.MaxCount).Write([.. Enumerable.Repeat((ushort)(Corpus.MaxCount - 1), count)], destination);

            Assert.Equal(string.Join(',', Enumerable.Repeat("19999", count)), Encoding.ASCII.GetString(destination, 0, length));
        }
    }

    // A seed and a name in three bytes for each unit of UTF-16, which is the most there are, and numbers as long as they can be.
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public void Frame_needs_no_more_than_its_bound(int times)
    {
        var corpus = Corpus.FromLines(new string('\u96EA', 10 * times), Enumerable.Repeat("x", Corpus.MaxCount));
        var frame = new JsonFrame(corpus, new string('\u96EA', times), TextShape.Article);
        var ids = Enumerable.Repeat((ushort)(Corpus.MaxCount - 1), TextOptions.MaxPhrases).ToArray();
        var destination = new byte[frame.BoundOf(ids.Length)];

        var start = frame.WriteStart(new(TextOptions.MaxPhrases, TextOptions.MaxWords, TextOptions.MaxCharacters), destination);
        var end = frame.WriteEnd(ids, destination.AsSpan(start));

        Assert.InRange(start + end, 1, destination.Length);
    }

    // Nothing but the heaviest parts there are.
    [Theory]
    [InlineData(TextFormat.Text)]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Html)]
    [InlineData(TextFormat.Json)]
    public void Text_needs_no_more_than_its_bound(TextFormat format)
    {
        var corpus = Corpus.FromLines("heavy", heavy);
        var ids = Enumerable.Range(0, 1000).Select(at => (ushort)(at % heavy.Length)).ToArray();
        var parts = from shape in Enum.GetValues<TextShape>() from kind in Enum.GetValues<BlockKind>() select (shape, kind);
        foreach (var (shape, kind) in parts)
        {
            var writer = new OutlineWriter(corpus, new TextOptions { Format = format, Shape = shape });
            var outline = new Outline(ids, Enumerable.Repeat(new Block(kind, 1), ids.Length).ToArray());
            var destination = new byte[writer.BoundOf(outline)];

            Assert.InRange(writer.Write(outline, destination), ids.Length, destination.Length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("</p>\n</blockquote>")]
    public void Tag_is_written_whole_whatever_room_there_is(string ascii)
    {
        foreach (var room in (int[])[ascii.Length, ascii.Length + 1, 63, 64, 65])
        {
            var destination = new byte[room];

            Assert.Equal(ascii.Length, new Tag(ascii).Write(destination));
            Assert.Equal(ascii, Encoding.ASCII.GetString(destination, 0, ascii.Length));
        }
    }
}
