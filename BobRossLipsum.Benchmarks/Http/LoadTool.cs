using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>wrk, a generator of load from the distribution's packages.</summary>
internal static partial class LoadTool
{
    public const int Connections = 16;

    /// <summary>Tells whether it is installed.</summary>
    public static bool IsInstalled
    {
        get
        {
            try
            {
                using var wrk = Process.Start(new ProcessStartInfo("wrk", "--version") { RedirectStandardOutput = true })!;
                wrk.WaitForExit();
                return true;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>Asks for an address over and over.</summary>
    /// <returns>The requests that were answered, and how many that is per second.</returns>
    /// <exception cref="InvalidOperationException">A request was not answered, or not with success.</exception>
    public static async Task<(double Requests, double Rate)> RunAsync(string url, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{seconds}s", url]) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var found = Summary().Match(output);
        return found.Success && !output.Contains("Non-2xx", StringComparison.Ordinal)
            && !output.Contains("Socket errors", StringComparison.Ordinal)
            ? (Number(found.Groups[1]), Number(found.Groups[2]))
            : throw new InvalidOperationException(output);

        static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(\d+) requests in .*Requests/sec:\s+([\d.]+)", RegexOptions.Singleline)]
    private static partial Regex Summary();
}
