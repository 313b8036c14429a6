using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary><c>Accept</c>, and <c>Vary</c> exactly where it mattered.</summary>
public sealed class NegotiationTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Json = "application/json";
    private const string Markdown = "text/markdown; charset=utf-8";

    public static TheoryData<string, string> Choices => new()
    {
        { "", Text },
        { "*/*", Text },
        { "text/plain", Text },
        { "TEXT/Plain", Text },
        { "text/plain; charset=utf-8", Text },
        { "text/*", Text },
        { "application/json", Json },
        { "application/*", Json },
        { "application/json, text/plain", Text },
        { "application/json, */*", Json },
        { "application/json, text/*", Json },
        { "text/plain;q=0.5, application/json", Json },
        { "text/plain ; q=0.5 , application/json ; q=0.4", Text },
        { "application/json;q=0.5, text/plain;q=0.499", Json },
        { "text/plain;q=0.001, application/json;q=0", Text },
        { "*/*, text/plain;q=0", Json },
        { "text/markdown;q=0.4, application/json;q=0.5", Json },
        { "*/*;q=0.2, application/json;q=0.1", Text },
        { "image/png, */*;q=0.001", Text },
        { "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", Text },
        { "application/json;Q=0.1, text/plain;q=0.2", Text },
        { "application/json;q=1.000", Json },
        { "application/json;profile=\"a, text/plain;q=1, b\";q=0.5, text/plain;q=0.4", Json },

        // Members that cannot be read are passed over.
        { "nonsense", Text },
        { ",,, ,", Text },
        { "application/json;q=2", Text },
        { "application/json;q=1.001", Text },
        { "application/json;q=0.1234", Text },
        { "application/json;q=", Text },
        { "/;q=1, application/json", Json },
        { "*/*;q=x, application/json", Json },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Accept_chooses(string accept, string mediaType)
    {
        foreach (var target in new[] { "/lipsum?seed=happy", "/phrases?q=titanium", "/phrases/303" })
        {
            var reply = await site.GetAsync(target, ("Accept", accept));
            Assert.Equal(mediaType, reply["Content-Type"]);
            Assert.Equal("Accept", reply["Vary"]);
        }
    }

    [Theory]
    [InlineData("text/markdown", Markdown)]
    [InlineData("text/markdown, text/plain;q=0.9", Markdown)]
    [InlineData("text/markdown, text/plain", Text)]
    [InlineData("text/*;q=0.9, text/plain;q=0.1, application/json;q=0.5", Markdown)]
    [InlineData("text/x-markdown, text/plain", Text)]
    public async Task Markdown_comes_where_it_is_preferred(string accept, string mediaType)
    {
        var reply = await site.GetAsync("/lipsum?seed=happy", ("Accept", accept));

        Assert.Equal(mediaType, reply["Content-Type"]);
        Assert.Equal("Accept", reply["Vary"]);
    }

    [Fact]
    public async Task Phrases_do_not_come_as_Markdown() =>
        Assert.Equal(406, (await site.GetAsync("/phrases", ("Accept", "text/markdown"))).Status);

    [Fact]
    public async Task Several_lines_of_Accept_are_one_list() => Assert.Equal(
        Json, (await site.GetAsync("/lipsum", ("Accept", "text/plain;q=0.1"), ("Accept", "application/json")))["Content-Type"]);

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("text/html")]
    [InlineData("application/json;q=0, text/plain;q=0.0")]
    [InlineData("*/*;q=0")]
    public async Task Accept_that_nothing_satisfies_is_answered_with_what_there_is(string accept)
    {
        var text = await site.GetAsync("/lipsum", ("Accept", accept));
        text.AssertProblem(
            406, "not-acceptable", $"Accept came as '{accept}'; available: text/plain, application/json, text/markdown, "
                + "format=text, format=markdown, format=html, format=json.");
        Assert.Equal("Accept", text["Vary"]);
        var corpus = await site.GetAsync("/phrases", ("Accept", accept));
        corpus.AssertProblem(
            406, "not-acceptable", $"Accept came as '{accept}'; available: text/plain, application/json, format=text, format=json.");
    }

    [Theory]
    [InlineData("/lipsum?format=text")]
    [InlineData("/lipsum?format=json&seed=happy")]
    [InlineData("/phrases?format=json")]
    [InlineData("/phrases/3?format=text")]
    [InlineData("/painting.svg")]
    [InlineData("/health")]
    [InlineData("/")]
    [InlineData("/openapi.json")]
    [InlineData("/problems/not-found")]
    [InlineData("/lipsum?phrases=x")]
    [InlineData("/nothing")]
    public async Task Vary_does_not_come_where_Accept_does_not_matter(string target)
    {
        var (some, other) = (
            await site.GetAsync(target, ("Accept", "application/json")), await site.GetAsync(target, ("Accept", "image/png")));
        Assert.Null(some["Vary"]);
        Assert.Null(other["Vary"]);
        Assert.Equal((some.Status, some["Content-Type"]), (other.Status, other["Content-Type"]));
    }

    [Fact]
    public async Task Not_modified_varies_as_the_text_does() =>
        Assert.Equal("Accept", (await site.GetAsync("/lipsum?seed=happy", ("If-None-Match", "*")))["Vary"]);
}
