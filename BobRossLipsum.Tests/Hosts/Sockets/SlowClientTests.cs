using System.Globalization;
using BobRossLipsum.Core.Http;
using BobRossLipsum.LocalHost;
using BobRossLipsum.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BobRossLipsum.Tests.Hosts.Sockets;

/// <summary>Clients that take their time, or everybody's: the limits are those of the product, the times are shorter.</summary>
public sealed class SlowClientTests
{
    private const string Large = "GET /lipsum?phrases=10000&seed=happy HTTP/1.1\r\nHost: a\r\n\r\n";

    private readonly LipsumHandler handler = new();

    [Fact]
    public void Limits_are_those_that_the_README_tells()
    {
        var options = new KestrelServerOptions();
        ServerLimits.Set(options);
        var limits = options.Limits;

        var said = string.Create(CultureInfo.InvariantCulture, $"{limits.MaxConcurrentConnections:N0} connections, ")
            + $"{limits.MaxRequestHeaderCount} header fields of {limits.MaxRequestHeadersTotalSize / 1024} kB together, "
            + $"and a body of {limits.MaxRequestBodySize / 1024} kB, which it ignores; "
            + $"it waits {limits.RequestHeadersTimeout.TotalSeconds} seconds for the header "
            + $"and {limits.KeepAliveTimeout.TotalSeconds} seconds for the next request, "
            + $"and hangs up on a client that takes less than {limits.MinResponseDataRate!.BytesPerSecond / 1024} kB a second.";

        Assert.Contains(said, Root.Read("README.md").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /lips")]
    [InlineData("GET /lipsum HTTP/1.1\r\nHost: a\r\nAccept: text/pl")]
    public async Task Client_that_never_ends_its_header_is_hung_up_on(string beginning)
    {
        await using var server = await LocalServer.StartAsync(handler, limits => limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1));
        using var client = await RawClient.ConnectAsync(server.Address);

        await client.SendAsync(beginning);

        Assert.StartsWith("HTTP/1.1 408 ", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_that_asks_nothing_more_is_hung_up_on()
    {
        await using var server = await LocalServer.StartAsync(handler, limits => limits.KeepAliveTimeout = TimeSpan.FromSeconds(1));
        using var client = await RawClient.ConnectAsync(server.Address);

        await client.SendAsync("GET /phrases/3 HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_that_does_not_read_is_hung_up_on_and_others_are_served()
    {
        await using var server = await LocalServer.StartAsync(handler, limits =>
            limits.MinResponseDataRate = new MinDataRate(1_000_000, TimeSpan.FromSeconds(2)));
        var many = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RawClient.ConnectAsync(server.Address, receiveBuffer: 4096)));

        // More than the system keeps for it on its way, and not a byte of it read before the server has had its patience.
        var answers = Task.WhenAll(many.Select(async client =>
        {
            await client.SendAsync(string.Concat(Enumerable.Repeat(Large, 100)));
            await Task.Delay(TimeSpan.FromSeconds(4));
            return await client.ReceiveAsync();
        }));
        do
        {
            Assert.NotEmpty(await server.Client.GetStringAsync(new Uri("/lipsum?phrases=3", UriKind.Relative)));
        }
        while (!answers.IsCompleted);

        Assert.All(await answers, answer => Assert.InRange(answer.Length, 0, 50_000_000));
        Array.ForEach(many, client => client.Dispose());
    }
}
