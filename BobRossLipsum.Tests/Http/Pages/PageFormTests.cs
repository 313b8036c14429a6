using AngleSharp.Html.Dom;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http.Pages;

/// <summary>The fields of the page, and its links to a text and to files, before any script has run.</summary>
public sealed class PageFormTests
{
    private static readonly string[] fields = ["paragraphs", "newline", "phrases", "words", "maxchars", "seed"];

    private readonly LipsumHandler handler = new(() => "fresh");

    [Theory]
    [InlineData("/?phrases=7&seed=happy", "", "", "7", "", "", "happy")]
    [InlineData("/?paragraphs=2-5&newline=3&words=90&maxchars=400&seed=a+b", "2-5", "3", "", "90", "400", "a b")]
    [InlineData("/?phrases=99999&seed=happy", "", "", "10000", "", "", "happy")]
    [InlineData("/", "5", "", "", "", "", "fresh")]
    [InlineData("/?phrases=+many&words=&seed=happy", "", "", " many", "", "", "happy")]
    [InlineData("/?phrases=3&paragraphs=2&seed=happy", "2", "", "3", "", "", "happy")]
    public void Field_shows_what_the_text_has_or_what_came_where_that_is_wrong(string target, params string[] values)
    {
        var page = handler.Page(target);

        Assert.Equal(values, fields.Select(field => ((IHtmlInputElement)page.GetElementById(field)!).Value));
    }

    [Theory]
    [InlineData("/?phrases=7&seed=happy")]
    [InlineData("/")]
    [InlineData("/?phrases=many&seed=happy", "phrases")]
    [InlineData("/?words=0&maxchars=-1&seed=happy", "words", "maxchars")]
    [InlineData("/?format=pdf&seed=happy", "format")]
    [InlineData("/?phrases=3&paragraphs=2&seed=happy", "paragraphs", "phrases")]
    public void Fields_that_are_wrong_say_so_and_no_others(string target, params string[] wrong)
    {
        var page = handler.Page(target);

        Assert.Equal(
            wrong.Length > 0 ? "Something in the paint box won't mix. Here is a text without it." : "",
            page.GetElementById("note")!.TextContent);
        Assert.Equal(
            wrong.Intersect(fields), page.QuerySelectorAll("[aria-invalid]").Select(field => field.Id));
        Assert.Equal(
            wrong.Select(name => $"{name}-error"),
            page.QuerySelectorAll(".error").Where(error => error.TextContent.Length > 0).Select(error => error.Id));
        Assert.All(
            page.QuerySelectorAll(".error").Where(error => error.TextContent.Length > 0),
            error => Assert.Matches("^“.+” won’t do here\\. Allowed: .+\\.$", error.TextContent));
    }

    [Theory]
    [InlineData("/?phrases=7&seed=happy", "&seed=happy")]
    [InlineData("/?phrases=7&seed=a%26b+c", "&seed=a%26b%20c")]
    [InlineData("/", "&seed=fresh")]
    public void Ready_made_sizes_keep_the_seed(string target, string end)
    {
        var addresses = handler.Page(target).QuerySelectorAll("a.chip").Select(chip => chip.GetAttribute("href")!).ToArray();

        Assert.Equal(7, addresses.Distinct().Count());
        Assert.All(addresses, address => Assert.EndsWith(end, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "txt")]
    [InlineData("&format=text", "txt")]
    [InlineData("&format=markdown", "md")]
    [InlineData("&format=html", "html")]
    [InlineData("&format=json", "json")]
    public void File_of_a_text_has_the_extension_of_its_format(string format, string extension)
    {
        var page = handler.Page($"/?phrases=3&seed=happy{format}");

        var save = page.GetElementById("save")!;
        Assert.Equal($"bob-ross-lipsum-happy.{extension}", save.GetAttribute("download"));
        Assert.Equal(page.GetElementById("address")!.GetAttribute("href"), save.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Happy_tree-1", "Happy_tree-1")]
    [InlineData("a b/c.d", "a-b-c-d")]
    [InlineData("../happy", "---happy")]
    [InlineData("été", "été")]
    [InlineData("\"'<>&", "-----")]
    public void Files_of_text_and_painting_are_called_by_the_seed(string seed, string name)
    {
        var page = handler.Page($"/?phrases=3&seed={Uri.EscapeDataString(seed)}");

        Assert.Equal($"bob-ross-lipsum-{name}.txt", page.GetElementById("save")!.GetAttribute("download"));
        Assert.Equal($"bob-ross-lipsum-{name}.svg", page.GetElementById("frame")!.GetAttribute("download"));
    }
}
