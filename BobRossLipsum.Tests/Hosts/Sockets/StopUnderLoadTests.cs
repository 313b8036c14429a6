using System.Net;
using System.Net.Sockets;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Hosts.Sockets;

/// <summary>Starting and stopping while clients ask and ask.</summary>
public sealed class StopUnderLoadTests
{
    private const int Clients = 32;

    private static readonly Uri text = new("/lipsum?phrases=300&seed=happy", UriKind.Relative);

    private readonly LipsumHandler handler = new();

    [Fact]
    public async Task Stopping_under_load_loses_no_request_that_was_taken()
    {
        var taken = 0;
        using var underWay = new SemaphoreSlim(0);
        await using var server = await LocalServer.StartAsync(request =>
        {
            Interlocked.Increment(ref taken);
            underWay.Release();
            return handler.Handle(request);
        });
        var clients = Enumerable.Range(0, Clients).Select(_ => AskUntilRefusedAsync(server.Address)).ToArray();
        for (var request = 0; request < 5 * Clients; request++)
        {
            await underWay.WaitAsync();
        }

        await server.StopAsync();

        Assert.Equal(taken, (await Task.WhenAll(clients)).Sum());
    }

    [Fact]
    public async Task Starting_under_load_answers_from_the_first_request_on()
    {
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        var address = $"http://{occupant.LocalEndpoint}";
        occupant.Stop();
        var clients = Enumerable.Range(0, Clients).Select(_ => AskUntilAnsweredAsync(address)).ToArray();

        await using var server = await LocalServer.StartAsync(handler, log: null, "--urls", address);

        Assert.All(await Task.WhenAll(clients), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    // Returns how many answers came whole.
    private static async Task<int> AskUntilRefusedAsync(string address)
    {
        // Nothing is to be sent a second time where the server hung up.
        using var http = new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 1 };
        using var client = new HttpClient(http) { BaseAddress = new Uri(address) };
        for (var answers = 0; ; answers++)
        {
            try
            {
                Assert.NotEmpty(await client.GetByteArrayAsync(text));
            }
            catch (HttpRequestException)
            {
                return answers;
            }
        }
    }

    private static async Task<HttpStatusCode> AskUntilAnsweredAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(text);
                return response.StatusCode;
            }
            catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConnectionError)
            {
                await Task.Yield(); // nobody listens yet
            }
        }
    }
}
