using System.Diagnostics;
using System.Globalization;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>A server that runs <see cref="Serving"/>, until it is disposed of.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, string url)
    {
        this.process = process;
        Url = url;
    }

    public string Url { get; }

    public static async Task<Server> StartAsync(string what, int bodyLength)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Server).Assembly.Location);
        }

        start.ArgumentList.Add("serve");
        start.ArgumentList.Add(what);
        start.ArgumentList.Add(bodyLength.ToString(CultureInfo.InvariantCulture));
        var process = Process.Start(start)!;
        var url = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The {what} server did not start.");
        return new Server(process, url);
    }

    /// <summary>The processor time it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most bytes of the machine's memory that it has held so far.</summary>
    public long PeakWorkingSet
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    public async Task<MemoryState> MemoryAsync()
    {
        await process.StandardInput.WriteLineAsync();
        return MemoryState.Parse((await process.StandardOutput.ReadLineAsync())!);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
