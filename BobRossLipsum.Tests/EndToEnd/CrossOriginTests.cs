using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>What stands on every reply, errors included.</summary>
public sealed class CrossOriginTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Theory]
    [InlineData("GET", "/", 200, "Content-Location")]
    [InlineData("GET", "/?seed=happy", 200, "Content-Location, ETag")]
    [InlineData("GET", "/?phrases=x", 400, null)]
    [InlineData("GET", "/app.js", 200, "ETag")]
    [InlineData("GET", "/lipsum", 200, "Content-Location, Lipsum-Phrases, Lipsum-Seed")]
    [InlineData("GET", "/lipsum?seed=happy&format=html", 200, "Content-Location, ETag, Lipsum-Phrases, Lipsum-Seed")]
    [InlineData("GET", "/phrases", 200, "ETag")]
    [InlineData("HEAD", "/painting.svg", 200, "Content-Location, Lipsum-Seed")]
    [InlineData("HEAD", "/painting.svg?seed=happy", 200, "Content-Location, ETag, Lipsum-Seed")]
    [InlineData("GET", "/health", 200, null)]
    [InlineData("GET", "/problems/not-found", 200, null)]
    [InlineData("OPTIONS", "/lipsum", 204, "Allow")]
    [InlineData("GET", "/lipsum?phrases=-1", 400, null)]
    [InlineData("GET", "/nothing", 404, null)]
    [InlineData("DELETE", "/phrases", 405, "Allow")]
    public async Task Page_of_any_origin_may_read_the_reply(string method, string target, int status, string? exposed)
    {
        var reply = await site.SendAsync(method, target, ("Origin", "https://example.org"));
        Assert.Equal(status, reply.Status);
        Assert.Equal("*", reply["Access-Control-Allow-Origin"]);
        Assert.Equal("nosniff", reply["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", reply["Referrer-Policy"]);
        Assert.Equal(exposed, reply["Access-Control-Expose-Headers"]);

        // Exactly what is there to be read, and cannot be read unless it is named.
        string[] readable = ["Allow", "Content-Location", "ETag", "Lipsum-Phrases", "Lipsum-Seed"];
        Assert.Equal(exposed?.Split(", ") ?? [], readable.Where(name => reply[name] is not null));
    }

    [Theory]
    [InlineData("/painting.svg", "cross-origin")]
    [InlineData("/app.css", "cross-origin")]
    [InlineData("/app.js", "cross-origin")]
    [InlineData("/favicon.svg", "cross-origin")]
    [InlineData("/", null)]
    [InlineData("/lipsum", null)]
    [InlineData("/lipsum?format=html", null)]
    [InlineData("/phrases", null)]
    [InlineData("/openapi.json", null)]
    [InlineData("/nothing", null)]
    public async Task Page_of_any_origin_may_embed_pictures_and_files(string target, string? policy) =>
        Assert.Equal(policy, (await site.GetAsync(target))["Cross-Origin-Resource-Policy"]);

    [Theory]
    [InlineData("/lipsum?seed=happy", "If-None-Match", "*", 304)]
    [InlineData("/lipsum", "Accept", "image/png", 406)]
    public async Task Page_of_any_origin_may_read_what_came_of_its_fields(string target, string name, string value, int status)
    {
        var reply = await site.GetAsync(target, (name, value), ("Origin", "null"));
        Assert.Equal(status, reply.Status);
        Assert.Equal("*", reply["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task Page_runs_nothing_but_its_own_files()
    {
        var policy = (await site.GetAsync("/"))["Content-Security-Policy"]!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
