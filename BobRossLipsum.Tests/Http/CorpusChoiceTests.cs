using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http;

/// <summary>Whose words, where there is a choice.</summary>
public sealed class CorpusChoiceTests
{
    private static readonly Content before = Of("The tide is out.\nA gull goes by.\n");
    private static readonly Content after = Of("The tide is in.\nA gull goes by.\n");

    private readonly LipsumHandler handler;
    private Content served = before;

    public CorpusChoiceTests() => handler = new LipsumHandler(() => new ServedContent(served));

    [Theory]
    [InlineData("/lipsum?corpus=nope")]
    [InlineData("/phrases?corpus=nope")]
    [InlineData("/phrases/0?corpus=nope")]
    public void Unknown_corpus_is_told_which_there_are(string target)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));

        Assert.Equal(400, reply.Status);
        var error = Assert.Single(Json(reply).GetProperty("errors").EnumerateArray());
        Assert.Equal(
            ("corpus", "nope", "one of bob-ross, attic, seaside"),
            (error.GetProperty("parameter").GetString(), error.GetProperty("value").GetString(), error.GetProperty("allowed").GetString()));
    }

    [Fact]
    public void Page_offers_the_corpora_there_are_and_keeps_the_one_that_is_chosen()
    {
        var page = handler.Page("/?corpus=seaside&phrases=2&seed=happy");

        var choice = page.QuerySelectorAll("[name=corpus]").OfType<IHtmlInputElement>().ToArray();
        Assert.Equal(
            [("", "bob-ross"), ("attic", "attic"), ("seaside", "seaside")],
            choice.Select(radio => (radio.Value, radio.ParentElement!.TextContent.Trim())));
        Assert.Equal(["seaside"], choice.Where(radio => radio.IsChecked).Select(radio => radio.Value));
        var fieldset = choice[0].Closest("fieldset")!;
        Assert.Equal(("Words", "corpus-error"), (fieldset.QuerySelector("legend")!.TextContent, fieldset.GetAttribute("aria-describedby")));
        Assert.Equal(choice, fieldset.QuerySelectorAll("input"));
        Assert.Null(page.GetElementById("corpus-error")!.Closest("fieldset"));
        Assert.Contains(
            page.QuerySelector("#text")!.TextContent.Trim(),
            (string[])["A gull goes by. The tide is out.", "The tide is out. A gull goes by."]);
        Assert.All(
            page.QuerySelectorAll("a.chip"), chip =>
                Assert.EndsWith("&seed=happy&corpus=seaside", chip.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/?phrases=2&seed=happy&corpus=seaside", page.GetElementById("signature")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/?seed=happy")]
    [InlineData("/?seed=happy&corpus=")]
    [InlineData("/?seed=happy&corpus=bob-ross")]
    public void Usual_words_need_not_be_said(string target)
    {
        var page = handler.Page(target);

        Assert.Equal("", Assert.Single(page.QuerySelectorAll("[name=corpus]").OfType<IHtmlInputElement>(), radio => radio.IsChecked).Value);
        Assert.DoesNotContain("corpus", page.GetElementById("signature")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_without_a_choice_has_none()
    {
        served = Content.Embedded;

        Assert.Empty(handler.Page("/?seed=happy").QuerySelectorAll("[name=corpus]"));
    }

    [Fact]
    public void Page_with_an_unknown_corpus_says_so_beside_the_choice()
    {
        var page = handler.Page("/?corpus=nope&seed=happy");

        Assert.Contains("one of bob-ross, attic, seaside", page.GetElementById("corpus-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#text p"));
    }

    [Theory]
    [InlineData("/lipsum?corpus=seaside&seed=happy&format=text", true)]
    [InlineData("/lipsum?corpus=attic&seed=happy&format=text", false)]
    [InlineData("/lipsum?seed=happy&format=text", false)]
    [InlineData("/?corpus=seaside&seed=happy", true)]
    [InlineData("/?corpus=attic&seed=happy", false)]
    [InlineData("/phrases?corpus=seaside", true)]
    [InlineData("/phrases", false)]
    [InlineData("/phrases/1?corpus=seaside", true)]
    [InlineData("/corpora", true)]
    public void Tag_changes_with_the_words_that_the_reply_is_made_of(string target, bool changes)
    {
        var tag = Tag(target);

        served = after;

        Assert.Equal(changes, tag != Tag(target));
        using var again = handler.Handle(LipsumRequest.FromTarget("GET", target, ifNoneMatch: tag));
        Assert.Equal(changes ? 200 : 304, again.Status);
    }

    [Fact]
    public void Two_corpora_never_have_a_tag_in_common()
    {
        served = Content.FromFiles("folder", [File("attic", "The same.\n"), File("seaside", "The same.\n")]);

        foreach (var target in (string[])["/lipsum?seed=happy&format=json&corpus=", "/?seed=happy&corpus=", "/phrases?format=json&corpus="])
        {
            Assert.NotEqual(Tag(target + "attic"), Tag(target + "seaside"));
        }
    }

    [Fact]
    public void Documents_name_the_version_of_what_they_are_made_of()
    {
        var seaside = before.Corpora.Single(corpus => corpus.Name == "seaside");

        var text = Json("/lipsum?corpus=seaside&seed=happy&format=json");
        Assert.Equal(("seaside", seaside.Version), (text.GetProperty("corpus").GetString(), text.GetProperty("version").GetString()));
        Assert.Equal(seaside.Version, Json("/phrases?corpus=seaside&format=json").GetProperty("version").GetString());
        Assert.Equal(
            before.Corpora.Select(corpus => (corpus.Name, corpus.Version, corpus.Count, corpus.Name == "bob-ross" ? "embedded" : "folder")),
            Json("/corpora").GetProperty("corpora").EnumerateArray().Select(corpus => (
                corpus.GetProperty("name").GetString()!, corpus.GetProperty("version").GetString()!,
                corpus.GetProperty("count").GetInt32(), corpus.GetProperty("source").GetString()!)));
        Assert.Equal(
            $$"""{"source":"folder","version":"{{before.Version}}"}""", Json("/health").GetProperty("content").GetRawText());
    }

    [Fact]
    public void Start_opens_with_the_first_line()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            Assert.StartsWith("The tide is out.", handler.Text($"/lipsum?corpus=seaside&start=true&seed={seed}"), StringComparison.Ordinal);
        }
    }

    private static Content Of(string seaside) => Content.FromFiles("folder", [File("seaside", seaside), File("attic", "Dust.\n")]);

    private static ContentFile File(string corpus, string text) => new($"corpora/{corpus}.txt", Encoding.UTF8.GetBytes(text));

    private static JsonElement Json(LipsumReply reply) => JsonElement.Parse(reply.Body.Span);

    private JsonElement Json(string target) => JsonElement.Parse(handler.Text(target));

    private string Tag(string target) => handler.Header(target, "ETag");
}
