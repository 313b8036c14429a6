using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BobRossLipsum.Tests.Support;
using Markdig;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>Sizes, shapes and formats: every cell of the contract's table, and what cannot be asked together.</summary>
public sealed class ShapeTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Range =
        "a whole number from 0 to 10000 (more counts as that), in digits alone, or a range of numbers from 1 to 10000 such as 3-7";
    private const string OnlyWithParagraphs = "only with the shapes prose and article, which have paragraphs";
    private const string NotBoth = "either phrases or paragraphs, not both";

    [Theory]
    [InlineData("shape=prose&paragraphs=3", "p p p")]
    [InlineData("shape=prose&phrases=4&newline=2", "p p")]
    [InlineData("shape=list&phrases=3", "ul li li li")]
    [InlineData("shape=title&phrases=2", "h1 h1")]
    [InlineData("shape=title", "h1")]
    [InlineData("shape=article&paragraphs=2&seed=happy", "h1 p h2 p ul li li li li li blockquote p")]
    [InlineData("shape=list", "ul li li li li li li li li li li")]
    public async Task Shape_is_what_it_is_in_every_format(string query, string elements)
    {
        var target = $"/lipsum?{(query.Contains("seed", StringComparison.Ordinal) ? "" : "seed=happy&")}{query}";
        var text = await site.GetAsync(target);
        var markdown = await site.GetAsync($"{target}&format=markdown");
        var html = await site.GetAsync($"{target}&format=html");
        var json = await site.GetAsync($"{target}&format=json");

        Assert.Equal("text/markdown; charset=utf-8", markdown["Content-Type"]);
        Assert.Equal("text/html; charset=utf-8", html["Content-Type"]);
        Assert.Equal(elements, Elements(html.Text));
        Assert.Equal(elements, Elements(Markdown.ToHtml(markdown.Text)));
        Assert.Equal(text.Text.Length, json.Json.GetProperty("characters").GetInt32());
        Assert.All((LiveReply[])[text, markdown, html, json], reply =>
        {
            Assert.EndsWith("\n", reply.Text, StringComparison.Ordinal);
            Assert.False(reply.Text.EndsWith("\n\n", StringComparison.Ordinal));
            Assert.Equal(json.Json.GetProperty("phrases").ToString(), reply["Lipsum-Phrases"]);
        });
        Assert.Equal(Words(text.Text), Words(Body(html.Text).TextContent));
    }

    [Theory]
    [InlineData("", "paragraphs")]
    [InlineData("shape=list", "items")]
    [InlineData("shape=title", "items")]
    [InlineData("shape=article", "blocks")]
    public async Task Json_tells_what_is_known_of_a_text(string query, string member)
    {
        var json = (await site.GetAsync($"/lipsum?format=json&seed=happy&{query}")).Json;
        var corpus = (await site.GetAsync("/phrases?format=json")).Json;

        Assert.Equal(
            ["seed", "corpus", "version", "shape", "phrases", "words", "characters", member, "ids"],
            json.EnumerateObject().Select(found => found.Name));
        Assert.Equal("bob-ross", json.GetProperty("corpus").GetString());
        Assert.Equal(corpus.GetProperty("version").GetString(), json.GetProperty("version").GetString());
        Assert.Equal(query.Length == 0 ? "prose" : query["shape=".Length..], json.GetProperty("shape").GetString());
    }

    [Theory]
    [InlineData("paragraphs=3")]
    [InlineData("paragraphs=2-9&newline=1-3")]
    [InlineData("phrases=3-7&newline=2")]
    [InlineData("words=50&maxchars=200")]
    [InlineData("phrases=100&words=50")]
    [InlineData("phrases=100&maxchars=9000")]
    [InlineData("shape=list&phrases=10&words=20")]
    [InlineData("shape=title&phrases=1&maxchars=60")]
    [InlineData("shape=article&newline=3-6&paragraphs=6&start=yes")]
    [InlineData("shape=article&phrases=100")]
    [InlineData("shape=article&words=300")]
    public async Task Permalink_brings_the_same_bytes_in_every_format(string query)
    {
        foreach (var format in (string[])["text", "markdown", "html", "json"])
        {
            var first = await site.GetAsync($"/lipsum?{query}&format={format}");
            var again = await site.GetAsync(first["Content-Location"]!, ("Accept", "application/json"));

            Assert.Equal(first.Text, again.Text);
            Assert.Equal(first["Content-Location"], again["Content-Location"]);
        }
    }

    [Theory]
    [InlineData("phrases=3&paragraphs=2", "phrases|3|" + NotBoth, "paragraphs|2|" + NotBoth)]
    [InlineData("newline=2&shape=list", "newline|2|" + OnlyWithParagraphs)]
    [InlineData("newline=2-3&shape=title&paragraphs=4", "newline|2-3|" + OnlyWithParagraphs, "paragraphs|4|" + OnlyWithParagraphs)]
    [InlineData("newline=0&paragraphs=2", "newline|0|1 to 10000, or a range such as 3-6, where there are paragraphs")]
    [InlineData("newline=0&shape=article", "newline|0|1 to 10000, or a range such as 3-6, where there are paragraphs")]
    [InlineData("phrases=7-3", "phrases|7-3|" + Range)]
    [InlineData("phrases=3-", "phrases|3-|" + Range)]
    [InlineData("phrases=-3", "phrases|-3|" + Range)]
    [InlineData("newline=3-7-9", "newline|3-7-9|" + Range)]
    [InlineData("newline=0-0", "newline|0-0|" + Range)]
    [InlineData("phrases=0-0", "phrases|0-0|" + Range)]
    [InlineData("phrases=1%20-%203", "phrases|1 - 3|" + Range)]
    [InlineData("phrases=1-10001", "phrases|1-10001|" + Range)]
    [InlineData("phrases=1-99999999999", "phrases|1-99999999999|" + Range)]
    [InlineData(
        "paragraphs=0", "paragraphs|0|a whole number from 1 to 1000, in digits alone, or a range of numbers from 1 to 1000 such as 3-7")]
    [InlineData(
        "paragraphs=1001",
        "paragraphs|1001|a whole number from 1 to 1000, in digits alone, or a range of numbers from 1 to 1000 such as 3-7")]
    [InlineData("words=0", "words|0|a whole number from 1 to 100000, in digits alone")]
    [InlineData("words=100001", "words|100001|a whole number from 1 to 100000, in digits alone")]
    [InlineData("shape=poem", "shape|poem|one of prose, list, title, article")]
    [InlineData("shape=List", "shape|List|one of prose, list, title, article")]
    public async Task What_cannot_be_asked_is_named_with_what_can(string query, params string[] errors)
    {
        var expected = errors.Select(error => error.Split('|')).Select(error => (error[0], error[1], error[2])).ToArray();

        (await site.GetAsync("/lipsum?" + query)).AssertProblem(
            400, "invalid-parameter", $"{expected[0].Item1} came as '{expected[0].Item2}'; allowed: {expected[0].Item3}.", expected);
    }

    private static IHtmlElement Body(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static string Elements(string html) => string.Join(' ', Body(html)
        .QuerySelectorAll("*").Select(element => element.LocalName).Where(name => name != "article"));

    // The marks of the text form aside.
    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "-").Select(word => word.Trim('"'))];
}
