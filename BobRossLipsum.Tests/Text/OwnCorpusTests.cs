using System.Text;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Text;

public sealed class OwnCorpusTests
{
    [Theory]
    [InlineData("one\ntwo\n", "one|two")]
    [InlineData("one\ntwo", "one|two")]
    [InlineData("\uFEFFone\r\ntwo\r\n", "one|two")]
    [InlineData("  one \n\u00A0two", "one|two")]
    [InlineData("Ärger\n雪", "Ärger|雪")]
    public void File_has_a_phrase_a_line(string file, string phrases)
    {
        var corpus = Corpus.FromUtf8("own", Encoding.UTF8.GetBytes(file));

        Assert.Equal(phrases.Split('|'), Enumerable.Range(0, corpus.Count).Select(id => corpus[id]));
        Assert.Equal("own", corpus.Name);
    }

    [Theory]
    [InlineData("", null, "There is no phrase in it.")]
    [InlineData("\n", 1, "Line 1: it is empty.")]
    [InlineData("one\n\ntwo\n", 2, "Line 2: it is empty.")]
    [InlineData("one\n \t \n", 2, "Line 2: it is empty.")]
    [InlineData("one\nt\two\n", 2, "Line 2: it has a control character in it, U+0009.")]
    [InlineData("one\rtwo\n", 1, "Line 1: it has a control character in it, U+000D.")]
    [InlineData("a\u0085b", 1, "Line 1: it has a control character in it, U+0085.")]
    [InlineData("a\u2028b", 1, "Line 1: it has a control character in it, U+2028.")]
    public void What_is_no_corpus_is_refused_with_its_line(string file, int? line, string message)
    {
        var refused = Assert.Throws<CorpusFormatException>(() => Corpus.FromUtf8("own", Encoding.UTF8.GetBytes(file)));

        Assert.Equal(line, refused.Line);
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_with_their_line()
    {
        var refused = Assert.Throws<CorpusFormatException>(() => Corpus.FromUtf8("own", [.. "one\ntw"u8, 0xFF]));

        Assert.Equal("Line 2: it is not UTF-8.", refused.Message);
    }

    [Fact]
    public void Phrase_that_is_null_is_refused() =>
        Assert.Throws<ArgumentNullException>("phrase", () => Corpus.FromLines("own", ["one", null!]));

    [Fact]
    public void Bounds_are_inclusive()
    {
        var longest = string.Concat(Enumerable.Repeat("🌲", Corpus.MaxPhraseLength));

        Assert.Equal(longest, Corpus.FromLines("own", [longest])[0]);
        Assert.Equal(
            "Line 1: it has 501 characters; allowed: 500.",
            Assert.Throws<CorpusFormatException>(() => Corpus.FromLines("own", [longest + "x"])).Message);
        Assert.Equal(Corpus.MaxCount, Corpus.FromLines("own", Enumerable.Repeat("x", Corpus.MaxCount)).Count);
        Assert.Equal(
            "Line 20001: there are more than 20000 phrases.",
            Assert.Throws<CorpusFormatException>(() => Corpus.FromLines("own", Enumerable.Repeat("x", Corpus.MaxCount + 1))).Message);
    }

    [Fact]
    public void Version_names_the_phrases_and_nothing_else()
    {
        var embedded = Corpus.FromLines("own", Enumerable.Range(0, Corpus.Embedded.Count).Select(id => Corpus.Embedded[id]));
        var version = Corpus.FromLines("own", ["one", "two"]).Version;

        Assert.Matches("^[0-9a-f]{8}$", version);
        Assert.Equal(version, Corpus.FromUtf8("other", "one\r\ntwo"u8).Version);
        Assert.Equal(embedded.Version, Corpus.Embedded.Version);
        Assert.NotEqual(version, Corpus.FromLines("own", ["one", "twO"]).Version);
        Assert.NotEqual(version, Corpus.FromLines("own", ["one two"]).Version);
    }

    [Fact]
    public void It_opens_with_the_famous_phrase_if_it_has_it_and_else_with_its_first()
    {
        var options = new TextOptions { Phrases = 1, Start = true };
        const string Famous = "We don't make mistakes we just have happy little accidents.";

        Assert.Equal(Famous + "\n", new TextGenerator(Corpus.Embedded).Generate("a", options));
        Assert.Equal(Famous + "\n", new TextGenerator(Corpus.FromLines("own", ["One.", Famous])).Generate("a", options));
        Assert.Equal("One.\n", new TextGenerator(Corpus.FromLines("own", ["One.", "Two.", "Three."])).Generate("a", options));
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Corpus.FromLines(null!, ["One."])).ParamName);
        Assert.Equal("phrases", Assert.Throws<ArgumentNullException>(() => Corpus.FromLines("own", null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Corpus.FromUtf8(null!, [0xFF])).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => Corpus.FromFile(null!)).ParamName);
    }

    [Fact]
    public void One_phrase_is_a_corpus() =>
        Assert.Equal("Over. Over. Over.", new TextGenerator(Corpus.FromLines("own", ["Over."])).Generate("a", 3));
}
