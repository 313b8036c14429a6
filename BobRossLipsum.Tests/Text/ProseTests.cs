using System.Text;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

public sealed class ProseTests
{
    private static readonly Corpus corpus = Corpus.Embedded;
    private static readonly TextGenerator generator = new(corpus);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(100)]
    [InlineData(369)]
    [InlineData(370)]
    [InlineData(371)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(10000)]
    public void Text_is_the_plain_one(int phrases)
    {
        foreach (var newline in (int[])[0, 1, 2, 3, 10, 10000])
        {
            foreach (var start in (bool[])[false, true])
            {
                var ids = PlainText.Draw(corpus, "happy", phrases, start);

                Assert.Equal(
                    PlainText.Write(corpus, ids, newline),
                    generator.Generate("happy", new TextOptions { Phrases = phrases, Newline = newline, Start = start }));
            }
        }
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
    public void Layout_is_the_originals_up_to_trailing_white_space(int newline)
    {
        const int Count = 11;
        var original = new StringBuilder();
        for (var place = 1; place <= Count; place++)
        {
            original.Append(corpus[PlainText.Draw(corpus, "happy", Count)[place - 1]])
                .Append(newline > 0 && place % newline == 0 ? "\n\n" : " ");
        }

        Assert.Equal(
            original.ToString().TrimEnd(),
            generator.Generate("happy", new TextOptions { Phrases = Count, Newline = newline }).TrimEnd());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void As_many_phrases_come_as_fit_into_so_many_characters(int newline)
    {
        var texts = Enumerable.Range(0, 12)
            .Select(phrases => PlainText.Write(corpus, PlainText.Draw(corpus, "happy", phrases), newline)).ToArray();
        for (var maxChars = 1; maxChars < 500; maxChars++)
        {
            Assert.Equal(
                texts.Last(text => text.Length <= maxChars),
                generator.Generate("happy", new TextOptions { MaxChars = maxChars, Newline = newline }));
        }
    }

    [Theory]
    [InlineData("3-7", "1-1")]
    [InlineData("5-5", "2-4")]
    [InlineData("1-10000", "3-6")]
    public void Range_leaves_the_phrases_as_they_are(string phrases, string newline)
    {
        var options = new TextOptions { Phrases = Range(phrases), Newline = Range(newline) };
        var counts = new HashSet<int>();
        for (var seed = 0; seed < 200; seed++)
        {
            var text = generator.Generate($"{seed}", options);
            var paragraphs = text.TrimEnd('\n').Split("\n\n");
            var plain = PlainText.Write(corpus, PlainText.Draw(corpus, $"{seed}", Range(phrases).Max), 0);

            Assert.StartsWith(string.Join(' ', paragraphs), plain, StringComparison.Ordinal);
            counts.Add(paragraphs.Length);
        }

        Assert.True(counts.Count > (phrases == "5-5" ? 1 : 3), $"{counts.Count} different numbers of paragraphs");
    }

    [Fact]
    public void Every_number_of_a_range_is_equally_likely()
    {
        var hits = new int[8];
        for (var seed = 0; seed < 5000; seed++)
        {
            var items = generator.Generate($"{seed}", new TextOptions { Phrases = new(3, 7), Shape = TextShape.List });
            hits[items.Count(character => character == '\n')]++;
        }

        Assert.Equal([0, 0, 0], hits[..3]);
        Assert.All(hits[3..], count => Assert.InRange(count, 1000 - 140, 1000 + 140));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Paragraphs_are_as_many_as_asked_and_of_three_to_six_phrases(int paragraphs)
    {
        var text = generator.Generate("happy", new TextOptions { Paragraphs = paragraphs, Shape = TextShape.Prose });
        var sizes = text.TrimEnd('\n').Split("\n\n").Select(PhrasesIn).ToArray();

        Assert.Equal(paragraphs, sizes.Length);
        Assert.All(sizes, size => Assert.InRange(size, 3, 6));
        Assert.Equal(paragraphs == 1000, sizes.Distinct().Count() == 4);
    }

    [Fact]
    public void Paragraphs_end_at_ten_thousand_phrases()
    {
        var summary = generator.Write(
            "happy", new TextOptions { Paragraphs = 1000, Newline = 9999 }, new System.Buffers.ArrayBufferWriter<byte>());

        Assert.Equal(10000, summary.Phrases);
    }

    [Fact]
    public void Text_of_so_many_words_has_them_and_ends_like_a_sentence()
    {
        var whole = generator.Generate("happy", new TextOptions { Phrases = 200 });
        for (var words = 1; words < 300; words++)
        {
            var text = generator.Generate("happy", new TextOptions { Words = words, Phrases = 200 });
            var count = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

            // A dash that would have been the last word goes, for nothing follows it.
            Assert.InRange(count, words - 1, words);
            Assert.Matches(@"[.!?]\n$", text);
            Assert.StartsWith(text.TrimEnd('\n').TrimEnd('.'), whole, StringComparison.Ordinal);
        }
    }

    // Marks that ask for more go, and those that end a sentence stay.
    [Theory]
    [InlineData("One, two; three: four - five.", "One.|One, two.|One, two; three.|One, two; three: four.|One, two; three: four.")]
    [InlineData("Stop. Look! Listen? Go on.", "Stop.|Stop. Look!|Stop. Look! Listen?|Stop. Look! Listen? Go.")]
    public void Phrase_that_was_cut_ends_like_a_sentence(string phrase, string texts)
    {
        var own = new TextGenerator(Corpus.FromLines("own", [phrase]));

        Assert.Equal(
            texts.Split('|').Select(text => text + "\n"),
            texts.Split('|').Select((_, at) => own.Generate("a", new TextOptions { Words = at + 1 })));
    }

    [Fact]
    public void Longest_text_of_all_is_whole()
    {
        var phrase = string.Concat(Enumerable.Repeat("\U0001F332", Corpus.MaxPhraseLength));
        var own = new TextGenerator(Corpus.FromLines("own", [phrase]));

        var text = own.GenerateUtf8("a", new TextOptions { Phrases = TextOptions.MaxPhrases });

        Assert.Equal(TextOptions.MaxPhrases * ((4 * Corpus.MaxPhraseLength) + 1), text.Length);
        Assert.Equal(phrase + " ", Encoding.UTF8.GetString(text.AsSpan(0, (4 * Corpus.MaxPhraseLength) + 1)));
        Assert.Equal(phrase + "\n", Encoding.UTF8.GetString(text.AsSpan()[^((4 * Corpus.MaxPhraseLength) + 1)..]));
    }

    [Fact]
    public void Short_text_is_one_that_fits_into_both_bounds()
    {
        for (var bound = 1; bound < 120; bound++)
        {
            var text = generator.Generate("happy", new TextOptions { Words = bound, MaxChars = 3 * bound });

            Assert.True(text.Length <= 3 * bound, text);
            Assert.True(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= bound, text);
        }
    }

    private static NumberRange Range(string text) => new(int.Parse(text.Split('-')[0], null), int.Parse(text.Split('-')[1], null));

    // Phrases may be two sentences, so they are looked up rather than counted by their marks.
    private static int PhrasesIn(string paragraph)
    {
        var count = 0;
        while (paragraph.Length > 0)
        {
            var phrase = Enumerable.Range(0, corpus.Count).Select(id => corpus[id])
                .Where(phrase => paragraph.StartsWith(phrase, StringComparison.Ordinal)).MaxBy(phrase => phrase.Length)!;
            paragraph = paragraph[phrase.Length..].TrimStart();
            count++;
        }

        return count;
    }
}
