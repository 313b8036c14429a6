using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>
/// A seeded reply does not depend on the processor, the compiler or the place: a local host that runs otherwise gives the bytes that
/// the handler gives here, which other tests hold to the test vectors. The environment variable <c>PUBLISHED</c> names further
/// local hosts, published ahead of time for example, with colons between.
/// </summary>
public sealed class DeterminismTests
{
    private static readonly string[] seeds =
        ["a", "happy", "little%20birds%2C%207", "%C3%A9", "%F0%9F%8C%B3", new('x', 64), "I%20i%20%C4%B1%20%C4%B0"];

    private static readonly string[] texts =
    [
        "phrases=400", "phrases=1000&newline=7", "phrases=3-7&newline=1-2", "start=true", "shape=list&maxchars=700",
        "shape=title&phrases=300", "shape=article&paragraphs=30", "shape=article&words=500", "paragraphs=2-5",
    ];

    private static readonly string[] published =
        Environment.GetEnvironmentVariable("PUBLISHED")?.Split(':', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static TheoryData<string, string, string?> Hosts
    {
        get
        {
            var hosts = new TheoryData<string, string, string?>
            {
                { "no vector instructions", "DOTNET_EnableHWIntrinsic=0", null },
                { "no vectors of 256 bits", "DOTNET_EnableAVX2=0", null },
                { "all compiled here, and at once", "DOTNET_ReadyToRun=0 DOTNET_TieredCompilation=0", null },
                { "Turkish, by the system's tables", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8", null },
                { "no culture", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 LC_ALL=C", null },
            };
            foreach (var program in published)
            {
                hosts.Add("published otherwise", "LC_ALL=C", program);
            }

            return hosts;
        }
    }

    [LocalTheory]
    [MemberData(nameof(Hosts))]
    public async Task Host_that_runs_otherwise_gives_the_same(string about, string environment, string? program)
    {
        Assert.NotEmpty(about);
        await using var other = await LocalProcess.StartAsync(environment.Split(' '), program);
        await AssertSameAsync(new Uri(other.Address));
    }

    private static async Task AssertSameAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        var handler = new LipsumHandler();
        foreach (var target in Targets())
        {
            var reply = await LiveSite.SendAsync(client, address.GetLeftPart(UriPartial.Authority), "GET", target);
            using var here = handler.Handle(LipsumRequest.FromTarget("GET", target));
            Assert.Equal(200, reply.Status);
            Assert.True(here.Body.Span.SequenceEqual(reply.Body.Span), target);
            Assert.Equal(here.Headers.Single(header => header.Key == "ETag").Value, reply["ETag"]);
        }
    }

    private static IEnumerable<string> Targets()
    {
        foreach (var seed in seeds)
        {
            foreach (var (text, at) in texts.Select((text, at) => (text, at)))
            {
                // Each text in one of the formats, another with each seed.
                var format = ((string[])["text", "markdown", "html", "json"])[(at + seed.Length) % 4];
                yield return $"/lipsum?{text}&seed={seed}&format={format}";
            }

            yield return $"/painting.svg?seed={seed}";
            yield return $"/painting.svg?seed={seed}&width=1200&height=400";
        }

        yield return "/phrases?q=I";
        yield return "/phrases?q=i&format=json";
    }
}
