using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>Who may keep what for how long, and how it is asked for again.</summary>
public sealed class CachingTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Day = "public, max-age=86400";

    [Theory]
    [InlineData("/lipsum", "no-store")]
    [InlineData("/lipsum?seed=", "no-store")]
    [InlineData("/lipsum?seed=happy", Day)]
    [InlineData("/painting.svg", "no-store")]
    [InlineData("/painting.svg?seed=happy", Day)]
    [InlineData("/phrases", Day)]
    [InlineData("/phrases/3", Day)]
    [InlineData("/", "no-store")]
    [InlineData("/?seed=", "no-store")]
    [InlineData("/?seed=happy", "public, max-age=60")]
    [InlineData("/?phrases=x&seed=happy", "no-store")]
    [InlineData("/openapi.json", "public, max-age=3600")]
    [InlineData("/openapi.json?v=1", "public, max-age=3600")]
    [InlineData("/llms.txt", "public, max-age=3600")]
    [InlineData("/robots.txt", "public, max-age=3600")]
    [InlineData("/app.css", "public, max-age=3600")]
    [InlineData("/app.js?v=", "public, max-age=3600")]
    [InlineData("/favicon.svg?v=another", "no-cache")]
    [InlineData("/health", "no-store")]
    [InlineData("/problems/not-found", Day)]
    [InlineData("/lipsum?phrases=x&seed=happy", "no-store")]
    [InlineData("/nothing", "no-store")]
    public async Task Reply_says_how_long_it_may_be_kept(string target, string expected)
    {
        var reply = await site.GetAsync(target);
        Assert.Equal(expected, reply["Cache-Control"]);
        Assert.Equal(expected == "no-store" || target.StartsWith("/problems", StringComparison.Ordinal), reply["ETag"] is null);
    }

    // A shared cache may sort a query, and so take it for one that means something else.
    [Theory]
    [InlineData("/lipsum?seed=a&seed=b")]
    [InlineData("/?seed=a&seed=b")]
    [InlineData("/lipsum?seed=a&phrases=3&phrases=4")]
    [InlineData("/lipsum?phrases=3&seed=a&%70hrases=")]
    [InlineData("/painting.svg?seed=a&width=100&width=200")]
    [InlineData("/phrases?q=tree&q=")]
    [InlineData("/phrases/3?format=json&format=text")]
    [InlineData("/app.js?v=1&v=2")]
    public async Task Reply_to_a_repeated_parameter_is_not_stored(string target)
    {
        var reply = await site.GetAsync(target, ("If-None-Match", "*"));
        Assert.Equal((200, "no-store", null), (reply.Status, reply["Cache-Control"], reply["ETag"]));
        Assert.Equal((await site.GetAsync(target[..target.LastIndexOf('&')])).Text, reply.Text);
    }

    [Fact]
    public async Task Repeated_parameter_that_nobody_knows_does_not_matter() =>
        Assert.Equal(Day, (await site.GetAsync("/lipsum?seed=a&x=1&x=2"))["Cache-Control"]);

    [Theory]
    [InlineData("/lipsum?seed=happy")]
    [InlineData("/lipsum?seed=happy&format=html")]
    [InlineData("/painting.svg?seed=happy")]
    [InlineData("/phrases")]
    [InlineData("/phrases/3?format=json")]
    [InlineData("/?seed=happy")]
    [InlineData("/app.css")]
    [InlineData("/openapi.json")]
    public async Task Copy_that_still_holds_is_not_sent_again(string target)
    {
        var full = await site.GetAsync(target);
        var tag = full["ETag"]!;
        Assert.Matches("^\"[^\"]+\"$", tag);
        foreach (var field in new[] { tag, $"W/{tag}", "*", $"\"a\", {tag}", $"\"a\",W/{tag} ,\"b\"", $", ,\t{tag}", $"\"a,b\", {tag}",
            $"{tag}, junk" })
        {
            var reply = await site.GetAsync(target, ("If-None-Match", field));
            Assert.Equal(304, reply.Status);
            Assert.True(reply.Body.IsEmpty);

            // What RFC 9110 asks for in section 15.4.5, and CORS. The client has the rest.
            string[] said = ["Access-Control-Allow-Origin", "Cache-Control", "Content-Location", "ETag", "Vary"];
            Assert.Equal(
                said.Where(name => full[name] is not null).Select(name => $"{name}: {full[name]}"),
                reply.Fields.Where(field => !Description.IsOfHosts(field.Key)).Select(field => $"{field.Key}: {field.Value}").Order());
        }
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"another\"")]
    [InlineData("W/\"another\", \"third\"")]
    [InlineData("{bare}")]
    [InlineData("\"x{bare}\"")]
    [InlineData("w/\"{bare}\"")]
    [InlineData("junk \"{bare}\"")]
    [InlineData("\"a\" \"{bare}\"")]
    [InlineData("\"{bare}")]
    [InlineData("**")]
    [InlineData("\"*\"")]
    [InlineData("")]
    public async Task Copy_with_another_tag_does_not_hold(string field)
    {
        foreach (var target in new[] { "/lipsum?seed=happy", "/phrases", "/app.css" })
        {
            var bare = (await site.GetAsync(target))["ETag"]!.Trim('"');
            Assert.Equal(
                200, (await site.GetAsync(target, ("If-None-Match", field.Replace("{bare}", bare, StringComparison.Ordinal)))).Status);
        }
    }

    [Fact]
    public async Task Several_lines_of_tags_are_one_list()
    {
        var tag = (await site.GetAsync("/phrases"))["ETag"]!;
        Assert.Equal(304, (await site.GetAsync("/phrases", ("If-None-Match", "\"a\""), ("If-None-Match", tag))).Status);
    }

    [Theory]
    [InlineData("/lipsum")]
    [InlineData("/painting.svg")]
    [InlineData("/health")]
    [InlineData("/problems/not-found")]
    public async Task What_has_no_tag_always_comes(string target) =>
        Assert.Equal(200, (await site.GetAsync(target, ("If-None-Match", "*"))).Status);

    [Theory]
    [InlineData("/lipsum?seed=happy&phrases=x", 400)]
    [InlineData("/phrases/370", 404)]
    public async Task Tag_does_not_hide_an_error(string target, int status) =>
        Assert.Equal(status, (await site.GetAsync(target, ("If-None-Match", "*"))).Status);

    [Fact]
    public async Task Every_text_has_a_tag_of_its_own()
    {
        string[] queries =
        [
            "seed=happy", "seed=Happy", "seed=happy&phrases=99", "seed=happy&newline=1", "seed=happy&start=1", "seed=happy&maxchars=5000",
            "seed=happy&maxchars=5000&phrases=100", "seed=happy&format=json", "seed=happy&format=html", "seed=happy%26phrases%3D99",
        ];
        var tags = new HashSet<string>();
        foreach (var query in queries)
        {
            tags.Add((await site.GetAsync("/lipsum?" + query))["ETag"]!);
        }

        tags.Add((await site.GetAsync("/painting.svg?seed=happy"))["ETag"]!);
        tags.Add((await site.GetAsync("/painting.svg?seed=happy&width=641"))["ETag"]!);
        tags.Add((await site.GetAsync("/painting.svg?seed=happy&height=361"))["ETag"]!);
        Assert.Equal(queries.Length + 3, tags.Count);
    }

    [Theory]
    [InlineData("/lipsum?seed=happy", "/lipsum?newline=0&start=no&seed=happy&phrases=100&x=y")]
    [InlineData("/lipsum?seed=happy&start=true", "/lipsum?start=yes&seed=%68appy")]
    [InlineData("/lipsum?seed=happy&phrases=10000", "/lipsum?seed=happy&phrases=10001")]
    [InlineData("/painting.svg?seed=happy", "/painting.svg?height=360&width=0640&seed=happy")]
    [InlineData("/phrases?q=tree", "/phrases?q=%74ree&x=y")]
    [InlineData("/phrases/3", "/phrases/003")]
    public async Task Same_thing_asked_in_other_words_has_the_same_tag(string target, string other)
    {
        var (first, second) = (await site.GetAsync(target), await site.GetAsync(other));
        Assert.Equal(first["ETag"], second["ETag"]);
        Assert.Equal(first["Content-Location"], second["Content-Location"]);
        Assert.Equal(first.Text, second.Text);
    }

    [Theory]
    [InlineData("/lipsum?seed=happy")]
    [InlineData("/phrases")]
    public async Task Forms_of_one_address_have_different_tags(string target) => Assert.NotEqual(
        (await site.GetAsync(target, ("Accept", "text/plain")))["ETag"],
        (await site.GetAsync(target, ("Accept", "application/json")))["ETag"]);
}
