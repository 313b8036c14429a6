using System.Net;
using System.Net.Sockets;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How much memory is held for clients who ask for much and go away.</summary>
internal static class MemoryComparison
{
    private const double MiB = 1 << 20;
    private const int Times = 5;
    private const int BodyLength = 580_000;

    private static readonly int[] atOnce = [4, 32, 200];

    private static readonly byte[] request = [.. "GET /lipsum?phrases=10000 HTTP/1.1\r\nHost: localhost\r\n\r\n"u8];

    public static async Task RunAsync()
    {
        var results = Results.Begin("memory", "Memory for clients who go away");
        results.Text($"{Times} times so many clients at once ask for 10,000 phrases and go away with the first bytes of the answer. "
            + "Each row has servers of its own. The bare endpoint is Kestrel that answers with a fixed array of the same size.");
        var rows = new List<string[]>();
        foreach (var count in atOnce)
        {
            var (bare, _) = await MeasureAsync(Serving.Bare, count);
            var (local, heap) = await MeasureAsync(Serving.Local, count);
            double[] sizes = [count, bare, local, heap];
            rows.Add([.. sizes.Select(size => Results.Number(size)), Results.Number(local / bare, 2)]);
        }

        results.Table(
            ["at once", "bare, peak working set, MiB", "local host, peak, MiB", "its managed heap at the end, MiB", "ratio of the peaks"],
            rows);
        results.Save();
    }

    private static async Task<(double Peak, double Heap)> MeasureAsync(string what, int count)
    {
        await using var server = await Server.StartAsync(what, BodyLength);
        var end = new IPEndPoint(IPAddress.Loopback, new Uri(server.Url).Port);
        for (var time = 0; time < Times; time++)
        {
            await Task.WhenAll(Enumerable.Range(0, count).Select(_ => LeaveAsync(end)));
        }

        var state = await server.MemoryAsync();
        return (server.PeakWorkingSet / MiB, state.Heap / MiB);
    }

    private static async Task LeaveAsync(IPEndPoint end)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp)
        {
            ReceiveBufferSize = 4096,
            LingerState = new LingerOption(enable: true, seconds: 0),
        };
        await socket.ConnectAsync(end);
        await socket.SendAsync(request);
        await socket.ReceiveAsync(new byte[1024]);
    }
}
