using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Text;

public sealed class TextOptionsTests
{
    private static readonly TextGenerator generator = new(Corpus.Embedded);

    private static readonly Action<string, TextOptions>[] ways =
    [
        (seed, options) => generator.Generate(seed, options),
        (seed, options) => generator.GenerateUtf8(seed, options),
        (seed, options) => generator.Write(seed, options, new System.Buffers.ArrayBufferWriter<byte>()),
    ];

    public static TheoryData<TextOptions, string> Bad => new()
    {
        { new() { Phrases = -1 }, "Phrases" },
        { new() { Phrases = 10001 }, "Phrases" },
        { new() { Phrases = new(0, 3) }, "Phrases" },
        { new() { Phrases = new(7, 3) }, "Phrases" },
        { new() { Phrases = new(1, 10001) }, "Phrases" },
        { new() { Newline = -1 }, "Newline" },
        { new() { Newline = new(0, 1) }, "Newline" },
        { new() { Paragraphs = 0 }, "Paragraphs" },
        { new() { Paragraphs = 1001 }, "Paragraphs" },
        { new() { Words = 0 }, "Words" },
        { new() { Words = 100001 }, "Words" },
        { new() { MaxChars = 0 }, "MaxChars" },
        { new() { MaxChars = 1000001 }, "MaxChars" },
        { new() { Shape = (TextShape)4 }, "Shape" },
        { new() { Format = (TextFormat)4 }, "Format" },
        { new() { Phrases = 1, Paragraphs = 1 }, "Phrases" },
        { new() { Shape = TextShape.List, Newline = 1 }, "Newline" },
        { new() { Shape = TextShape.Title, Paragraphs = 1 }, "Paragraphs" },
        { new() { Paragraphs = 1, Newline = 0 }, "Newline" },
        { new() { Shape = TextShape.Article, Newline = 0 }, "Newline" },
    };

    public static TheoryData<TextOptions, string> Allowed => new()
    {
        { new() { Phrases = 10001 }, "0 to 10000, or a range within 1 to 10000" },
        { new() { Paragraphs = 0 }, "1 to 1000" },
        { new() { Shape = (TextShape)4 }, "no such shape" },
        { new() { Format = (TextFormat)4 }, "no such format" },
        { new() { Phrases = 1, Paragraphs = 1 }, "either phrases or paragraphs" },
        { new() { Shape = TextShape.List, Newline = 1 }, "prose and article" },
        { new() { Paragraphs = 1, Newline = 0 }, "1 to 10000, or a range such as 3-6" },
    };

    public static TheoryData<TextOptions, int> Good => new()
    {
        { new(), 100 },
        { new() { Shape = TextShape.List }, 10 },
        { new() { Shape = TextShape.Title }, 1 },
        { new() { Phrases = 0 }, 0 },
        { new() { Phrases = 10000 }, 10000 },
        { new() { Phrases = new(1, 1) }, 1 },
        { new() { Phrases = 10000, Shape = TextShape.Title }, 10000 },
        { new() { Phrases = 10000, Shape = TextShape.List }, 10000 },
        { new() { Phrases = 10000, Shape = TextShape.Article }, 10000 },
        { new() { Paragraphs = 2, Newline = 10000 }, 10000 },
        { new() { MaxChars = 1000000 }, 10000 },
        { new() { Words = 1 }, 1 },
        { new() { Words = 1, Phrases = 0 }, 0 },
        { new() { Words = 100000, MaxChars = 1 }, 0 },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_is_out_of_bounds_or_excluded_is_refused_by_name(TextOptions options, string property) =>
        Assert.All(ways, way => Assert.Equal(property, Assert.ThrowsAny<ArgumentException>(() => way("happy", options)).ParamName));

    [Theory]
    [MemberData(nameof(Allowed), DisableDiscoveryEnumeration = true)]
    public void Refusal_says_what_would_be_allowed(TextOptions options, string allowed) => Assert.Contains(
        allowed, Assert.ThrowsAny<ArgumentException>(() => generator.Generate("happy", options)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void What_is_allowed_has_so_many_phrases(TextOptions options, int phrases)
    {
        foreach (var format in Enum.GetValues<TextFormat>())
        {
            var destination = new System.Buffers.ArrayBufferWriter<byte>();
            var summary = generator.Write("happy", options with { Format = format }, destination);

            Assert.Equal(phrases, summary.Phrases);
            Assert.Equal(generator.GenerateUtf8("happy", options with { Format = format }), destination.WrittenSpan.ToArray());
            Assert.True(destination.WrittenSpan is [.., (byte)'\n'] || (phrases == 0 && format is TextFormat.Text or TextFormat.Markdown));
        }
    }

    // A character may take two units of UTF-16.
    [Theory]
    [InlineData("0", 1)]
    [InlineData("0", 64)]
    [InlineData("\U0001F333", 64)]
    public void Seed_has_one_to_64_characters(string character, int length) =>
        Assert.NotEmpty(generator.Generate(string.Concat(Enumerable.Repeat(character, length)), 3));

    [Theory]
    [InlineData("", "0 characters; allowed: 1 to 64")]
    [InlineData("a\tb", "control character")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000065", "65 characters; allowed: 1 to 64")]
    public void What_is_no_seed_is_refused_and_why(string seed, string why) => Assert.All(ways, way =>
    {
        var refused = Assert.Throws<ArgumentException>(() => way(seed, new() { Phrases = 3 }));

        Assert.Equal("seed", refused.ParamName);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Lone_surrogate_is_no_seed() =>
        Assert.Equal("seed", Assert.Throws<ArgumentException>(() => generator.Generate("a\uD800", 3)).ParamName);

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(5, 5, "5")]
    [InlineData(3, 7, "3-7")]
    public void Range_is_written_as_in_a_query(int min, int max, string query) =>
        Assert.Equal(query, new NumberRange(min, max).ToString());

    // Phrases of one letter, of which the greatest bounds would allow more.
    [Fact]
    public void No_bound_allows_more_than_ten_thousand_phrases() => Assert.Equal(
        10000,
        new TextGenerator(Corpus.FromLines("letters", ["a", "b"]))
            .Write("happy", new() { Words = 100000, MaxChars = 1000000 }, new System.Buffers.ArrayBufferWriter<byte>()).Phrases);

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Assert.Equal("corpus", Assert.Throws<ArgumentNullException>(() => new TextGenerator(null!)).ParamName);
        Assert.Equal("seed", Assert.Throws<ArgumentNullException>(() => generator.Generate(null!, 3)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => generator.Generate("a", null!)).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentNullException>(() => generator.Write("a", new(), null!)).ParamName);
    }
}
