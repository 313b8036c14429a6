using System.Text.Json;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

public sealed class ArticleTests
{
    private static readonly Corpus corpus = Corpus.Embedded;
    private static readonly TextGenerator generator = new(corpus);

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(1000)]
    public void It_has_a_title_its_paragraphs_one_list_and_one_quotation(int? paragraphs)
    {
        for (var seed = 0; seed < (paragraphs < 1000 ? 300 : 20); seed++)
        {
            var kinds = Blocks($"{seed}", new TextOptions { Paragraphs = paragraphs }).Select(Kind).ToArray();

            Assert.Equal("heading1", kinds[0]);
            Assert.Equal("paragraph", kinds[1]);
            Assert.Single(kinds, kind => kind == "heading1");
            Assert.Equal(paragraphs ?? 6, kinds.Count(kind => kind == "paragraph"));
            Assert.Single(kinds, kind => kind == "list");
            Assert.Single(kinds, kind => kind == "quote");
        }
    }

    [Fact]
    public void Sections_have_a_title_and_one_to_three_paragraphs()
    {
        var sizes = new HashSet<int>();
        for (var seed = 0; seed < 300; seed++)
        {
            var blocks = string.Join(' ', Blocks($"{seed}", new TextOptions { Paragraphs = 12 }).Select(Kind));
            foreach (var section in blocks.Split("heading2")[1..])
            {
                var size = section.Split(' ').Count(kind => kind == "paragraph");
                sizes.Add(size);
                Assert.InRange(size, 1, 3);
            }
        }

        Assert.Equal(3, sizes.Count);
    }

    [Fact]
    public void List_has_three_to_five_items_and_stands_anywhere_in_the_beginning()
    {
        var sizes = new HashSet<int>();
        var places = new HashSet<int>();
        for (var seed = 0; seed < 300; seed++)
        {
            var blocks = Blocks($"{seed}", new TextOptions());
            var list = Array.FindIndex(blocks, block => Kind(block) == "list");
            sizes.Add(blocks[list].GetProperty("items").GetArrayLength());
            places.Add(blocks[..list].Count(block => Kind(block) == "paragraph"));
        }

        Assert.Equal([3, 4, 5], sizes.Order());
        Assert.Equal([1, 2, 3, 4, 5, 6], places.Order());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(40, false)]
    [InlineData(1000, true)]
    public void No_phrase_comes_twice_before_the_corpus_is_used_up(int? paragraphs, bool start)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var ids = Ids(Json($"{seed}", new TextOptions { Paragraphs = paragraphs, Start = start }));

            Assert.All(ids.Chunk(corpus.Count), bag => Assert.Equal(bag.Length, bag.Distinct().Count()));
            Assert.All(ids.Zip(ids[1..]), pair => Assert.NotEqual(pair.First, pair.Second));
            Assert.Equal(start, start && ids[0] == corpus.OpeningId);
        }
    }

    // Of a corpus with few titles, so that they run out; and of one where every place of a bag's end and beginning matters.
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(12)]
    public void Small_corpus_is_used_up_again_and_again(int count)
    {
        var small = new TextGenerator(Mixed(count, titles: count / 3));
        for (var seed = 0; seed < 200; seed++)
        {
            var ids = Ids(Json(small, $"{seed}", new TextOptions { Paragraphs = 9, Newline = 1 }));

            Assert.All(ids.Chunk(count), bag => Assert.Equal(bag.Length, bag.Distinct().Count()));
        }
    }

    public static TheoryData<TextOptions> Sizes => new()
    {
        new TextOptions(),
        new TextOptions { Start = true },
        new TextOptions { Paragraphs = 1 },
        new TextOptions { Paragraphs = new(2, 9), Newline = 1 },
        new TextOptions { Paragraphs = 30, Newline = new(1, 2), Start = true },
        new TextOptions { Phrases = new(1, 60), Newline = new(1, 3) },
    };

    public static TheoryData<TextOptions> Bounds => new()
    {
        new TextOptions { Words = 30 },
        new TextOptions { Words = 150, Newline = 1 },
        new TextOptions { MaxChars = 400, Start = true },
        new TextOptions { MaxChars = 900, Words = 100, Paragraphs = 9 },
    };

    // Besides the corpus of this library one of nothing but titles, and small ones: of few titles, and of bags so short that one often
    // begins as the last one ended.
    private static PlainArticle[] Plain =>
        [new(corpus), new(Mixed(100, titles: 100)), new(Mixed(20, titles: 4)), new(Mixed(7, titles: 3)), new(Mixed(4, titles: 2))];

    [Theory]
    [MemberData(nameof(Sizes), DisableDiscoveryEnumeration = true)]
    public void Article_is_the_plain_one(TextOptions options)
    {
        foreach (var plain in Plain)
        {
            var fast = new TextGenerator(plain.Corpus);
            for (var seed = 0; seed < 60; seed++)
            {
                Assert.Equal(plain.Write($"{seed}", options), fast.Generate($"{seed}", Article(options)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bounds), DisableDiscoveryEnumeration = true)]
    public void Bounded_article_is_the_beginning_of_the_plain_one(TextOptions options)
    {
        foreach (var plain in Plain)
        {
            for (var seed = 0; seed < 60; seed++)
            {
                var ids = Ids(Json(new TextGenerator(plain.Corpus), $"{seed}", options));

                Assert.NotEmpty(ids);
                Assert.Equal(plain.Draw($"{seed}", options)[..ids.Length], ids);
            }
        }
    }

    [Fact]
    public void Titles_are_short_and_have_no_full_stop()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var titles = Blocks($"{seed}", new TextOptions()).Where(block => Kind(block).StartsWith("heading", StringComparison.Ordinal));

            Assert.All(titles, title => Assert.Matches("^[^.!?]{1,39}([!?]|[^.!?])$", title.GetProperty("text").GetString()));
        }
    }

    [Fact]
    public void Words_are_those_of_the_seed_in_every_shape()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var blocks = Blocks($"{seed}", new TextOptions());
            var titles = generator.Generate($"{seed}", new TextOptions { Shape = TextShape.Title, Phrases = 9 }).TrimEnd('\n').Split('\n');
            var headings = blocks.Where(block => Kind(block).StartsWith("heading", StringComparison.Ordinal)).Select(Text).ToArray();
            var prose = PlainText.Draw(corpus, $"{seed}", 100).Select(id => corpus[id]);
            var first = string.Join(' ', prose.Where(phrase => !headings.Contains(phrase.TrimEnd('.'))).Take(3));

            Assert.Equal(titles[..headings.Length], headings);
            Assert.StartsWith(first, Text(blocks[1]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(10000)]
    public void Number_of_phrases_is_met_and_no_section_is_empty(int phrases)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var json = Json($"{seed}", new TextOptions { Phrases = phrases });

            Assert.Equal(phrases, Ids(json).Length);
            Assert.NotEqual("heading2", Kind(json.GetProperty("blocks").EnumerateArray().Last()));
        }
    }

    [Fact]
    public void Bounds_leave_no_title_without_its_section()
    {
        for (var bound = 1; bound < 400; bound++)
        {
            foreach (var options in (TextOptions[])[new() { Words = bound }, new() { MaxChars = 4 * bound },
                new() { Words = bound, Paragraphs = 3 }])
            {
                var json = Json("happy", options);
                var text = generator.Generate("happy", Article(options));

                Assert.NotEqual("heading2", json.GetProperty("blocks").EnumerateArray().Select(Kind).LastOrDefault());
                Assert.True(text.Length <= (options.MaxChars ?? int.MaxValue), text);
                Assert.True(WordsOf(text) <= (options.Words ?? int.MaxValue), text);
                Assert.Equal(text.Length, json.GetProperty("characters").GetInt32());
                Assert.Equal(WordsOf(text), json.GetProperty("words").GetInt32());
                Assert.Equal(Ids(json).Length, json.GetProperty("phrases").GetInt32());
            }
        }
    }

    // Short phrases, so that each part ends at some bound.
    [Fact]
    public void Article_has_no_more_characters_than_it_may()
    {
        var letters = new TextGenerator(Corpus.FromLines("letters", Enumerable.Range('A', 26).Select(letter => $"{(char)letter}")));
        for (var bound = 1; bound < 200; bound++)
        {
            foreach (var seed in (string[])["happy", "little", "tree"])
            {
                var text = letters.Generate(seed, Article(new() { MaxChars = bound }));

                Assert.True(text.Length <= bound, text);
            }
        }
    }

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static Corpus Mixed(int count, int titles) => Corpus.FromLines("mixed", Enumerable.Range(0, count).Select(id =>
        id < titles ? $"Short {id}." : $"This is a phrase that is much too long for a title, number {id}."));

    private static TextOptions Article(TextOptions options) => options with { Shape = TextShape.Article };

    private static JsonElement Json(string seed, TextOptions options) => Json(generator, seed, options);

    private static JsonElement Json(TextGenerator generator, string seed, TextOptions options) =>
        JsonDocument.Parse(generator.Generate(seed, Article(options) with { Format = TextFormat.Json })).RootElement;

    private static JsonElement[] Blocks(string seed, TextOptions options) =>
        [.. Json(seed, options).GetProperty("blocks").EnumerateArray()];

    private static string Kind(JsonElement block) =>
        block.GetProperty("type").GetString() + (block.TryGetProperty("level", out var level) ? level.ToString() : "");

    private static string Text(JsonElement block) => block.GetProperty("text").GetString()!;

    private static int[] Ids(JsonElement json) => [.. json.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())];
}
