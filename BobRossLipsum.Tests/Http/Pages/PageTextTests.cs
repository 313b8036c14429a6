using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http.Pages;

/// <summary>The text on the page: how long it is said to be, how large it is shown, and in which pieces a browser gets it.</summary>
public sealed class PageTextTests
{
    private readonly LipsumHandler handler = new();

    [Theory]
    [InlineData("phrases=1", "1 paragraph, 1 phrase, 2 words, 12 characters")]
    [InlineData("phrases=2", "1 paragraph, 2 phrases, 4 words, 24 characters")]
    [InlineData("paragraphs=2&newline=1", "2 paragraphs, 2 phrases, 4 words, 25 characters")]
    [InlineData("phrases=1&words=1", "1 paragraph, 1 phrase, 1 word, 7 characters")]
    [InlineData("phrases=1000", "1 paragraph, 1,000 phrases, 2,000 words, 12,000 characters")]
    [InlineData("shape=list&phrases=1", "1 item, 2 words, 12 characters")]
    [InlineData("shape=list&phrases=2", "2 items, 4 words, 24 characters")]
    [InlineData("shape=title&phrases=1", "1 title, 2 words, 11 characters")]
    [InlineData("shape=title&phrases=2", "2 titles, 4 words, 22 characters")]
    [InlineData("phrases=0", "0 paragraphs, 0 phrases, 0 words, 0 characters")]
    public void Tally_counts_what_there_is(string query, string expected) =>
        Assert.Equal(expected, Tally(Of("Trees grow.").Page($"/?{query}&seed=happy")));

    [Fact]
    public void Quotation_does_not_count_as_a_paragraph()
    {
        var page = handler.Page("/?shape=article&paragraphs=12&seed=happy");

        Assert.NotEmpty(page.QuerySelectorAll("#text blockquote > p"));
        Assert.StartsWith($"{page.QuerySelectorAll("#text article > p").Length} paragraphs, ", Tally(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phrases=1", "text few")]
    [InlineData("phrases=20", "text")]
    [InlineData("shape=list&phrases=1", "text")]
    [InlineData("shape=list&phrases=20", "text")]
    [InlineData("shape=title&phrases=1", "text")]
    [InlineData("shape=article&phrases=1", "text")]
    [InlineData("format=markdown&phrases=20", "text source")]
    [InlineData("format=html&phrases=1", "text source")]
    [InlineData("format=json&shape=list&phrases=1", "text source")]
    [InlineData("phrases=0", "text few")]
    [InlineData("format=json&phrases=0", "text few")]
    public void Few_words_look_different_and_so_does_source(string query, string classes) =>
        Assert.Equal(classes.Split(' '), TextOf(handler.Page($"/?{query}&seed=happy")).ClassList);

    [Theory]
    [InlineData(219, true)]
    [InlineData(220, false)]
    public void Prose_of_fewer_than_220_characters_is_few_words(int characters, bool isFew)
    {
        var page = Of(new string('a', characters - 1)).Page("/?phrases=1&seed=happy");

        Assert.EndsWith($", {characters} characters", Tally(page), StringComparison.Ordinal);
        Assert.Equal(isFew, TextOf(page).ClassList.Contains("few"));
    }

    [Theory]
    [InlineData("phrases=0")]
    [InlineData("phrases=0&format=json")]
    [InlineData("shape=list&maxchars=1")]
    public void Canvas_is_blank_where_no_phrase_fits(string query) => Assert.Equal(
        """<p class="blank">The canvas is blank: not even one phrase fits.</p>""",
        TextOf(handler.Page($"/?{query}&seed=happy")).InnerHtml);

    [Theory]
    [InlineData("paragraphs=1", "p", 1)]
    [InlineData("paragraphs=60&newline=1", "p", 60)]
    [InlineData("paragraphs=150&newline=1", "p", 60, 60, 30)]
    [InlineData("shape=title&phrases=61", "h1", 60, 1)]
    public void Prose_and_titles_come_in_sheets_of_60_lines(string query, string element, params int[] lines)
    {
        var text = TextOf(handler.Page($"/?{query}&seed=happy"));

        Assert.All(text.Children, sheet => Assert.Equal("""<div class="sheet">""", sheet.OuterHtml[..19]));
        Assert.Equal(lines, text.Children.Select(sheet => sheet.QuerySelectorAll(element).Length));
    }

    [Theory]
    [InlineData("shape=list&phrases=150", "UL")]
    [InlineData("shape=article&paragraphs=50", "ARTICLE")]
    public void What_hangs_together_comes_as_a_whole(string query, string element) =>
        Assert.Equal(element, Assert.Single(TextOf(handler.Page($"/?{query}&seed=happy")).Children).TagName);

    [Theory]
    [InlineData("format=html&paragraphs=60&newline=1", 60)]
    [InlineData("format=html&paragraphs=150&newline=1", 60, 60, 30)]
    [InlineData("format=markdown&shape=list&phrases=61", 60, 1)]
    public void Source_comes_in_sheets_of_60_lines(string query, params int[] lines)
    {
        var sheets = Sheets(query);

        Assert.Equal(lines, sheets.Select(sheet => sheet.TextContent.Count(character => character == '\n')));
        Assert.All(sheets, sheet => Assert.Empty(sheet.Children));
    }

    [Fact]
    public void Json_which_is_one_line_is_shown_with_a_string_or_member_a_line()
    {
        var sheets = Sheets("format=json&shape=list&phrases=150");

        var lines = sheets.Select(sheet => sheet.InnerHtml.Split("<br>")).ToArray();
        Assert.Equal([60, 60], lines[..^1].Select(sheet => sheet.Length));
        Assert.InRange(lines[^1].Length, 1, 60);
        Assert.Equal(["{\"seed\":\"happy\",", "\"corpus\":\"bob-ross\","], lines[0][..2]);
        Assert.All(lines.SelectMany(line => line).Skip(1), line => Assert.StartsWith("\"", line, StringComparison.Ordinal));
        Assert.StartsWith("\"ids\":[", lines[^1][^1], StringComparison.Ordinal);
    }

    private static LipsumHandler Of(string phrase) => new(Corpus.FromLines("own", [phrase]));

    private static string Tally(IHtmlDocument page) => page.GetElementById("tally")!.TextContent;

    private static IElement TextOf(IHtmlDocument page) => page.GetElementById("text")!;

    private IElement[] Sheets(string query)
    {
        var target = $"/?{query}&seed=happy";
        Assert.Contains("</code></pre></div>", handler.Text(target), StringComparison.Ordinal); // which a browser would make up for
        var source = Assert.Single(TextOf(handler.Page(target)).Children);
        Assert.Equal("PRE", source.TagName);
        Assert.All(source.Children, sheet => Assert.Equal("""<code class="sheet">""", sheet.OuterHtml[..20]));
        return [.. source.Children];
    }
}
