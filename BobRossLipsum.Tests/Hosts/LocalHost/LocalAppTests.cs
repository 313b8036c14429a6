using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.LocalHost;
using BobRossLipsum.Tests.Support;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Hosts.LocalHost;

public sealed class LocalAppTests
{
    private readonly LipsumHandler handler = new();

    [Theory]
    [InlineData("GET", "/?seed=happy")]
    [InlineData("GET", "/app.js")]
    [InlineData("GET", "/lipsum?seed=happy")]
    [InlineData("GET", "/lipsum?seed=happy&phrases=10000&newline=3")]
    [InlineData("GET", "/lipsum?seed=happy&phrases=0")]
    [InlineData("GET", "/lipsum?seed=happy&format=json")]
    [InlineData("GET", "/lipsum?seed=%F0%9F%8C%B3")]
    [InlineData("GET", "/lipsum?phrases=-1&seed=%FF")]
    [InlineData("HEAD", "/lipsum?seed=happy")]
    [InlineData("HEAD", "/nowhere")]
    [InlineData("GET", "/painting.svg?seed=happy")]
    [InlineData("OPTIONS", "/lipsum")]
    [InlineData("DELETE", "/lipsum")]
    [InlineData("GET", "/health")]
    public async Task Reply_over_a_socket_is_that_of_a_direct_call(string method, string target)
    {
        await using var server = await LocalServer.StartAsync(handler);
        using var expected = handler.Handle(LipsumRequest.FromTarget(method, target));

        using var request = new HttpRequestMessage(new HttpMethod(method), target);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(expected.Status, (int)response.StatusCode);
        Assert.Equal(
            expected.Headers.Select(header => $"{header.Key}: {header.Value}").Order(),
            response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
                .Where(header =>
                    method is "GET" or "HEAD" || expected.Headers.Any(it => it.Key == "Content-Length") || header != "Content-Length: 0")
                .Order());
        Assert.Equal(expected.Body.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Many_at_once_each_get_their_own_text()
    {
        await using var server = await LocalServer.StartAsync(handler);

        await Parallel.ForEachAsync(Enumerable.Range(0, 500), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (run, stop) =>
        {
            var target = $"/lipsum?seed={run % 20}&phrases={1 + (run * 37 % 2000)}&newline={run % 5}";
            using var expected = handler.Handle(LipsumRequest.FromTarget("GET", target));

            Assert.Equal(expected.Body.ToArray(), await server.Client.GetByteArrayAsync(new Uri(target, UriKind.Relative), stop));
        });
    }

    [Fact]
    public async Task Failure_is_one_logged_error_with_what_the_reply_calls_it_and_the_process_lives_on()
    {
        var failing = true;
        var failure = new InvalidOperationException();
        using var log = new RecordingLogger();
        await using var server = await LocalServer.StartAsync(
            new LipsumHandler(request => failing ? throw failure : handler.Handle(request)), log);

        using var response = await server.Client.GetAsync(new Uri("/lipsum", UriKind.Relative));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        failing = false;

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var error = Assert.Single(log.Entries);
        Assert.Equal((LogLevel.Error, 2, failure), (error.Level, error.Event, error.Exception));
        Assert.Contains(problem.RootElement.GetProperty("instance").GetString()!, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await server.Client.GetStringAsync(new Uri("/lipsum", UriKind.Relative)));
    }

    [Fact]
    public async Task Request_is_one_line_at_Debug()
    {
        using var log = new RecordingLogger();
        await using var server = await LocalServer.StartAsync(handler, log, "--Logging:LogLevel:BobRossLipsum.LocalHost=Debug");

        using var response = await server.Client.GetAsync(new Uri("/a?b", UriKind.Relative));

        Assert.Equal(new(LogLevel.Debug, 1, null, "GET /a: 404"), Assert.Single(log.Entries));
    }

    [Fact]
    public async Task Stopping_finishes_a_request_in_flight()
    {
        using var entered = new SemaphoreSlim(0);
        using var mayGoOn = new SemaphoreSlim(0);
        await using var server = await LocalServer.StartAsync(request =>
        {
            entered.Release();
            mayGoOn.Wait();
            return handler.Handle(request);
        });

        var text = server.Client.GetStringAsync(new Uri("/lipsum?phrases=3", UriKind.Relative));
        await entered.WaitAsync();
        var stopped = server.StopAsync();
        mayGoOn.Release();

        Assert.NotEmpty(await text);
        await stopped;
    }

    [Fact]
    public async Task Port_in_use_is_said_in_one_sentence()
    {
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        var url = $"http://{occupant.LocalEndpoint}";
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        var exitCode = await LocalApp.RunAsync(["--urls", url], output, error);

        Assert.Equal(1, exitCode);
        Assert.Empty(output.ToString());
        var line = Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(url, line, StringComparison.Ordinal);
        Assert.Contains("in use", line, StringComparison.Ordinal);
        Assert.Contains("--urls", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("nonsense\r\n\r\n", "400")]
    [InlineData("GET http://a/lipsum?phrases=x HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("GET /%2e%2e/ HTTP/1.1\r\nHost: a\r\n\r\n", "404")]
    [InlineData("GET /../lipsum HTTP/1.1\r\nHost: a\r\n\r\n", "404")]
    [InlineData("GET // HTTP/1.1\r\nHost: a\r\n\r\n", "404")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "404")]
    public async Task Odd_bytes_get_an_answer_and_the_process_lives_on(string bytes, string status)
    {
        await using var server = await LocalServer.StartAsync(handler);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes));
        using var reader = new StreamReader(stream);

        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await server.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }
}
