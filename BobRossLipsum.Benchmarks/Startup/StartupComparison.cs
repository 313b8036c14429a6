using System.Globalization;

namespace BobRossLipsum.Benchmarks.Startup;

/// <summary>How long a fresh process takes to its first answer.</summary>
internal static class StartupComparison
{
    private const int Rounds = 15;
    private const int WarmUps = 2;

    private static readonly (string Name, string[] Options)[] kinds =
    [
        ("JIT", ["--no-self-contained"]),
        ("ReadyToRun", ["--no-self-contained", "-p:PublishReadyToRun=true"]),
        ("Native AOT", ["-p:PublishAot=true"]),
    ];

    public static async Task RunAsync()
    {
        var results = Results.Begin("startup", "From the start of a process to its first answer");
        await CompareHostsAsync(results);
        await CompareToolsAsync(results);
        await MeasureHandlerAsync(results);
        results.Save();
    }

    private static async Task CompareHostsAsync(Results results)
    {
        var hosts = await CompareAsync(
            results, "BobRossLipsum.LocalHost", program => Task.FromResult(FirstAnswer.Time(program.Executable)));
        results.Text(
            $"The local host, published in three ways and started in turn; {Rounds} rounds, medians. The time is that from before the "
            + "process is started until `200` of `/lipsum` has been read, asked for every millisecond.");
        results.Table(["Local host", "to the first 200, ms", "fastest, ms", "working set then, MiB", "asked", ""], hosts.Select(it =>
        {
            var times = it.Starts.Select(start => start.Milliseconds);
            var median = Paired.Median(times);
            return (string[])
            [
                it.Name, Results.Number(median, 1), Results.Number(times.Min(), 1),
                Results.Number(Paired.Median(it.Starts.Select(start => (double)start.WorkingSet)) / (1 << 20), 1),
                .. it.Name == "Native AOT" ? (string[])["at most 60 ms", Results.Verdict(median <= 60)] : ["", ""],
            ];
        }));
    }

    private static async Task CompareToolsAsync(Results results)
    {
        results.Text("## The tool");
        var tools = await CompareAsync(results, "BobRossLipsum.Tool", program => program.RunAsync("--seed", "happy"));
        results.Text("`bobross --seed happy`, published in three ways and run in turn from before its start to its end; "
            + "the package for the platform that packs is native, the others are ReadyToRun.");
        results.Table(["Tool", "ms", "fastest, ms", "asked", ""], tools.Select(it =>
        {
            var times = it.Starts.Select(start => start.Milliseconds);
            var median = Paired.Median(times);
            return (string[])
            [
                it.Name, Results.Number(median, 1), Results.Number(times.Min(), 1),
                .. it.Name switch
                {
                    "ReadyToRun" => (string[])["at most 90 ms", Results.Verdict(median <= 90)],
                    "Native AOT" => ["at most 25 ms", Results.Verdict(median <= 25)],
                    _ => ["", ""],
                },
            ];
        }));
    }

    // Publishes a project in three ways, and starts the programs in turn. What each start was like, without those that warm up.
    private static async Task<List<(string Name, List<T> Starts)>> CompareAsync<T>(
        Results results, string project, Func<Published, Task<T>> startAsync)
    {
        var programs = new List<(string Name, Published Program, List<T> Starts)>();
        foreach (var (name, options) in kinds)
        {
            if (await Published.TryPublishAsync(project, $"{project} {name}", options) is { } program)
            {
                programs.Add((name, program, []));
            }
            else
            {
                results.Text($"Not measured: {name}, because it could not be published here"
                    + $"{(name == "Native AOT" ? " (it needs clang or gcc, and zlib1g-dev)" : "")}.");
            }
        }

        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var (_, program, starts) in programs)
            {
                var start = await startAsync(program);
                if (round >= 0)
                {
                    starts.Add(start);
                }
            }
        }

        return programs.ConvertAll(it => (it.Name, it.Starts));
    }

    private static async Task MeasureHandlerAsync(Results results)
    {
        results.Text("## The handler's own start");
        if (await Published.TryPublishAsync("BobRossLipsum.Benchmarks", "first request", "--no-self-contained", "-p:PublishReadyToRun=true")
            is not { } program)
        {
            results.Text("Not measured, because this project could not be published here.");
            return;
        }

        var nothing = new double[Rounds];
        var something = new double[Rounds];
        var parts = new double[3].Select(_ => new double[Rounds]).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var (empty, _) = await program.RunAsync("no-request");
            var (full, output) = await program.RunAsync("first-request");
            if (round < 0)
            {
                continue;
            }

            nothing[round] = empty;
            something[round] = full;
            var words = output.Split(' ');
            for (var part = 0; part < parts.Length; part++)
            {
                parts[part][round] = double.Parse(words[part], CultureInfo.InvariantCulture);
            }
        }

        var beyond = Paired.Median(something.Zip(nothing, (with, without) => with - without));
        results.Text(
            "What the handler adds to the start of any host, published ReadyToRun as the function is: processes that make the handler "
            + "and answer two requests, and processes that do neither, run in turn to their ends. This is what the function does beyond an "
            + "empty one; the worker's own start is the same for both and not measured here.");
        results.Table(["", "ms", "asked", ""],
        [
            ["process that does neither", Results.Number(Paired.Median(nothing), 1), "", ""],
            ["process that makes the handler and answers two requests", Results.Number(Paired.Median(something), 1), "", ""],
            ["difference", Results.Number(beyond, 1), "under 15 ms", Results.Verdict(beyond < 15)],
            ["within it: the handler", Results.Number(Paired.Median(parts[0]), 1), "", ""],
            ["within it: the first request", Results.Number(Paired.Median(parts[1]), 1), "", ""],
            ["within it: the second request", Results.Number(Paired.Median(parts[2]), 3), "", ""],
        ]);
    }
}
