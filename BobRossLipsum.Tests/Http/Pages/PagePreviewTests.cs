using AngleSharp.Html.Dom;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http.Pages;

/// <summary>What a search engine or a preview of a link shows of the page.</summary>
public sealed class PagePreviewTests
{
    private const string ProductTitle = "Bob Ross Lipsum: happy little placeholder text";
    private const string ProductDescription = "Let's fill that empty space: placeholder text in the voice of a gentle television painter, "
        + "with a landscape painted for every text. Free, without ads or tracking, and an HTTP API besides.";

    private readonly LipsumHandler handler = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/?seed=")]
    [InlineData("/?phrases=3&format=json")]
    public void Page_of_a_fresh_text_speaks_of_the_site(string target) =>
        Assert.Equal((ProductTitle, ProductDescription), Preview(handler.Page(target)));

    [Theory]
    [InlineData("/?seed=happy&phrases=0")]
    [InlineData("/?seed=happy&maxchars=1")]
    public void Blank_canvas_has_a_name_and_nothing_else_to_show(string target) =>
        Assert.Equal(("Happy little placeholder text, signed happy", ProductDescription), Preview(handler.Page(target)));

    // Within 200 characters: words that leave room, that come out even with a space behind them and without, and one that is too long.
    [Theory]
    [InlineData(6, 28)]
    [InlineData(9, 20)]
    [InlineData(10, 18)]
    [InlineData(66, 3)]
    [InlineData(200, 1)]
    [InlineData(201, 0)]
    public void Long_text_is_cut_behind_a_word(int letters, int words)
    {
        var word = new string('a', letters);

        var (_, description) = Preview(Of(word).Page("/?phrases=100&newline=7&seed=happy"));

        Assert.Equal(string.Join(' ', Enumerable.Repeat(word, words)) + "…", description);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(200)]
    public void Text_that_is_no_longer_is_shown_whole(int letters)
    {
        var word = new string('a', letters);

        Assert.Equal(word, Preview(Of(word).Page("/?phrases=1&seed=happy")).Description);
    }

    [Theory]
    [InlineData("phrases=2", "Trees grow. Trees grow.")]
    [InlineData("phrases=2&newline=1", "Trees grow. Trees grow.")]
    [InlineData("phrases=2&shape=list", "Trees grow. Trees grow.")]
    [InlineData("phrases=16&newline=0", "Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. "
        + "Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow. Trees grow.")]
    public void Short_text_is_shown_whole_without_its_markup(string query, string expected) =>
        Assert.Equal(expected, Preview(Of("Trees grow.").Page($"/?{query}&seed=happy")).Description);

    [Theory]
    [InlineData("Say \"yes\" to \"trees\".")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("Light & <b>dark</b>.")]
    public void What_means_something_in_markup_is_shown_as_it_is(string phrase) =>
        Assert.Equal(phrase, Preview(Of(phrase).Page("/?phrases=1&seed=happy")).Description);

    [Fact]
    public void Article_is_shown_without_its_markup()
    {
        var text = string.Join(' ', handler.Page("/?shape=article&seed=happy").GetElementById("text")!.TextContent.Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        var (_, description) = Preview(handler.Page("/?shape=article&seed=happy"));

        Assert.InRange(description.Length, 100, 200);
        Assert.StartsWith(description[..^1] + " ", text, StringComparison.Ordinal);
        Assert.EndsWith("…", description, StringComparison.Ordinal);
    }

    private static LipsumHandler Of(string phrase) => new(Corpus.FromLines("own", [phrase]));

    // The same for search engines and for previews of links.
    private static (string Title, string Description) Preview(IHtmlDocument page)
    {
        string Content(string name) => page.QuerySelector($"meta[{name}]")!.GetAttribute("content")!;
        Assert.Equal(page.Title, Content("property='og:title'"));
        Assert.Equal(Content("name=description"), Content("property='og:description'"));
        return (page.Title!, Content("name=description"));
    }
}
