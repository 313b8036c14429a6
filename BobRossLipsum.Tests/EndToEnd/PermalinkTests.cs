using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>Any text or picture that anyone ever got can be had back.</summary>
public sealed class PermalinkTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Theory]
    [InlineData("/lipsum", "")]
    [InlineData("/lipsum", "text/plain")]
    [InlineData("/lipsum", "application/json")]
    [InlineData("/lipsum?format=text", "application/json")]
    [InlineData("/lipsum?format=json&newline=3", "")]
    [InlineData("/lipsum?format=html&phrases=12&newline=5&start=yes", "")]
    [InlineData("/lipsum?maxchars=280", "")]
    [InlineData("/lipsum?maxchars=280&phrases=100&start=1", "")]
    [InlineData("/lipsum?phrases=999999", "")]
    [InlineData("/lipsum?phrases=0", "")]
    [InlineData("/painting.svg", "")]
    [InlineData("/painting.svg?width=100&height=4096", "")]
    public async Task Permalink_brings_the_same_bytes_back_whatever_the_next_client_accepts(string target, string accept)
    {
        var first = await site.GetAsync(target, ("Accept", accept));
        var link = first["Content-Location"]!;
        foreach (var other in (string[])["", "text/plain", "application/json", "image/png"])
        {
            var again = await site.GetAsync(link, ("Accept", other));
            Assert.Equal(first.Body.ToArray(), again.Body.ToArray());
            Assert.Equal(first["Content-Type"], again["Content-Type"]);
            Assert.Equal(first["Lipsum-Seed"], again["Lipsum-Seed"]);
            Assert.Equal(link, again["Content-Location"]);
            Assert.Equal("public, max-age=86400", again["Cache-Control"]);
        }
    }

    [Theory]
    [InlineData("/lipsum?seed=happy", "/lipsum?seed=happy&format=text")]
    [InlineData(
        "/lipsum?maxchars=9999&start=yes&format=json&seed=happy&newline=5&phrases=3",
        "/lipsum?phrases=3&newline=5&seed=happy&format=json&start=true&maxchars=9999")]
    [InlineData("/lipsum?phrases=100&newline=0&start=false&seed=happy", "/lipsum?seed=happy&format=text")]
    [InlineData("/lipsum?start=0&seed=happy", "/lipsum?seed=happy&format=text")]
    [InlineData("/lipsum?phrases=10001&newline=99999&seed=happy", "/lipsum?phrases=10000&newline=10000&seed=happy&format=text")]
    [InlineData("/lipsum?phrases=100&maxchars=280&seed=happy", "/lipsum?phrases=100&seed=happy&format=text&maxchars=280")]
    [InlineData("/lipsum?phrases=3&phrases=4&other=1&seed=a+b%26c%C3%A4", "/lipsum?phrases=3&seed=a%20b%26c%C3%A4&format=text")]
    [InlineData("/lipsum?format=text&seed=happy", "/lipsum?seed=happy&format=text")]
    [InlineData("/painting.svg?height=360&width=640&seed=happy", "/painting.svg?seed=happy")]
    [InlineData("/painting.svg?height=100&width=200&seed=happy", "/painting.svg?seed=happy&width=200&height=100")]
    public async Task Permalink_has_a_fixed_order_and_no_defaults(string target, string expected) =>
        Assert.Equal(expected, (await site.GetAsync(target))["Content-Location"]);

    [Fact]
    public async Task Format_that_Accept_chose_stands_in_the_permalink() => Assert.Equal(
        "/lipsum?seed=happy&format=json", (await site.GetAsync("/lipsum?seed=happy", ("Accept", "application/json")))["Content-Location"]);

    [Theory]
    [InlineData("/lipsum")]
    [InlineData("/painting.svg")]
    public async Task Fresh_seed_is_short_and_easy_to_read(string target) =>
        Assert.Matches("^[0-9a-hj-km-np-tv-z]{10}$", (await site.GetAsync(target))["Lipsum-Seed"]);

    [Theory]
    [InlineData("/phrases")]
    [InlineData("/health")]
    [InlineData("/lipsum?phrases=x")]
    public async Task What_has_no_seed_has_no_permalink(string target)
    {
        var reply = await site.GetAsync(target);
        Assert.Null(reply["Content-Location"]);
        Assert.Null(reply["Lipsum-Seed"]);
    }
}
