using System.Text.Json;
using AngleSharp.Html.Parser;
using BobRossLipsum.Core.Text;
using Markdig;

namespace BobRossLipsum.Tests.Text;

/// <summary>
/// Each shape in each format, read back by a parser of the format: what the words mean to the format is nothing, whatever they are.
/// </summary>
public sealed class FormatTests
{
    // What would begin or end something in Markdown, HTML or JSON, and what is not ASCII.
    private static readonly string[] hostile =
    [
        "- a dash.", "-", "-- two", "---", "* a star", "+ a plus.", "+", "# a hash.", "## two #", "#", "C# sharp #.", "a # b", "#hash",
        "> a quote", ">>",
        "1. one.", "1.", "12) twelve", "123456789. nine", "1234567890. ten", "2026", "1.5 is a number.", "1 . 2", "=== equals", "~~~",
        "~~gone~~", "```", "`code`", "a ` b",
        "*a* **b** _c_ __d__", "a*b*c snake_case_name", "[a](b)", "[a]", "![a](b)", "[a]: http://b", "<b>bold</b>", "<!-- c -->",
        "<script>alert(1)</script>", "</p>", "&amp; &lt;", "&", "&#65;",
        "\\", "a\\", "\\*", "\\.", "\\\\.", "\"quoted\"", "it's", "a \"b\" c.", "https://example.org/?a=b&c=d", "<https://example.org>",
        "a | b", "| a |", ": b", "a  b", "    code",
        "Ünïcödé ärgert.", "雪が降る。", "🌲🌲 trees.", "e\u0301", "العربية.", "…", "wait...", "Really?!", "No!", "\u00A0nbsp\u00A0inside x",
    ];

    private static readonly MarkdownPipeline commonMark = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline github = new MarkdownPipelineBuilder().UseEmphasisExtras().UsePipeTables().UseTaskLists()
        .Build();

    private readonly TextGenerator generator = new(Corpus.FromLines("hostile", hostile));

    public static TheoryData<TextShape, string> Cells
    {
        get
        {
            var rows = new TheoryData<TextShape, string>();
            foreach (var shape in Enum.GetValues<TextShape>())
            {
                foreach (var bound in (string[])["", "words", "maxchars", "start"])
                {
                    rows.Add(shape, bound);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Markdown_read_back_is_the_same_text(TextShape shape, string bound) => AssertSame(shape, bound, (seed, options) =>
    {
        var markdown = generator.Generate(seed, options with { Format = TextFormat.Markdown });
        Assert.Equal(Parts(Markdown.ToHtml(markdown, commonMark)), Parts(Markdown.ToHtml(markdown, github)));
        return Parts(Markdown.ToHtml(markdown, commonMark));
    });

    [Theory]
    [MemberData(nameof(Cells))]
    public void Html_read_back_is_the_same_text(TextShape shape, string bound) => AssertSame(shape, bound, (seed, options) =>
        Parts(generator.Generate(seed, options with { Format = TextFormat.Html })));

    [Theory]
    [MemberData(nameof(Cells))]
    public void Text_is_the_same_text(TextShape shape, string bound) => AssertSame(shape, bound, (seed, options) =>
    {
        var json = Json(seed, options);
        var text = generator.Generate(seed, options);
        Assert.Equal(text.EnumerateRunes().Count(), json.GetProperty("characters").GetInt32());
        Assert.Equal(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, json.GetProperty("words").GetInt32());
        var parts = Parts(json);
        Assert.Equal(AsText(shape, parts), text);
        return parts;
    });

    [Theory]
    [InlineData(TextShape.Prose, TextFormat.Text, "")]
    [InlineData(TextShape.Article, TextFormat.Text, "")]
    [InlineData(TextShape.Prose, TextFormat.Markdown, "")]
    [InlineData(TextShape.Article, TextFormat.Markdown, "")]
    [InlineData(TextShape.Prose, TextFormat.Html, "\n")]
    [InlineData(TextShape.List, TextFormat.Html, "\n")]
    [InlineData(TextShape.Title, TextFormat.Html, "\n")]
    [InlineData(TextShape.Article, TextFormat.Html, "<article>\n\n</article>\n")]
    public void Text_without_a_phrase_has_no_more_than_its_frame(TextShape shape, TextFormat format, string expected) =>
        Assert.Equal(expected, generator.Generate("happy", new() { Phrases = 0, Shape = shape, Format = format }));

    // Where there is nothing but what means something, there is no phrase to be copied as it is.
    [Theory]
    [InlineData(TextFormat.Markdown, "\\<a>", "\\<b>")]
    [InlineData(TextFormat.Html, "<p>&lt;a&gt;</p>", "<p>&lt;b&gt;</p>")]
    public void Every_phrase_may_have_to_be_escaped(TextFormat format, string first, string second)
    {
        var escaped = new TextGenerator(Corpus.FromLines("elements", ["<a>", "<b>"]));

        var texts = Enumerable.Range(0, 20).Select(seed => escaped.Generate($"{seed}", new() { Phrases = 1, Format = format }).TrimEnd());

        Assert.Equal([first, second], texts.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("A plain phrase.")]
    [InlineData(". a dot")]
    [InlineData(") a parenthesis")]
    [InlineData("1234567890. too long a number for a list")]
    [InlineData("2026")]
    [InlineData("C# sharp")]
    [InlineData("1 - 2 + 3 > 0")]
    public void Markdown_has_no_backslash_where_nothing_means_anything(string phrase) => Assert.Equal(
        phrase + "\n",
        new TextGenerator(Corpus.FromLines("own", [phrase])).Generate("a", new() { Phrases = 1, Format = TextFormat.Markdown }));

    // What JSON has is what is meant: its strings need no rules but those of JSON.
    private void AssertSame(TextShape shape, string bound, Func<string, TextOptions, IEnumerable<(string, string)>> read)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var options = new TextOptions
            {
                Shape = shape,
                Phrases = shape == TextShape.Title ? 40 : shape == TextShape.Article ? null : 90,
                Newline = shape is TextShape.Prose ? new(1, 4) : null,
                Words = bound == "words" ? 1 + seed : null,
                MaxChars = bound == "maxchars" ? (5 * seed) + 1 : null,
                Start = bound == "start",
            };
            Assert.Equal(Parts(Json($"{seed}", options)), read($"{seed}", options));
        }
    }

    private JsonElement Json(string seed, TextOptions options) =>
        JsonDocument.Parse(generator.Generate(seed, options with { Format = TextFormat.Json })).RootElement;

    private static IEnumerable<(string Kind, string Text)> Parts(JsonElement json) =>
        json.TryGetProperty("paragraphs", out var paragraphs) ? paragraphs.EnumerateArray().Select(text => ("p", text.GetString()!))
        : json.TryGetProperty("items", out var items)
            ? items.EnumerateArray().Select(text => (json.GetProperty("shape").GetString() == "list" ? "li" : "h1", text.GetString()!))
        : json.GetProperty("blocks").EnumerateArray().SelectMany(block => block.GetProperty("type").GetString() switch
        {
            "list" => block.GetProperty("items").EnumerateArray().Select(text => ("li", text.GetString()!)),
            "heading" => [($"h{block.GetProperty("level")}", block.GetProperty("text").GetString()!)],
            "quote" => [("blockquote", block.GetProperty("text").GetString()!)],
            _ => [("p", block.GetProperty("text").GetString()!)],
        });

    private static List<(string Kind, string Text)> Parts(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        Assert.All(
            body.QuerySelectorAll("*"), element =>
                Assert.Contains(element.LocalName, (string[])["article", "h1", "h2", "p", "ul", "li", "blockquote"]));
        return [.. body.QuerySelectorAll("h1, h2, p, li").Select(element =>
            (element.ParentElement!.LocalName == "blockquote" ? "blockquote" : element.LocalName, element.TextContent))];
    }

    private static string AsText(TextShape shape, IEnumerable<(string Kind, string Text)> parts)
    {
        var text = "";
        var before = "";
        foreach (var (kind, words) in parts)
        {
            // The items of a list, and titles, follow each other line by line.
            var isLine = shape == TextShape.Title || (kind == "li" && before == "li");
            text += before.Length == 0 ? "" : isLine ? "\n" : "\n\n";
            text += shape == TextShape.List ? words : kind switch
            {
                "li" => $"- {words}",
                "blockquote" => $"\"{words}\"",
                _ => words,
            };
            before = kind;
        }

        return text.Length == 0 ? "" : text + "\n";
    }
}
