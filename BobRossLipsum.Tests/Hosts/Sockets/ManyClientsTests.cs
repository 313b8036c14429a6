using System.Diagnostics;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;
using Xunit.Abstractions;

namespace BobRossLipsum.Tests.Hosts.Sockets;

/// <summary>Many connections at once, most of them up to no good.</summary>
public sealed partial class ManyClientsTests(ITestOutputHelper output)
{
    private static readonly Uri small = new("/lipsum?phrases=3&seed=happy", UriKind.Relative);

    private readonly LipsumHandler handler = new();

    [Fact]
    public async Task Requests_sent_in_one_go_are_answered_in_their_order()
    {
        const int Requests = 300;
        await using var server = await LocalServer.StartAsync(handler);
        using var client = await RawClient.ConnectAsync(server.Address);

        await client.SendAsync(string.Concat(Enumerable.Range(0, Requests).Select(at => $"GET /phrases/{at} HTTP/1.1\r\nHost: a\r\n\r\n"))
            + "GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        var answers = Answer().Matches(await client.ReceiveAsync()).Select(match => match.Value.Split("\r\n\r\n")[1]).ToArray();

        Assert.Equal(Requests + 1, answers.Length);
        Assert.All(answers.Take(Requests), (answer, at) =>
            Assert.Equal(Core.Text.Corpus.Embedded[at] + "\n", answer));
    }

    [Fact]
    public async Task Client_in_good_faith_is_served_while_others_idle_and_go_away_in_the_middle_of_a_download()
    {
        await using var server = await LocalServer.StartAsync(handler);
        var idle = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => RawClient.ConnectAsync(server.Address)));
        using var enough = new CancellationTokenSource();
        var leaving = Enumerable.Range(0, 8).Select(_ => LeaveAsync(server.Address, enough.Token)).ToArray();
        var expected = await server.Client.GetStringAsync(small);

        var watch = Stopwatch.StartNew();
        const int Requests = 500;
        for (var request = 0; request < Requests; request++)
        {
            Assert.Equal(expected, await server.Client.GetStringAsync(small));
        }

        output.WriteLine($"{Requests / watch.Elapsed.TotalSeconds:N0} requests a second, one after another");
        await enough.CancelAsync();
        Assert.InRange((await Task.WhenAll(leaving)).Sum(), 1, int.MaxValue);
        Array.ForEach(idle, client => client.Dispose());
    }

    [Fact]
    public async Task Connection_beyond_the_most_is_closed_and_the_others_go_on()
    {
        const int Most = 5;
        await using var server = await LocalServer.StartAsync(handler, limits => limits.MaxConcurrentConnections = Most);
        var first = await Task.WhenAll(Enumerable.Range(0, Most).Select(_ => RawClient.ConnectAsync(server.Address)));
        const string Request = "GET /phrases/3 HTTP/1.1\r\nHost: a\r\n\r\n";
        foreach (var client in first)
        {
            await client.SendAsync(Request);
            Assert.StartsWith("HTTP/1.1 200 ", await client.ReceiveAsync(_ => true), StringComparison.Ordinal);
        }

        using var another = await RawClient.ConnectAsync(server.Address);
        await another.SendAsync(Request);

        Assert.Empty(await another.ReceiveAsync());
        await first[0].SendAsync(Request);
        Assert.StartsWith("HTTP/1.1 200 ", await first[0].ReceiveAsync(_ => true), StringComparison.Ordinal);
        Array.ForEach(first, client => client.Dispose());
    }

    // Asks for much and goes away with the first of it, over and over. Returns how often.
    private static async Task<int> LeaveAsync(string address, CancellationToken enough)
    {
        var times = 0;
        for (; !enough.IsCancellationRequested; times++)
        {
            using var client = await RawClient.ConnectAsync(address);
            await client.SendAsync("GET /lipsum?phrases=10000 HTTP/1.1\r\nHost: a\r\n\r\n");
            await client.ReceiveAsync(_ => true);
            client.Abort();
        }

        return times;
    }

    [GeneratedRegex(@"HTTP/1\.1 .*?\r\n\r\n[^\r]*?(?=HTTP/1\.1 |$)", RegexOptions.Singleline)]
    private static partial Regex Answer();
}
