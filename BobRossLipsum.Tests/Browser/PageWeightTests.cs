using System.Text;
using BobRossLipsum.Core.Http;

namespace BobRossLipsum.Tests.Browser;

public sealed class PageWeightTests
{
    [Fact]
    public void Page_style_and_script_weigh_forty_kilobytes_at_most()
    {
        var handler = new LipsumHandler();
        var weight = new[] { "/", "/app.css", "/app.js" }.Sum(path =>
        {
            using var reply = handler.Handle(new("GET", path, ""));
            return reply.Body.Length;
        });
        Assert.InRange(weight, 1, 40_000);
    }

    [Fact]
    public void Policy_allows_nothing_inline_and_nobody_else()
    {
        using var reply = new LipsumHandler().Handle(new("GET", "/", ""));
        var policy = reply.Headers.Single(header => header.Key == "Content-Security-Policy").Value;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        foreach (var never in new[] { "unsafe", "http", "*", "data:" })
        {
            Assert.DoesNotContain(never, policy, StringComparison.Ordinal);
        }

        var page = Encoding.UTF8.GetString(reply.Body.Span);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }
}
