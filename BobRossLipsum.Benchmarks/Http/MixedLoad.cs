using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How a server bore requests of all kinds.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">In how long.</param>
/// <param name="Failed">How many failed: no connection, no answer, another status than success.</param>
/// <param name="Latencies">The microseconds within which 50, 90, 99 and 99.9 per cent of the answers came, and the last of all.</param>
internal sealed partial record MixedLoad(long Requests, double Seconds, long Failed, double[] Latencies)
{
    /// <summary>Sends requests of all kinds, as <c>mixed.lua</c> mixes them.</summary>
    public static async Task<MixedLoad> RunAsync(string url, int connections, int seconds)
    {
        var script = Path.Combine(Results.ProjectFolder, "Http", "mixed.lua");
        string[] arguments = ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s", "-s", script, url];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return Summary().Match(output) is { Success: true } found
            ? Parse([.. found.Groups[1].Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))])
            : throw new InvalidOperationException(output);
    }

    private static MixedLoad Parse(double[] numbers) => new((long)numbers[0], numbers[1] / 1e6, (long)numbers[2], numbers[3..]);

    [GeneratedRegex(@"summary ([\d. ]+)")]
    private static partial Regex Summary();
}
