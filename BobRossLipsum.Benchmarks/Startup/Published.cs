using System.ComponentModel;
using System.Diagnostics;

namespace BobRossLipsum.Benchmarks.Startup;

/// <summary>A program as it was published, apart from the ordinary build.</summary>
/// <param name="Executable">The path of its executable.</param>
internal sealed record Published(string Executable)
{
    /// <summary>Publishes a project of this solution for this machine.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="kind">Names the folder.</param>
    /// <param name="options">Further options of the command line.</param>
    /// <returns>The program, or null where it could not be published; why is on the console.</returns>
    public static async Task<Published?> TryPublishAsync(string project, string kind, params string[] options)
    {
        var folder = Path.Combine(Results.ProjectFolder, "obj", "published", kind);
        var output = Path.Combine(folder, "program");
        string[] arguments =
        [
            "publish", Path.Combine(Results.ProjectFolder, "..", project), "-c", "Release", "--use-current-runtime",
            "--artifacts-path", folder, "-o", output, "-v", "quiet", "--nologo",
            // What one way of publishing adds is in no lock file.
            "-p:NuGetLockFilePath=obj/published.lock.json", "-p:RestoreLockedMode=false",
            .. options,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new Published(Path.Combine(output, project)) : null;
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>How long that took in milliseconds, and what it said.</returns>
    public async Task<(double Milliseconds, string Output)> RunAsync(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Executable, arguments) { RedirectStandardOutput = true })
            ?? throw new Win32Exception($"{Executable} did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, output);
    }
}
