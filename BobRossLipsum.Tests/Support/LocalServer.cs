using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.LocalHost;
using Microsoft.AspNetCore.Builder;

namespace BobRossLipsum.Tests.Support;

/// <summary>LocalHost in this process, on a free port of the loopback.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalServer(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    /// <summary>The scheme, host and port.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Talks to it.</summary>
    public HttpClient Client { get; }

    public static async Task<LocalServer> StartAsync(Func<LipsumRequest, LipsumReply> handle)
    {
        var app = LocalApp.Create(["--urls", "http://127.0.0.1:0"], handle);
        await app.StartAsync();
        return new LocalServer(app);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
