using System.Text.Json;

namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>The smoke test itself: it has to pass what is right, and to fail what is wrong by its name.</summary>
public sealed class SmokeTests
{
    [SmokeTheory]
    [InlineData(Flaw.None)]
    [InlineData(Flaw.NoPage, "the page is served")]
    [InlineData(Flaw.SeedForgotten, "a seeded text comes twice the same")]
    [InlineData(Flaw.QueryNotInCacheKey, "another seed is another text", "an unseeded text is never kept")]
    [InlineData(Flaw.UnseededTextKept, "an unseeded text is never kept")]
    [InlineData(Flaw.NoTag, "a known tag gets 304")]
    [InlineData(Flaw.TagIgnored, "a known tag gets 304")]
    [InlineData(Flaw.AcceptIgnored, "Accept chooses JSON")]
    [InlineData(Flaw.MistakeServed, "a mistake gets 400")]
    [InlineData(Flaw.PostAdmitted, "the firewall refuses POST")]
    [InlineData(Flaw.OriginOpen, "refuses whoever goes around the front door")]
    [InlineData(Flaw.Unhealthy, "/health gave no 200")]
    public async Task Smoke_test_tells_what_is_wrong(Flaw flaw, params string[] complaints)
    {
        await using var front = await StandIn.FrontDoorAsync(flaw);
        await using var shut = await StandIn.OriginAsync(open: false);
        await using var other = await StandIn.OriginAsync(open: flaw == Flaw.OriginOpen);

        var result = await Command.RunAsync("sh", ["infra/smoke.sh"], Repository.Root, new Dictionary<string, string>
        {
            ["FRONT_DOOR_URL"] = front.Url,
            ["ORIGIN_URLS"] = JsonSerializer.Serialize(new[] { shut.Url, other.Url }),
            ["SMOKE_PATIENCE"] = "0",
        });

        var failures = result.Output.Split('\n').Where(line => line.StartsWith("FAIL", StringComparison.Ordinal)).ToArray();
        Assert.Equal("", result.Error);
        Assert.Equal(flaw == Flaw.None ? 0 : 1, result.ExitCode);
        Assert.Equal(complaints.Length, failures.Length);
        Assert.All(complaints.Zip(failures), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [SmokeTheory]
    [InlineData("FRONT_DOOR_URL", "ORIGIN_URLS")]
    [InlineData("ORIGIN_URLS", "FRONT_DOOR_URL")]
    public async Task Smoke_test_asks_for_its_addresses(string missing, string given)
    {
        var result = await Command.RunAsync("sh", ["infra/smoke.sh"], Repository.Root, new Dictionary<string, string>
        {
            [missing] = "",
            [given] = "http://127.0.0.1:9",
            ["SMOKE_PATIENCE"] = "0",
        });

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"{missing}: is not set", result.Error, StringComparison.Ordinal);
    }
}
