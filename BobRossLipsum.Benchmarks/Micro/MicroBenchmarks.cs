using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>The benchmarks of BenchmarkDotNet: a class asks one question and has one baseline.</summary>
internal static class MicroBenchmarks
{
    private static BenchmarkSwitcher All => BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly);

    public static int Run(string[] options) => ExitCode(All.Run(options));

    /// <summary>Runs each once and in this process.</summary>
    /// <returns>1 where one failed.</returns>
    public static int Test()
    {
        var once = ManualConfig.CreateEmpty()
            .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.DontLogOutput))
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.JoinSummary);
        var summaries = All.RunAll(once).ToArray();
        foreach (var report in summaries.SelectMany(summary => summary.Reports))
        {
            var benchmark = report.BenchmarkCase;
            var verdict = report.Success ? "runs  " : "FAILED";
            Console.WriteLine($"{verdict} {benchmark.Descriptor.WorkloadMethodDisplayInfo} {benchmark.Parameters.DisplayInfo}");
        }

        return ExitCode(summaries);
    }

    private static int ExitCode(IEnumerable<Summary> summaries) =>
        summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
}
