using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>The smoke test itself: it has to pass the product as it is, and to fail each flaw by its name.</summary>
public sealed class SmokeTests
{
    [SmokeTheory]
    [InlineData(Flaw.None)]
    [InlineData(Flaw.NoPage, "the page is served")]
    [InlineData(Flaw.SeedForgotten, "a seeded text comes twice the same", "a known tag gets 304")]
    [InlineData(Flaw.QueryNotInCacheKey, "another seed is another text", "an unseeded text is never kept", "a mistake gets 400")]
    [InlineData(Flaw.UnseededTextKept, "an unseeded text is never kept")]
    [InlineData(Flaw.TagIgnored, "a known tag gets 304")]
    [InlineData(Flaw.AcceptIgnored, "Accept chooses JSON")]
    [InlineData(Flaw.MistakeServed, "a mistake gets 400")]
    [InlineData(Flaw.PostAdmitted, "the firewall refuses POST")]
    [InlineData(Flaw.OriginOpen, "refuses whoever goes around the front door")]
    [InlineData(Flaw.Unhealthy, "/health gave no 200")]
    public async Task Smoke_test_tells_what_is_wrong(Flaw flaw, params string[] complaints)
    {
        var handler = new LipsumHandler();
        await using var front = await LocalServer.StartAsync(request =>
            request.Method == "POST" && flaw != Flaw.PostAdmitted ? new(403) : handler.Handle(Spoil(request, flaw)));
        await using var shut = await LocalServer.StartAsync(_ => new(403));
        await using var other = await LocalServer.StartAsync(_ => new(flaw == Flaw.OriginOpen ? 200 : 403));

        var result = await RunAsync(Address(front), JsonSerializer.Serialize(new[] { Address(shut), Address(other) }));

        var failures = result.Output.Split('\n').Where(line => line.StartsWith("FAIL", StringComparison.Ordinal)).ToArray();
        Assert.Equal("", result.Error);
        Assert.Equal(flaw == Flaw.None ? 0 : 1, result.ExitCode);
        Assert.Equal(complaints.Length, failures.Length);
        Assert.All(complaints.Zip(failures), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [SmokeTheory]
    [InlineData("FRONT_DOOR_URL", "", "http://127.0.0.1:9")]
    [InlineData("ORIGIN_URLS", "http://127.0.0.1:9", "")]
    public async Task Smoke_test_asks_for_its_addresses(string missing, string front, string origins)
    {
        var result = await RunAsync(front, origins);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"{missing}: is not set", result.Error, StringComparison.Ordinal);
    }

    private static Task<CommandResult> RunAsync(string front, string origins) => Command.RunAsync(
        "sh",
        ["infra/smoke.sh"],
        Root.PathOf(""),
        new Dictionary<string, string>
        {
            ["FRONT_DOOR_URL"] = front,
            ["ORIGIN_URLS"] = origins,
            ["SMOKE_PATIENCE"] = "0",
        });

    private static string Address(LocalServer server) => server.Client.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>What the product gets to see of a request when something before it is wrong.</summary>
    private static LipsumRequest Spoil(LipsumRequest request, Flaw flaw) => (flaw, request.Path, request.Query) switch
    {
        (Flaw.Unhealthy, "/health", _) or (Flaw.NoPage, "/", _) => request with { Path = "/lost" },
        (Flaw.SeedForgotten, "/lipsum", "seed=smoke&phrases=20") => request with { Query = "phrases=20" },
        (Flaw.QueryNotInCacheKey, "/lipsum", _) => request with { Query = "seed=smoke&phrases=20" },
        (Flaw.UnseededTextKept, "/lipsum", "phrases=20") => request with { Query = "seed=kept&phrases=20" },
        (Flaw.MistakeServed, "/lipsum", "phrases=-1") => request with { Query = "phrases=1" },
        (Flaw.AcceptIgnored, _, _) => request with { Accept = null },
        (Flaw.TagIgnored, _, _) => request with { IfNoneMatch = null },
        _ => request,
    };
}
