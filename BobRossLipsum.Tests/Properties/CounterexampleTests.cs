using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What was once made up and broke something, and what lies close to it: whoever finds another adds a row.</summary>
public sealed class CounterexampleTests
{
    /// <summary>What it was about, the method, the target, Accept and If-None-Match.</summary>
    public static TheoryData<string, string, string, string?, string?> Requests => new()
    {
        { "a surrogate in a path is told with a backslash, which JSON escapes", "GET", "/lipsum\ud83c\udf32\ud83c", null, null },
        { "a lone surrogate in a query", "GET", "/lipsum?seed=\udc00\ud800", null, null },
        { "a method is taken as it came", "get", "/lipsum", null, null },
        { "no method", "", "/", null, null },
        { "a line end in a method", "G\r\nT", "/lipsum", null, null },
        { "braces of the page's own template", "GET", "/?seed=%7b%7bseed%7d%7d", null, null },
        { "markup as a seed", "GET", "/?seed=%22%3E%3Cscript%3E", null, null },
        { "an apostrophe in a painting's address", "GET", "/painting.svg?seed=%27%3C%26%3E%22", null, null },
        { "a noncharacter", "GET", "/lipsum?seed=%EF%BF%BF&format=json", null, null },
        { "a noncharacter in the page", "GET", "/?seed=%EF%BF%BF", null, null },
        { "a repeated parameter, once with its name encoded", "GET", "/lipsum?seed=a&%73eed=b", null, "*" },
        { "a bound that not one phrase keeps", "GET", "/lipsum?maxchars=1&format=json&seed=a", null, null },
        { "a word that is cut to nothing", "GET", "/lipsum?words=1&shape=article&format=markdown&seed=a", null, null },
        { "a quotation that does not end", "GET", "/lipsum?seed=a", "text/plain;v=\"", "\"" },
    };

    public static TheoryData<string, string> Phrases => new()
    {
        { "would begin a list in Markdown", "- a" },
        { "would end a heading in Markdown", "a #" },
        { "would be a rule in Markdown", "---" },
        { "escapes nothing", "a\\" },
        { "is nothing but a full stop", "." },
        { "has wide white space in it", "a\u3000b" },
        { "has two spaces in it", "a  b" },
        { "has wide white space before its full stop", "a\u3000." },
        { "ends with what a cut takes away", "a - - - b." },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public void Request_has_a_lawful_reply(string about, string method, string target, string? accept, string? ifNoneMatch)
    {
        Assert.NotEmpty(about);
        ReplyLaws.Check(new LipsumHandler(), LipsumRequest.FromTarget(method, target, accept, ifNoneMatch), Corpus.Embedded);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_is_the_same_in_every_shape_and_format(string about, string phrase)
    {
        Assert.NotEmpty(about);
        var corpus = Corpus.FromLines("own", [phrase, "Happy little trees."]);
        var handler = new LipsumHandler(corpus);
        string[] queries = ["phrases=5", "paragraphs=3", "shape=list", "shape=title&phrases=4", "shape=article", "words=7", "maxchars=60"];
        foreach (var query in queries)
        {
            foreach (var format in (string[])["text", "markdown", "html", "json"])
            {
                ReplyLaws.Check(handler, LipsumRequest.FromTarget("GET", $"/lipsum?{query}&seed=a&format={format}"), corpus);
            }
        }
    }

    // No rows: an attribute cannot hold a lone surrogate, nor a test's name.
    [Fact]
    public void Phrase_with_a_lone_surrogate_is_refused()
    {
        foreach (var phrase in (string[])["\ud800", "a\udc00b", "\udf32\ud83c", "Happy \ud83c."])
        {
            var refusal = Assert.Throws<CorpusFormatException>(() => Corpus.FromLines("own", ["Happy.", phrase]));
            Assert.Equal(2, refusal.Line);
            Assert.Contains("lone surrogate", refusal.Message, StringComparison.Ordinal);
        }
    }
}
