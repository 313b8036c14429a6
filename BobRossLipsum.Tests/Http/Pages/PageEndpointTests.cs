using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Pages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http.Pages;

/// <summary>What stands in the page before any script has run, read as a browser reads it.</summary>
public sealed class PageEndpointTests
{
    private static readonly LipsumHandler handler = new(() => "fresh");
    private static readonly string[] hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "</textarea></title><b>", "&lt;b&gt;",
        "&amp", "&#60;b", "{{seed}}", "javascript:alert(1)", "<!--", "]]>", "\u202Eevil", "a\u00A0b", "😀 <i>", "`${x}`", "<p>",
        "</div></main>", "\\\"", "%22%3E", "=", "?&=#",
    ];

    [Fact]
    public void Page_has_the_text_of_its_query_and_what_belongs_to_it()
    {
        var page = handler.Page("/?phrases=7&newline=3&seed=happy&start=yes");
        var text = handler.Text("/lipsum?phrases=7&newline=3&seed=happy&start=true&format=text");
        Assert.Equal(text.TrimEnd().Split("\n\n"), page.QuerySelectorAll("#text p").Select(paragraph => paragraph.TextContent));
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.Equal(
            $"3 paragraphs, 7 phrases, {words} words, {text.Length} characters", page.GetElementById("tally")!.TextContent);
        Assert.Equal("/painting.svg?seed=happy&width=1200&height=400", page.GetElementById("picture")!.GetAttribute("src"));
        Assert.Contains(
            $">{page.GetElementById("picture")!.GetAttribute("alt")}</title>",
            handler.Text("/painting.svg?seed=happy"),
            StringComparison.Ordinal);
        Assert.Equal("/?phrases=7&newline=3&seed=happy&start=true", page.GetElementById("signature")!.GetAttribute("href"));
        Assert.Equal("/lipsum?phrases=7&newline=3&seed=happy&format=text&start=true", page.GetElementById("address")!.GetAttribute("href"));
        Assert.Equal(["7", "3", "happy"], new[] { "phrases", "newline", "seed" }.Select(name => Field(page, name).Value));
        Assert.True(Field(page, "start").IsChecked);
    }

    [Theory]
    [InlineData("title", "phrases=3", "h1", 3)]
    [InlineData("list", "phrases=4", "ul > li", 4)]
    [InlineData("article", "", "article > h1 + p", 1)]
    [InlineData("prose", "paragraphs=2", "p", 2)]
    public void Shape_stands_there_as_HTML_and_its_choice_is_made(string shape, string more, string selector, int count)
    {
        var page = handler.Page($"/?shape={shape}&seed=happy&{more}");
        Assert.Equal(count, page.QuerySelectorAll($"#text {selector}").Length);
        Assert.Equal(
            [shape, "text"],
            page.QuerySelectorAll("[type=radio][name=shape], [name=format]").OfType<IHtmlInputElement>().Where(radio => radio.IsChecked)
                .Select(radio => radio.Value));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Source_stands_there_to_the_letter(string format)
    {
        foreach (var shape in new[] { "prose", "list", "title", "article" })
        {
            var query = $"phrases=400&shape={shape}&seed=source&format={format}";
            var page = handler.Page($"/?{query}");
            Assert.Equal(handler.Text($"/lipsum?{query}"), page.GetElementById("text")!.TextContent);
            Assert.Equal(
                handler.Page($"/?format=text&{query}").GetElementById("tally")!.TextContent, page.GetElementById("tally")!.TextContent);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("utm_source=mail")]
    public void Bare_page_has_five_paragraphs_of_a_fresh_seed(string query)
    {
        using var reply = handler.Handle(new("GET", "/", query));
        Assert.Equal("/?paragraphs=5&seed=fresh", reply.Headers.Single(header => header.Key == "Content-Location").Value);
        Assert.Equal(5, handler.Page($"/?{query}").QuerySelectorAll("#text p").Length);
    }

    [Fact]
    public void Preview_of_a_link_shows_the_text_and_no_canonical_address()
    {
        var page = handler.Page("/?phrases=20&seed=happy");
        var description = page.QuerySelector("[property='og:description']")!.GetAttribute("content")!;
        Assert.Equal("Happy little placeholder text, signed happy", page.QuerySelector("[property='og:title']")!.GetAttribute("content"));
        Assert.StartsWith(description.TrimEnd('…'), handler.Text("/lipsum?phrases=20&seed=happy"), StringComparison.Ordinal);
        Assert.InRange(description.Length, 100, 200);
        Assert.Empty(page.QuerySelectorAll("[rel=canonical]"));
        Assert.Equal(
            handler.Text("/lipsum?phrases=1&seed=happy").TrimEnd(),
            handler.Page("/?phrases=1&seed=happy").QuerySelector("[name=description]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("phrases=abc&newline=2&seed=happy", "phrases")]
    [InlineData("phrases=3&paragraphs=2&seed=happy", "phrases paragraphs")]
    [InlineData("shape=list&newline=2&seed=happy", "newline")]
    [InlineData("shape=poem&format=pdf&start=maybe&words=0&maxchars=-1", "shape words maxchars start format")]
    public void Bad_value_is_explained_beside_its_field_and_the_rest_makes_a_text(string query, string names)
    {
        using var reply = handler.Handle(new("GET", "/", query));
        Assert.Equal(400, reply.Status);
        var page = handler.Page($"/?{query}");
        Assert.Equal(
            names.Split(' ').Order(),
            page.QuerySelectorAll(".error").Where(error => error.TextContent.Length > 0).Select(error => error.Id![..^"-error".Length])
                .Order());
        Assert.NotEmpty(page.GetElementById("text")!.TextContent);
        foreach (var pair in query.Split('&').Select(pair => pair.Split('=')).Where(pair => names.Split(' ').Contains(pair[0])))
        {
            if (page.GetElementById(pair[0]) is IHtmlInputElement { Type: "text" } field)
            {
                Assert.Equal((pair[1], "true"), (field.Value, field.GetAttribute("aria-invalid")));
            }
        }
    }

    [Fact]
    public void Nothing_of_the_query_becomes_markup()
    {
        var shape = Elements(handler.Page("/?phrases=3&seed=plain"));
        foreach (var value in hostile.Concat(RandomValues(50)))
        {
            var encoded = Uri.EscapeDataString(value);
            var page = handler.Page($"/?phrases=3&seed={encoded}");
            Assert.Equal(shape, Elements(page));
            Assert.Equal(value, Field(page, "seed").Value);
            Assert.Equal(value, page.GetElementById("signature")!.TextContent);
            Assert.Equal(
                $"Happy little placeholder text, signed {value}", page.QuerySelector("[property='og:title']")!.GetAttribute("content"));
            foreach (var name in new[] { "phrases", "newline", "paragraphs", "words", "maxchars" })
            {
                page = handler.Page($"/?{name}=x{encoded}&seed=plain");
                Assert.Equal($"x{value}", Field(page, name).Value);
                Assert.Empty(page.QuerySelectorAll("script:not([integrity]), #text ~ img, b, i, [onerror], [onfocus]"));
            }

            foreach (var name in new[] { "shape", "format", "start", encoded })
            {
                Assert.Empty(
                    handler.Page($"/?{name}=x{encoded}&seed=plain")
                        .QuerySelectorAll("script:not([integrity]), b, i, [onerror], [onfocus]"));
            }
        }
    }

    [Fact]
    public void Tag_changes_with_the_page_and_with_the_text()
    {
        string Tag(string target) => handler.Header(target, "ETag");
        Assert.Equal(Tag("/?seed=happy"), Tag("/?phrases=100&seed=happy&utm_source=mail"));
        Assert.NotEqual(Tag("/?seed=happy"), Tag("/?seed=sad"));
        Assert.NotEqual(Tag("/?seed=happy"), Tag("/?seed=happy&format=json"));

        var other = new PageEndpoint(new PageTemplate("<p>{{text}}"u8), new CorpusParameter([Core.Text.Corpus.Embedded]), () => "fresh");
        using var reply = other.Answer(new("GET", "/", "seed=happy"));
        Assert.NotEqual(Tag("/?seed=happy"), reply.Headers.Single(header => header.Key == "ETag").Value);
    }

    [Theory]
    [InlineData("<p>{{nothing}}", "'nothing'")]
    [InlineData("<p>{{value}}", "'value'")]
    [InlineData("<p>{{}}", "''")]
    [InlineData("<p>{{text", "''")]
    [InlineData("<p>{{seed}}{{", "''")]
    public void Page_with_a_gap_that_means_nothing_is_refused(string html, string named) => Assert.Contains(
        named, Assert.Throws<FormatException>(() => new PageTemplate(Encoding.UTF8.GetBytes(html))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[rel=icon]", "href", "/favicon.svg")]
    [InlineData("[rel=stylesheet]", "href", "/app.css")]
    [InlineData("script", "src", "/app.js")]
    public void File_is_named_by_its_content_and_what_runs_is_demanded_to_the_byte(string selector, string attribute, string path)
    {
        var site = new LipsumHandler();
        var element = Assert.Single(site.Page("/?seed=happy").QuerySelectorAll(selector));
        var address = element.GetAttribute(attribute)!;
        using var file = site.Handle(LipsumRequest.FromTarget("GET", address));

        Assert.StartsWith($"{path}?v=", address, StringComparison.Ordinal);
        Assert.Contains(new("Cache-Control", "public, max-age=31536000, immutable"), file.Headers);
        Assert.Equal(
            path == "/favicon.svg" ? null : $"sha256-{Convert.ToBase64String(SHA256.HashData(file.Body.Span))}",
            element.GetAttribute("integrity"));
    }

    // Strings of what means something in HTML and addresses, always the same ones.
    private static IEnumerable<string> RandomValues(int count)
    {
        const string Letters = "<>\"'&;=/ ab#x!-\\`{}😀é?%+";
        var random = new SplitMix64(20);
        for (var value = 0; value < count; value++)
        {
            var text = new StringBuilder();
            for (var length = 1 + random.NextBelow(20); length > 0; length--)
            {
                var letter = Letters[(int)random.NextBelow((uint)Letters.Length)];
                text.Append(char.IsSurrogate(letter) ? "😀" : letter.ToString());
            }

            yield return text.ToString();
        }
    }

    private static string Elements(IHtmlDocument page) =>
        string.Join(' ', page.All.Select(
            element => $"{element.LocalName}[{string.Join(',', element.Attributes.Select(attribute => attribute.Name))}]"));

    private static IHtmlInputElement Field(IHtmlDocument page, string name) =>
        (IHtmlInputElement)page.QuerySelector($"input[name={name}]")!;
}
