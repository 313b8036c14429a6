using System.Text;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Text;

public class TextLayoutTests
{
    // Phrases are written as their ids, a blank line as a bar.
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "0")]
    [InlineData(2, 0, "0 1")]
    [InlineData(9, 0, "0 1 2 3 4 5 6 7 8")]
    [InlineData(10, 0, "0 1 2 3 4 5 6 7 8 9")]
    [InlineData(11, 0, "0 1 2 3 4 5 6 7 8 9 10")]
    [InlineData(0, 1, "")]
    [InlineData(1, 1, "0")]
    [InlineData(2, 1, "0|1")]
    [InlineData(9, 1, "0|1|2|3|4|5|6|7|8")]
    [InlineData(10, 1, "0|1|2|3|4|5|6|7|8|9")]
    [InlineData(11, 1, "0|1|2|3|4|5|6|7|8|9|10")]
    [InlineData(0, 2, "")]
    [InlineData(1, 2, "0")]
    [InlineData(2, 2, "0 1")]
    [InlineData(9, 2, "0 1|2 3|4 5|6 7|8")]
    [InlineData(10, 2, "0 1|2 3|4 5|6 7|8 9")]
    [InlineData(11, 2, "0 1|2 3|4 5|6 7|8 9|10")]
    [InlineData(0, 3, "")]
    [InlineData(1, 3, "0")]
    [InlineData(2, 3, "0 1")]
    [InlineData(9, 3, "0 1 2|3 4 5|6 7 8")]
    [InlineData(10, 3, "0 1 2|3 4 5|6 7 8|9")]
    [InlineData(11, 3, "0 1 2|3 4 5|6 7 8|9 10")]
    [InlineData(0, 10, "")]
    [InlineData(1, 10, "0")]
    [InlineData(2, 10, "0 1")]
    [InlineData(9, 10, "0 1 2 3 4 5 6 7 8")]
    [InlineData(10, 10, "0 1 2 3 4 5 6 7 8 9")]
    [InlineData(11, 10, "0 1 2 3 4 5 6 7 8 9|10")]
    public void Phrases_are_joined_by_spaces_and_paragraphs_by_blank_lines(int count, int newline, string shape)
    {
        var expected = shape.Length == 0 ? "" : string.Join("\n\n", shape.Split('|').Select(paragraph =>
            string.Join(' ', paragraph.Split(' ').Select(id => Corpus.Phrase(int.Parse(id, null)))))) + "\n";

        Assert.Equal(expected, Write([.. Enumerable.Range(0, count).Select(id => (ushort)id)], newline));
    }

    // The original put a separator behind the last phrase; apart from that its layout was this one. It is written down here
    // as it was: each phrase, then a blank line where the 1-based place is a multiple of newline, else a space.
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(11)]
    public void The_layout_is_the_originals_up_to_trailing_white_space(int newline)
    {
        ushort[] ids = [34, 2, 99, 43, 128, 300, 45, 56, 303, 42, 11];
        var original = new StringBuilder();
        for (var place = 1; place <= ids.Length; place++)
        {
            original.Append(Corpus.Phrase(ids[place - 1])).Append(newline > 0 && place % newline == 0 ? "\n\n" : " ");
        }

        Assert.Equal(original.ToString().TrimEnd(), Write(ids, newline).TrimEnd());
    }

    [Fact]
    public void Every_phrase_survives_in_every_neighbourhood()
    {
        foreach (var newline in (int[])[0, 1, 7])
        {
            for (var first = 0; first < Corpus.Count; first++)
            {
                ushort[] ids = [.. Enumerable.Range(first, 12).Select(id => (ushort)(id % Corpus.Count))];
                var paragraphs = newline == 0 ? [ids] : ids.Chunk(newline);

                Assert.Equal(
                    string.Join("\n\n", paragraphs.Select(paragraph => string.Join(' ', paragraph.Select(id => Corpus.Phrase(id))))) + "\n",
                    Write(ids, newline));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_count_that_fits_is_the_greatest_one(int newline)
    {
        ushort[] ids = [303, 60, 9, 369, 0, 231];
        for (var maxChars = 1; maxChars < 500; maxChars++)
        {
            var greatest = Enumerable.Range(0, ids.Length + 1).Last(count => Write(ids[..count], newline).Length <= maxChars);

            Assert.Equal(greatest, TextLayout.CountThatFits(ids, newline, maxChars));
        }
    }

    // Returns what was written, after checking that nothing was written beyond it.
    private static string Write(ushort[] ids, int newline)
    {
        const byte Guard = 0xA5;
        var length = TextLayout.Measure(ids, newline);
        var buffer = new byte[length + 300];
        buffer.AsSpan().Fill(Guard);

        TextLayout.Write(ids, newline, buffer.AsSpan(0, length));

        Assert.False(buffer.AsSpan(length).ContainsAnyExcept(Guard));
        return Encoding.ASCII.GetString(buffer, 0, length);
    }
}
