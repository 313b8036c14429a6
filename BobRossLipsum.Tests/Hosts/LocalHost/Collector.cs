using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Hosts.LocalHost;

/// <summary>A receiver of OTLP over HTTP, which can tell whether words were among what it was sent.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SemaphoreSlim arrived = new(0);
    private readonly StringBuilder received = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(ReceiveAsync);
    }

    public string Address => app.Urls.Single();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Waits until it has been sent all of some words, which stand in the messages as they are.</summary>
    public async Task HasSeenAsync(IReadOnlyCollection<string> words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Missing(words) is { Length: > 0 } missing)
        {
            try
            {
                await arrived.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Empty(missing);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
    }

    private string[] Missing(IEnumerable<string> words)
    {
        lock (received)
        {
            var text = received.ToString();
            return [.. words.Where(word => !text.Contains(word, StringComparison.Ordinal))];
        }
    }

    // An empty reply is an empty message, which says that all was taken.
    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
        var message = await reader.ReadToEndAsync();
        context.Response.StatusCode = context.Request.Path == "/v1/metrics" ? 200 : 404;
        lock (received)
        {
            received.Append(message);
        }

        arrived.Release();
    }
}
