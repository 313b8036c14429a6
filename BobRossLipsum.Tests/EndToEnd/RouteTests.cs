using System.Xml.Linq;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>The table of routes, row by row, and the methods.</summary>
public sealed class RouteTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Allow = "GET, HEAD, OPTIONS";

    private static readonly string[] paths =
        [.. SiteRoutes.All.Select(
            route => route.Path.Replace("{id}", "303", StringComparison.Ordinal).Replace("{name}", "not-found", StringComparison.Ordinal))];

    public static TheoryData<string> Paths => [.. paths];

    [Theory]
    [InlineData("/", "text/html; charset=utf-8", "<!DOCTYPE html>")]
    [InlineData("/lipsum?start=true", "text/plain; charset=utf-8", "We don't make mistakes we just have happy little accidents. ")]
    [InlineData("/phrases/303", "text/plain; charset=utf-8", "We don't make mistakes we just have happy little accidents.\n")]
    [InlineData("/corpora", "application/json", "{\"corpora\":[{\"name\":\"bob-ross\",")]
    [InlineData("/painting.svg", "image/svg+xml", "<svg ")]
    [InlineData("/openapi.json", "application/json", "{\n  \"openapi\": \"3.1.1\"")]
    [InlineData("/llms.txt", "text/plain; charset=utf-8", "# Bob Ross Lipsum\n\n> ")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8", "#")]
    [InlineData("/health", "application/json", "{\"status\":\"pass\",")]
    [InlineData("/problems/not-found", "text/plain; charset=utf-8", "There is nothing here (404)\n")]
    [InlineData("/app.css", "text/css; charset=utf-8", "")]
    [InlineData("/app.js", "text/javascript; charset=utf-8", "")]
    [InlineData("/favicon.svg", "image/svg+xml", "<svg ")]
    public async Task Path_answers_with_its_own(string target, string mediaType, string beginning)
    {
        var reply = await site.GetAsync(target);
        Assert.Equal(200, reply.Status);
        Assert.Equal(mediaType, reply["Content-Type"]);
        Assert.StartsWith(beginning, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Text);
    }

    [Fact]
    public async Task Page_finds_every_file_that_it_names()
    {
        var page = await site.GetAsync("/");
        var names = page.Text.Split('"').Where(part => part.StartsWith('/') && part.Contains("?v=", StringComparison.Ordinal)).ToArray();
        Assert.True(names.Length >= 3, page.Text);
        foreach (var name in names)
        {
            Assert.Equal("public, max-age=31536000, immutable", (await site.GetAsync(name))["Cache-Control"]);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task One_slash_at_the_end_is_tolerated_and_two_are_not(string path)
    {
        var bare = await site.GetAsync(path + "?seed=happy");

        Assert.Equal(200, bare.Status);
        if (path != "/")
        {
            Assert.Equal(bare.Text, (await site.GetAsync(path + "/?seed=happy")).Text);
            Assert.Equal(404, (await site.GetAsync(path + "//x")).Status);
        }
    }

    [LocalFact] // a Functions host says so itself, with nothing in it
    public async Task Slashes_alone_lead_nowhere() => Assert.Equal(404, (await site.GetAsync("///x")).Status);

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task HEAD_equals_GET_in_every_field(string path)
    {
        foreach (var query in new[] { "?seed=happy", "?seed=happy&format=json", "?seed=happy&phrases=-1&id=x&width=-1&format=x" })
        {
            foreach (var ifNoneMatch in new[] { "", "*" })
            {
                var get = await site.GetAsync(path + query, ("If-None-Match", ifNoneMatch));
                var head = await site.SendAsync("HEAD", path + query, ("If-None-Match", ifNoneMatch));
                Assert.Equal(get.Status, head.Status);
                Assert.Equal(WithoutDate(get), WithoutDate(head));
                Assert.True(head.Body.IsEmpty);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task OPTIONS_tells_what_is_allowed(string path)
    {
        var reply = await site.SendAsync("OPTIONS", path, ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        Assert.Equal(204, reply.Status);
        Assert.Equal(Allow, reply["Allow"]);
        Assert.Equal(Allow, reply["Access-Control-Allow-Methods"]);
        Assert.Equal("*", reply["Access-Control-Allow-Headers"]);
        Assert.Equal("86400", reply["Access-Control-Max-Age"]);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public Task Other_method_is_not_allowed(string method) => AssertNotAllowedAsync(method);

    [LocalTheory]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("PAINT")]
    public Task Rare_method_is_not_allowed(string method) => AssertNotAllowedAsync(method);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/lipsum/3")]
    [InlineData("/LIPSUM")]
    [InlineData("/lipsum.txt")]
    [InlineData("/phrases/3/4")]
    [InlineData("/problems/")]
    [InlineData("/problems")]
    [InlineData("/index.html")]
    [InlineData("/phrases.txt")]
    public async Task Other_path_leads_nowhere_whatever_the_method(string path)
    {
        foreach (var method in new[] { "GET", "POST", "OPTIONS" })
        {
            var reply = await site.SendAsync(method, path);
            reply.AssertProblem(404, "not-found", $"There is nothing at {path}; there is at /, /lipsum, ");
        }
    }

    [Theory]
    [InlineData("/%6Cipsum?seed=happy", "/lipsum?seed=happy")]
    [InlineData("/phrases/%33%30%33", "/phrases/303")]
    public async Task Percent_encoded_letter_in_a_path_is_that_letter(string encoded, string plain) =>
        Assert.Equal((await site.GetAsync(plain)).Text, (await site.GetAsync(encoded)).Text);

    [Fact]
    public async Task Robots_are_kept_from_what_has_no_end()
    {
        var rules = (await site.GetAsync("/robots.txt")).Text.Split('\n');
        Assert.Equal(
            ["Disallow: /lipsum", "Disallow: /painting.svg"], rules.Where(rule => rule.StartsWith("Disallow", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Guide_names_only_addresses_that_answer()
    {
        var guide = (await site.GetAsync("/llms.txt")).Text;
        var targets = guide.Split('`', '(', ')').Where(part => part.StartsWith('/')).ToArray();
        Assert.True(targets.Length >= 8, guide);
        foreach (var target in targets)
        {
            Assert.Equal(200, (await site.GetAsync(target)).Status);
        }
    }

    [Fact]
    public async Task Kind_of_every_problem_is_explained_at_its_path()
    {
        foreach (var name in Problems.Names)
        {
            Assert.Equal(200, (await site.GetAsync($"/problems/{name}")).Status);
        }
    }

    [Theory]
    [InlineData("", "640", "360")]
    [InlineData("?width=16&height=4096", "16", "4096")]
    [InlineData("?width=&height", "640", "360")]
    public async Task Painting_has_the_size_that_was_asked_for(string query, string width, string height)
    {
        var svg = XDocument.Parse((await site.GetAsync("/painting.svg" + query)).Text).Root!;
        Assert.Equal((width, height), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
        Assert.NotEmpty(svg.Element(svg.Name.Namespace + "title")!.Value);
    }

    private async Task AssertNotAllowedAsync(string method)
    {
        foreach (var path in paths)
        {
            var reply = await site.SendAsync(method, path);
            Assert.Equal(Allow, reply["Allow"]);
            reply.AssertProblem(405, "method-not-allowed", $"{method} came; allowed: {Allow}.");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> WithoutDate(LiveReply reply) =>
        reply.Fields.Where(field => field.Key is not "Date").OrderBy(field => field.Key);
}
