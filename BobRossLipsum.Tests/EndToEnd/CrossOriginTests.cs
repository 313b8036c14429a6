using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>What stands on every reply, errors included.</summary>
public class CrossOriginTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/lipsum", 200)]
    [InlineData("HEAD", "/painting.svg", 200)]
    [InlineData("OPTIONS", "/lipsum", 204)]
    [InlineData("GET", "/lipsum?phrases=-1", 400)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("DELETE", "/phrases", 405)]
    public async Task Page_of_any_origin_may_read_the_reply(string method, string target, int status)
    {
        var reply = await site.SendAsync(method, target, ("Origin", "https://example.org"));
        Assert.Equal(status, reply.Status);
        Assert.Equal("*", reply["Access-Control-Allow-Origin"]);
        Assert.Equal(
            "Allow, Content-Length, Content-Location, ETag, Lipsum-Phrases, Lipsum-Seed", reply["Access-Control-Expose-Headers"]);
        Assert.Equal("cross-origin", reply["Cross-Origin-Resource-Policy"]);
        Assert.Equal("nosniff", reply["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", reply["Referrer-Policy"]);
    }

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
