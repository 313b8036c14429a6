using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Hosts.Sockets;

/// <summary>Requests that are none: each is refused with a status, and the connection is closed where it cannot go on.</summary>
public sealed class MalformedRequestTests
{
    private const string End = "Host: a\r\nConnection: close\r\n\r\n";
    private const string Post = "POST /lipsum HTTP/1.1\r\n";
    private const string Chunked = Post + "Transfer-Encoding: chunked\r\n" + End;

    public static TheoryData<string, string> Floods => new()
    {
        { $"GET /lipsum?seed={new string('a', 100_000)} HTTP/1.1\r\n{End}", "414" },
        { $"GET /{new string('a', 100_000)} HTTP/1.1\r\n{End}", "414" },
        { $"GET /{new string('a', 200_000)} HTTP/1.1\r\n{End}", "414" },
        { $"{new string('a', 200_000)}", "414" },
        { $"GET / HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 61).Select(at => $"A{at}: b\r\n"))}{End}", "200" },
        { $"GET / HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 63).Select(at => $"A{at}: b\r\n"))}{End}", "431" },
        { $"GET / HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 10_000).Select(at => $"A{at}: b\r\n"))}{End}", "431" },
        { $"GET / HTTP/1.1\r\nA: {new string('b', 30_000)}\r\n{End}", "200" },
        { $"GET / HTTP/1.1\r\nA: {new string('b', 100_000)}\r\n{End}", "431" },
        { $"GET / HTTP/1.1\r\n{new string('A', 100_000)}: b\r\n{End}", "431" },
        { $"{Post}Content-Length: 65536\r\n{End}{new string('b', 65_536)}", "405" },
        { $"{Post}Content-Length: 1000000000000\r\n{End}", "405" },
    };

    [Theory]
    [InlineData("GET /lipsum\r HTTP/1.1\r\n" + End, "404")]
    [InlineData("GET /lipsum HTTP/1.1\r" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nA: b\rC: d\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nA: b\r\r\n" + End, "400")]
    [InlineData("GET  /lipsum HTTP/1.1\r\n" + End, "400")]
    [InlineData("GET /lipsum\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1 \r\n" + End, "400")]
    [InlineData(" GET /lipsum HTTP/1.1\r\n" + End, "400")]
    [InlineData("G\u0001T /lipsum HTTP/1.1\r\n" + End, "400")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n", "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nA b\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nA : b\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nA: b\r\n folded\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\n: b\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nHost: b\r\n" + End, "400")]
    [InlineData("GET /lipsum HTTP/1.1\r\nHost: a b\r\n\r\n", "400")]
    [InlineData("GET /lipsum HTTP/1.2\r\n" + End, "505")]
    [InlineData(Post + "Content-Length: 1\r\nContent-Length: 2\r\n" + End + "ab", "400")]
    [InlineData(Post + "Content-Length: 1, 2\r\n" + End + "ab", "400")]
    [InlineData(Post + "Content-Length: +1\r\n" + End + "a", "405")]
    [InlineData(Post + "Content-Length: 99999999999999999999\r\n" + End, "400")]
    [InlineData(Post + "Transfer-Encoding: gzip\r\n" + End, "400")]
    [InlineData(Post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n" + End + "0\r\n\r\n", "405")]
    [InlineData(Chunked + "-1\r\n\r\n", "405")]
    [InlineData(Chunked + "FFFFFFFFFFFFFFFFF\r\n", "405")]
    [InlineData(Chunked + "1\r\nabc\r\n0\r\n\r\n", "405")]
    [InlineData(Chunked + "1;a=\"\r\nb\r\n0\r\n\r\n", "405")]
    [MemberData(nameof(Floods))]
    public async Task Request_is_refused_or_answered_and_others_are_served(string request, string status)
    {
        await using var server = await LocalServer.StartAsync(new LipsumHandler());
        using var client = await RawClient.ConnectAsync(server.Address);

        await client.SendAsync(request);
        var answer = await client.ReceiveAsync();

        Assert.Equal($"HTTP/1.1 {status}", answer[..Math.Min(12, answer.Length)]);
        Assert.NotEmpty(await server.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public async Task What_follows_a_request_with_two_lengths_is_never_taken_for_another_request()
    {
        var requests = 0;
        var handler = new LipsumHandler();
        await using var server = await LocalServer.StartAsync(request =>
        {
            Interlocked.Increment(ref requests);
            return handler.Handle(request);
        });
        using var client = await RawClient.ConnectAsync(server.Address);

        await client.SendAsync($"{Post}Content-Length: 0\r\nContent-Length: 44\r\nHost: a\r\n\r\nGET /phrases/1 HTTP/1.1\r\n{End}");
        var answer = await client.ReceiveAsync();

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Equal(0, requests);
    }
}
