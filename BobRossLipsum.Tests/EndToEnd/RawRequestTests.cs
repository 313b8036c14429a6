using System.Net.Sockets;
using System.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>Octets that no client library would send: the process answers or hangs up, and lives on.</summary>
public sealed class RawRequestTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string End = "Host: localhost\r\nConnection: close\r\n\r\n";

    [LocalTheory]
    [InlineData("GET /lipsum?phrases=1&start=1 HTTP/1.1\r\n" + End, 200)]
    [InlineData("GET http://localhost/lipsum?phrases=1 HTTP/1.1\r\n" + End, 200)]
    [InlineData("GET http://localhost HTTP/1.1\r\n" + End, 200)]
    [InlineData("GET /lipsum HTTP/1.0\r\n\r\n", 200)]
    [InlineData("GET /lipsum?seed=\u00e4 HTTP/1.1\r\n" + End, 400)]
    [InlineData("GET /lipsum#fragment HTTP/1.1\r\n" + End, 200)]
    [InlineData("get /lipsum HTTP/1.1\r\n" + End, 405)]
    [InlineData("OPTIONS * HTTP/1.1\r\n" + End, 404)]
    [InlineData("GET /lip\0sum HTTP/1.1\r\n" + End, 400)]
    [InlineData("GET /lipsum%00 HTTP/1.1\r\n" + End, 400)]
    [InlineData("GET /lipsum?seed=\0 HTTP/1.1\r\n" + End, 400)]
    [InlineData("\0\0\0\0\r\n\r\n", 400)]
    [InlineData("junk\r\n\r\n", 400)]
    [InlineData("GET lipsum HTTP/1.1\r\n" + End, 405)]
    [InlineData("GET /lipsum HTTP/9.9\r\n" + End, 505)]
    [InlineData("GET /lipsum HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /lipsum HTTP/1.1\r\nAccept: \0\r\n" + End, 400)]
    [InlineData("GET /lipsum?seed=happy HTTP/1.1\r\nIf-None-Match: \"\u00e4\"\r\n" + End, 200)]
    [InlineData("POST /lipsum HTTP/1.1\r\nContent-Length: -1\r\n" + End, 400)]
    [InlineData("POST /lipsum HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: localhost\r\nConnection: close\r\n\r\nxyz\r\n", 405)]
    public async Task Request_is_answered_and_the_process_lives_on(string request, int status)
    {
        var answer = await ExchangeAsync(Encoding.UTF8.GetBytes(request), andLeave: false);
        Assert.Equal($"HTTP/1.1 {status}", answer.Split(' ') is [var version, var code, ..] ? $"{version} {code}" : answer);
        Assert.Equal(200, (await site.GetAsync("/health")).Status);
    }

    [LocalFact]
    public async Task Random_octets_do_no_harm()
    {
        var random = new Core.Randomness.SplitMix64(1);
        for (var round = 0; round < 50; round++)
        {
            var octets = Enumerable.Range(0, 200).Select(_ => (byte)random.NextBelow(256)).ToArray();
            await ExchangeAsync([.. "GET /"u8, .. octets, .. "\r\n\r\n"u8], andLeave: true);
            await ExchangeAsync(octets, andLeave: true);
        }

        Assert.Equal(200, (await site.GetAsync("/health")).Status);
    }

    // Returns what comes back until the other side hangs up, politely or not. To leave is to say that no more will come,
    // which ends what is no whole request, and may cut the answer off.
    private async Task<string> ExchangeAsync(byte[] request, bool andLeave)
    {
        var address = new Uri(site.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var answer = new StringBuilder();
        try
        {
            await stream.WriteAsync(request, patience.Token);
            if (andLeave)
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }

            var buffer = new byte[4096];
            while (await stream.ReadAsync(buffer, patience.Token) is > 0 and var count)
            {
                answer.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            // A server that closes with octets unread resets the connection behind its answer.
        }

        return answer.ToString();
    }
}
