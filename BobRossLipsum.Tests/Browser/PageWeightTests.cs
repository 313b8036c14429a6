using System.IO.Compression;
using System.Text;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using Xunit.Abstractions;

namespace BobRossLipsum.Tests.Browser;

public sealed class PageWeightTests(ITestOutputHelper output)
{
    [Fact]
    public void Page_style_and_script_weigh_forty_five_kilobytes_at_most_and_fourteen_compressed()
    {
        var handler = new LipsumHandler();
        var (raw, compressed) = (0, 0L);

        // As a first visitor gets it, with a text that is always the same.
        foreach (var target in (string[])["/?paragraphs=5&seed=happy", "/app.css", "/app.js"])
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
            using var stream = new MemoryStream();
            using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(reply.Body.Span);
            }

            raw += reply.Body.Length;
            compressed += stream.Length;
        }

        output.WriteLine($"{raw} bytes, {compressed} compressed");
        Assert.InRange(raw, 1, 45_000);
        Assert.InRange(compressed, 1, 14_000);
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
