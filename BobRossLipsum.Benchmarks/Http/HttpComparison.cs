using BobRossLipsum.Core.Http;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How the local host compares with a bare endpoint, and whether its memory stays flat.</summary>
internal static class HttpComparison
{
    private const int Rounds = 12;
    private const int RoundSeconds = 2;
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
            + "a fixed array of the same size and two header fields. Medians; the ratio is the median of the ratios within a round.");
        var small = await CompareAsync("/lipsum");
        var large = await CompareAsync("/lipsum?phrases=10000");
        results.Table(["", "bytes", "bare endpoint, requests/s", "local host, requests/s", "ratio", "asked", ""],
        [
            Row("`/lipsum`", small, 0.9),
            Row("`/lipsum?phrases=10000`", large, 0.8),
        ]);
        await MeasureMemoryAsync(results);
        results.Save();
    }

    private static string[] Row(string name, (int Length, double Bare, double Local, double Ratio) it, double asked) =>
    [
        name, Results.Number(it.Length), Results.Number(it.Bare), Results.Number(it.Local), Results.Number(it.Ratio, 2),
        Results.Number(asked, 1), Results.Verdict(it.Ratio >= asked),
    ];

    private static async Task<(int Length, double Bare, double Local, double Ratio)> CompareAsync(string target)
    {
        int length;
        using (var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target)))
        {
            length = reply.Body.Length;
        }

        await using var bare = await Server.StartAsync(Serving.Bare, length);
        await using var local = await Server.StartAsync(Serving.Local, length);
        await LoadTool.RunAsync(bare.Url + target, 2 * RoundSeconds);
        await LoadTool.RunAsync(local.Url + target, 2 * RoundSeconds);

        var bareRates = new double[Rounds];
        var localRates = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0)
            {
                bareRates[round] = await LoadTool.RunAsync(bare.Url + target, RoundSeconds);
                localRates[round] = await LoadTool.RunAsync(local.Url + target, RoundSeconds);
            }
            else
            {
                localRates[round] = await LoadTool.RunAsync(local.Url + target, RoundSeconds);
                bareRates[round] = await LoadTool.RunAsync(bare.Url + target, RoundSeconds);
            }
        }

        var ratio = Paired.Median(localRates.Zip(bareRates, (mine, its) => mine / its));
        return (length, Paired.Median(bareRates), Paired.Median(localRates), ratio);
    }

    private static async Task MeasureMemoryAsync(Results results)
    {
        const double MiB = 1 << 20;
        const string Target = "/lipsum?phrases=10000";

        results.Text("## A minute of 10,000 phrases");
        await using var local = await Server.StartAsync(Serving.Local, 0);
        await LoadTool.RunAsync(local.Url + Target, MemorySeconds);
        var rows = new List<string[]> { Row("after warm-up", 0, await local.MemoryAsync()) };
        double requests = 0;
        for (var sample = 1; sample <= MemorySamples; sample++)
        {
            var rate = await LoadTool.RunAsync(local.Url + Target, MemorySeconds);
            requests += rate * MemorySeconds;
            rows.Add(Row($"{sample * MemorySeconds} s", rate, await local.MemoryAsync()));
        }

        results.Table(["", "requests/s", "working set, MiB", "managed heap, MiB", "large-object heap, MiB", "full collections", "allocated, MiB"], rows);

        static string[] Row(string when, double rate, MemoryState memory) =>
        [
            when, rate == 0 ? "" : Results.Number(rate), Results.Number(memory.WorkingSet / MiB, 1), Results.Number(memory.Heap / MiB, 1),
            Results.Number(memory.LargeObjects / MiB, 1), Results.Number(memory.Collections), Results.Number(memory.Allocated / MiB),
        ];
    }
}
