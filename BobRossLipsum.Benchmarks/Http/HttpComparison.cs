using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;


namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How the local host compares with a bare endpoint, and whether its memory stays flat.</summary>
internal static class HttpComparison
{
    private const double MiB = 1 << 20;
    private const string Large = "/lipsum?phrases=10000";

    private const int WarmUpSeconds = 5;
    private const int Rounds = 24;
    private const int RoundSeconds = 1;
    private const int MemorySamples = 6;
    private const int MemorySeconds = 10;

    public static async Task RunAsync()
    {
        if (!LoadTool.IsInstalled)
        {
            Console.WriteLine("Skipped: the comparison over HTTP, because there is no wrk here (apt-get install wrk).\n");
            return;
        }

        var results = Results.Begin("http", "The local host beside a bare endpoint");
        results.Text($"Each server in a process of its own on the loopback; wrk with one thread and {LoadTool.Connections} connections, "
            + $"{Rounds} rounds of {RoundSeconds} s for each server in turn. The bare endpoint is Kestrel that answers everything with "
            + "a fixed array of the same size and two header fields. Rates are medians, the ratio is the median of the ratios within "
            + "a round. The processor time is that of the server's process.");
        results.Table(
            ["", "bytes", "bare, requests/s", "local host, requests/s", "ratio", "asked", "", "bare, µs a request",
                "local host, µs a request"],
            [await CompareAsync("/lipsum", asked: 0.92), await CompareAsync(Large, asked: 0.8)]);
        await MeasureMemoryAsync(results);
        results.Save();
    }

    private static async Task<string[]> CompareAsync(string target, double asked)
    {
        var length = BodyLength(target);
        await using var bareServer = await Server.StartAsync(Serving.Bare, length);
        await using var localServer = await Server.StartAsync(Serving.Local, length);
        var bare = new Load(bareServer, target);
        var local = new Load(localServer, target);
        await bare.WarmUpAsync(WarmUpSeconds);
        await local.WarmUpAsync(WarmUpSeconds);
        for (var round = 0; round < Rounds; round++)
        {
            var (first, second) = round % 2 == 0 ? (bare, local) : (local, bare);
            await first.RunRoundAsync(RoundSeconds);
            await second.RunRoundAsync(RoundSeconds);
        }

        var ratio = Paired.Median(local.Rates.Zip(bare.Rates, (mine, its) => mine / its));
        return
        [
            $"`{target}`", Results.Number(length), Results.Number(Paired.Median(bare.Rates)), Results.Number(Paired.Median(local.Rates)),
            Results.Number(ratio, 2), $"at least {Results.Number(asked, 2)}", Results.Verdict(ratio >= asked),
            Results.Number(bare.MicrosecondsPerRequest, 1), Results.Number(local.MicrosecondsPerRequest, 1),
        ];
    }

    // The average: texts with fresh seeds differ in length.
    private static int BodyLength(string target)
    {
        var handler = new LipsumHandler();
        return (int)Enumerable.Range(0, 100).Average(_ =>
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
            return reply.Body.Length;
        });
    }

    private static async Task MeasureMemoryAsync(Results results)
    {
        results.Text("## A minute of 10,000 phrases");
        await using var server = await Server.StartAsync(Serving.Local, bodyLength: 0);
        var load = new Load(server, Large);
        await load.WarmUpAsync(MemorySeconds);
        var states = new List<MemoryState> { await server.MemoryAsync() };
        for (var sample = 0; sample < MemorySamples; sample++)
        {
            await load.RunRoundAsync(MemorySeconds);
            states.Add(await server.MemoryAsync());
        }

        results.Table(
            ["", "requests/s", "working set, MiB", "managed heap, MiB", "large-object heap, MiB", "full collections", "allocated, MiB"],
            states.Select((state, at) => (string[])
            [
                at == 0 ? "after warm-up" : $"{at * MemorySeconds} s", at == 0 ? "" : Results.Number(load.Rates[at - 1]),
                Results.Number(state.WorkingSet / MiB, 1), Results.Number(state.Heap / MiB, 1), Results.Number(state.LargeObjects / MiB, 1),
                Results.Number(state.Collections), Results.Number(state.Allocated / MiB),
            ]));
        var growth = states[^1].LargeObjects - states[0].LargeObjects;
        results.Text($"Growth of the large-object heap since warm-up, {Results.Number(growth / MiB, 1)} MiB; "
            + $"asked, none: {Results.Verdict(growth <= 0)}.");
    }
}
