using System.Diagnostics;
using BobRossLipsum.LocalHost;

namespace BobRossLipsum.Tests.Support;

/// <summary>The local host as a process of its own, on a free port of the loopback address.</summary>
internal sealed class LocalProcess : IAsyncDisposable
{
    private readonly Process process;

    private LocalProcess(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>The scheme, host and port.</summary>
    public string Address { get; }

    /// <summary>Its number.</summary>
    public int Id => process.Id;

    /// <summary>The names of the files that it has mapped into its memory, assemblies among them. Linux tells.</summary>
    public IEnumerable<string> MappedFiles => File.ReadLines($"/proc/{Id}/maps").Select(line => Path.GetFileName(line)).Distinct();

    /// <summary>Starts it and waits until it has said where it listens.</summary>
    /// <param name="environment">Variables of its environment, each as <c>NAME=value</c>.</param>
    /// <param name="published">A local host that was published otherwise than it is built here; null for this one.</param>
    /// <param name="folder">Where it is started from; null for where the tests run.</param>
    public static async Task<LocalProcess> StartAsync(string[]? environment = null, string? published = null, string? folder = null)
    {
        string[] program = published is not null ? [published]
            : [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", typeof(LocalApp).Assembly.Location];
        var start = new ProcessStartInfo(program[0], [.. program[1..], "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder ?? "",
        };
        foreach (var variable in environment ?? [])
        {
            start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        }

        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                return new LocalProcess(process, line[at..].TrimEnd('/'));
            }
        }

        throw new InvalidOperationException("The local host ended without saying where it listens.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
