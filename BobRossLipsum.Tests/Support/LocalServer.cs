using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.LocalHost;
using BobRossLipsum.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

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

    /// <summary>Starts it with answers of a test's own.</summary>
    public static Task<LocalServer> StartAsync(Func<LipsumRequest, LipsumReply> answer) => StartAsync(new LipsumHandler(answer));

    /// <summary>Starts it as its command line and the environment say.</summary>
    public static Task<LocalServer> StartAsync(params string[] args) => StartAsync(handler: null, log: null, args);

    /// <summary>Starts it.</summary>
    /// <param name="handler">What answers; null for the product with the content that the command line names.</param>
    /// <param name="log">Where it logs, beside its own console.</param>
    /// <param name="args">Its command line, besides the address.</param>
    public static Task<LocalServer> StartAsync(LipsumHandler? handler, ILoggerProvider? log = null, params string[] args) =>
        StartAsync(handler, _ => { }, log, args);

    /// <summary>Starts it with limits of a test's own.</summary>
    /// <param name="handler">What answers; null as above.</param>
    /// <param name="change">Changes the limits.</param>
    /// <param name="log">Where it logs, beside its own console.</param>
    /// <param name="args">Its command line, besides the address.</param>
    public static async Task<LocalServer> StartAsync(
        LipsumHandler? handler, Action<KestrelServerLimits> change, ILoggerProvider? log = null, params string[] args)
    {
        var app = LocalApp.Create(["--urls", "http://127.0.0.1:0", .. args], handler);
        if (log is not null)
        {
            app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        }

        change(app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits);
        await app.Services.ReadContentAsync();
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
