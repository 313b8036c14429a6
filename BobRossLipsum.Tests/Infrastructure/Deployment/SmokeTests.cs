using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>The smoke test itself: it has to pass the product as it is, to fail each flaw by its name, and to wait just long
/// enough.</summary>
public sealed class SmokeTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private const int Checks = 9;

    private readonly StubFolder stubs = new();
    private readonly LipsumHandler handler = new();

    public void Dispose() => stubs.Dispose();

    [ScriptTheory]
    [InlineData(Flaw.None)]
    [InlineData(Flaw.DeadRegion, "secondary is healthy", "secondary runs 0123")]
    [InlineData(Flaw.OldProgramInARegion, "secondary runs 0123")]
    [InlineData(Flaw.NoPage, "the page is served")]
    [InlineData(Flaw.SeedForgotten, "a seeded text comes twice the same", "a known tag gets 304")]
    [InlineData(Flaw.QueryNotInCacheKey, "another seed is another text", "an unseeded text is never kept", "a mistake gets 400")]
    [InlineData(Flaw.UnseededTextKept, "an unseeded text is never kept")]
    [InlineData(Flaw.TagIgnored, "a known tag gets 304")]
    [InlineData(Flaw.AcceptIgnored, "Accept chooses JSON")]
    [InlineData(Flaw.MistakeServed, "a mistake gets 400")]
    [InlineData(Flaw.PostAdmitted, "the firewall refuses POST")]
    [InlineData(Flaw.HostPathsAdmitted, "the firewall refuses the host's own paths")]
    [InlineData(Flaw.OriginOpen, "secondary refuses whoever goes around the front door")]
    [InlineData(Flaw.OriginUnreachable, "secondary refuses whoever goes around the front door")]
    public async Task Smoke_test_tells_what_is_wrong(Flaw flaw, params string[] complaints)
    {
        var result = await RunAsync(flaw, patience: 0);

        var failures = result.Output.Split('\n').Where(line => line.StartsWith("FAIL", StringComparison.Ordinal)).ToArray();
        Assert.Equal("", result.Error);
        Assert.Equal(flaw == Flaw.None ? 0 : 1, result.ExitCode);
        Assert.Equal(complaints.Length, failures.Length);
        Assert.All(complaints.Zip(failures), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(
            Checks + 6, result.Output.Split('\n').Count(line => line.StartsWith("ok  ", StringComparison.Ordinal)) + failures.Length);
        Assert.Equal(0, stubs.Slept);
    }

    /// <summary>After a region is deployed: what the next is like does not matter yet.</summary>
    [ScriptTheory]
    [InlineData(Flaw.DeadRegion, "primary", 0)]
    [InlineData(Flaw.DeadRegion, "secondary", 1)]
    [InlineData(Flaw.OldProgramInARegion, "primary", 0)]
    [InlineData(Flaw.OldProgramInARegion, "secondary", 1)]
    [InlineData(Flaw.OriginOpen, "primary", 0)]
    [InlineData(Flaw.OriginOpen, "secondary", 1)]
    [InlineData(Flaw.NoPage, "primary", 1)]
    public async Task Region_is_judged_by_itself(Flaw flaw, string region, int exitCode)
    {
        var result = await RunAsync(flaw, patience: 0, region: region);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("", result.Error);
    }

    [ScriptTheory]
    [InlineData(Flaw.None, 0)]
    [InlineData(Flaw.OldProgramInARegion, 1)]
    public async Task Regions_must_agree_where_no_commit_is_named(Flaw flaw, int exitCode) =>
        Assert.Equal(exitCode, (await RunAsync(flaw, patience: 0, commit: "")).ExitCode);

    /// <summary>An edge server may be ahead of the next: green counts when it comes twice in a row.</summary>
    [ScriptTheory]
    [InlineData("+", 10)]
    [InlineData("---+", 40)]
    [InlineData("-+-+", 40)]
    [InlineData("+-+-+", 50)]
    public async Task Smoke_test_waits_until_all_is_well_twice(string health, int seconds)
    {
        var result = await RunAsync(Flaw.None, patience: 600, health: health);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(seconds, stubs.Slept);
        Assert.DoesNotContain("FAIL", result.Output, StringComparison.Ordinal);
    }

    [ScriptTheory]
    [InlineData(9, 10)]
    [InlineData(60, 60)]
    [InlineData(130, 130)]
    public async Task Smoke_test_gives_up_in_the_end_and_tells_each_minute_what_is_missing(int patience, int seconds)
    {
        var result = await RunAsync(Flaw.NoPage, patience);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(seconds, stubs.Slept);
        Assert.Contains($"1 check(s) still fail after {seconds} s", result.Output, StringComparison.Ordinal);
        Assert.Equal(1 + ((seconds - 1) / 60), result.Output.Split("still missing:\n  the page is served").Length - 1);
    }

    [ScriptTheory]
    [InlineData(0)]
    public async Task Smoke_test_waits_as_long_as_a_first_configuration_may_take(int exitCode)
    {
        stubs.Add("sleep", $"echo $(($(cat $here/clock) + 900)) > $here/clock");

        var result = await RunAsync(Flaw.None, patience: null, health: new string('-', 3) + "+");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(3600, stubs.Slept);
    }

    [ScriptTheory]
    [InlineData("FRONT_DOOR_URL", "", """["a"]""", """["http://127.0.0.1:9"]""", "", "FRONT_DOOR_URL: is not set")]
    [InlineData("REGIONS", "http://127.0.0.1:9", "", """["http://127.0.0.1:9"]""", "", "REGIONS: is not set")]
    [InlineData("ORIGIN_URLS", "http://127.0.0.1:9", """["a"]""", "", "", "ORIGIN_URLS: is not set")]
    [InlineData("no region", "http://127.0.0.1:9", "[]", "[]", "", "do not match")]
    [InlineData("one origin too few", "http://127.0.0.1:9", """["a","b"]""", """["http://127.0.0.1:9"]""", "", "do not match")]
    [InlineData("a stranger", "http://127.0.0.1:9", """["a"]""", """["http://127.0.0.1:9"]""", "c", "there is no region c")]
    public async Task Smoke_test_asks_for_what_it_needs(
        string missing, string front, string regions, string origins, string region, string complaint)
    {
        var result = await RunAsync(new() { ["FRONT_DOOR_URL"] = front, ["REGIONS"] = regions, ["ORIGIN_URLS"] = origins }, region);

        Assert.True(result.ExitCode != 0, missing);
        Assert.Contains(complaint, result.Error, StringComparison.Ordinal);
    }

    private async Task<CommandResult> RunAsync(Flaw flaw, int? patience, string health = "+", string region = "", string commit = Commit)
    {
        var tries = -1;
        await using var front = await StandIn.StartAsync((request, asked) =>
        {
            tries += request.Path == "/health" && asked == "primary" ? 1 : 0;
            return health[Math.Min(tries, health.Length - 1)] == '-' ? new(404) : Answer(request, asked, flaw);
        });
        await using var shut = await StandIn.StartAsync((_, _) => new(403));
        await using var other = await StandIn.StartAsync((_, _) => new(flaw == Flaw.OriginOpen ? 200 : 403));
        var variables = new Dictionary<string, string>
        {
            ["FRONT_DOOR_URL"] = front.Address,
            ["REGIONS"] = """["primary","secondary"]""",
            ["ORIGIN_URLS"] = JsonSerializer.Serialize(
                new[] { shut.Address, flaw == Flaw.OriginUnreachable ? "http://127.0.0.1:9" : other.Address }),
            ["SMOKE_COMMIT"] = commit,
        };
        if (patience is not null)
        {
            variables["SMOKE_PATIENCE"] = $"{patience}";
        }

        return await RunAsync(variables, region);
    }

    private Task<CommandResult> RunAsync(Dictionary<string, string> variables, string region)
    {
        variables["PATH"] = stubs.SearchPath;
        return Command.RunAsync("sh", region.Length > 0 ? ["infra/smoke.sh", region] : ["infra/smoke.sh"], Root.PathOf(""), variables);
    }

    private LipsumReply Answer(LipsumRequest request, string region, Flaw flaw) => request switch
    {
        { Method: "POST" } when flaw != Flaw.PostAdmitted => new(403),
        { Path: "/admin/host/status" } when flaw != Flaw.HostPathsAdmitted => new(403),
        _ when flaw == Flaw.DeadRegion && region == "secondary" => new(503),
        { Path: "/health" } => Health(flaw == Flaw.OldProgramInARegion && region == "secondary" ? "fedc" : Commit),
        _ => handler.Handle(Spoil(request, flaw)),
    };

    private static LipsumReply Health(string commit)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"status":"pass","commit":"{{commit}}"}""");
        var reply = new LipsumReply(200);
        reply.WithBody("application/json", body);
        return reply;
    }

    /// <summary>What the product gets to see of a request when something before it is wrong.</summary>
    private static LipsumRequest Spoil(LipsumRequest request, Flaw flaw) => (flaw, request.Path, request.Query) switch
    {
        (Flaw.NoPage, "/", _) => request with { Path = "/lost" },
        (Flaw.SeedForgotten, "/lipsum", "seed=smoke&phrases=20") => request with { Query = "phrases=20" },
        (Flaw.QueryNotInCacheKey, "/lipsum", _) => request with { Query = "seed=smoke&phrases=20" },
        (Flaw.UnseededTextKept, "/lipsum", "phrases=20") => request with { Query = "seed=kept&phrases=20" },
        (Flaw.MistakeServed, "/lipsum", "phrases=-1") => request with { Query = "phrases=1" },
        (Flaw.AcceptIgnored, _, _) => request with { Accept = null },
        (Flaw.TagIgnored, _, _) => request with { IfNoneMatch = null },
        _ => request,
    };
}
