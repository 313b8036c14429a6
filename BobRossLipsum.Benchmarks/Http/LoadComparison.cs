using System.Net;
using System.Net.Sockets;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>Whether the local host bears requests of all kinds on many connections, and connections on which nothing is asked.</summary>
internal static class LoadComparison
{
    private const double MiB = 1 << 20;
    private const int IdleConnections = 5000;
    private const int IdleSeconds = 20;

    private static readonly int[] connections = [16, 128, 512];

    private static readonly string[] head =
    [
        "connections", "seconds", "requests/s", "failed", "50 %, ms", "90 %, ms", "99 %, ms", "99.9 %, ms", "last, ms",
        "working set before, MiB", "after, MiB",
    ];

    /// <param name="seconds">How long each number of connections is kept up.</param>
    public static async Task RunAsync(int seconds)
    {
        if (!LoadTool.IsInstalled)
        {
            Console.WriteLine("Skipped: the load, because there is no wrk here (apt-get install wrk).\n");
            return;
        }

        var results = Results.Begin($"load-{seconds}s", "The local host under load");
        results.Text("The local host in a process of its own on the loopback; wrk with one thread mixes requests of all kinds "
            + "(`Http/mixed.lua`). "
            + $"Load average of the machine at the start: {LoadAverage()}.");
        await using var server = await Server.StartAsync(Serving.Local, bodyLength: 0);
        await MixedLoad.RunAsync(server.Url, connections[0], 5);
        var rows = new List<string[]>();
        foreach (var count in connections)
        {
            rows.Add(await RunAsync(server, count, seconds));
        }

        results.Table(head, rows);
        results.Text($"## {IdleConnections:N0} connections on which nothing is asked");
        var idle = await ConnectAsync(server.Url);
        results.Table(head, [await RunAsync(server, connections[0], IdleSeconds)]);
        results.Text($"{idle.Length:N0} were open throughout. Load average at the end: {LoadAverage()}.");
        Array.ForEach(idle, socket => socket.Dispose());
        results.Save();
    }

    private static async Task<string[]> RunAsync(Server server, int count, int seconds)
    {
        var before = await server.MemoryAsync();
        var load = await MixedLoad.RunAsync(server.Url, count, seconds);
        var after = await server.MemoryAsync();
        return
        [
            Results.Number(count), Results.Number(load.Seconds), Results.Number(load.Requests / load.Seconds), Results.Number(load.Failed),
            .. load.Latencies.Select(microseconds => Results.Number(microseconds / 1000, 1)),
            Results.Number(before.WorkingSet / MiB, 1), Results.Number(after.WorkingSet / MiB, 1),
        ];
    }

    private static async Task<Socket[]> ConnectAsync(string url)
    {
        var end = new IPEndPoint(IPAddress.Loopback, new Uri(url).Port);
        var sockets = new Socket[IdleConnections];
        for (var at = 0; at < sockets.Length; at++)
        {
            sockets[at] = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await sockets[at].ConnectAsync(end);
        }

        return sockets;
    }

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
