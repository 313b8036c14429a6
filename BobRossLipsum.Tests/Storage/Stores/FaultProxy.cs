using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>Stands between a client and the store, and does to the requests what a network does.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Uri store;
    private int requests;

    private FaultProxy(Uri store)
    {
        this.store = store;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.Zero);
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>What happens to requests from now on.</summary>
    public Fault Fault { get; set; }

    /// <summary>How many requests came.</summary>
    public int Requests => requests;

    /// <summary>The scheme, host and port.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>Starts it.</summary>
    /// <param name="store">Where the store is.</param>
    public static async Task<FaultProxy> StartAsync(Uri store)
    {
        var proxy = new FaultProxy(store);
        await proxy.app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref requests);
        switch (Fault)
        {
            case Fault.Latency:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
                break;
            case Fault.Forbidden:
                context.Response.StatusCode = 403;
                return;
            case Fault.NotFound:
                context.Response.StatusCode = 404;
                return;
            case Fault.ServerError:
                context.Response.StatusCode = 500;
                return;
            case Fault.Unavailable:
                context.Response.StatusCode = 503;
                context.Response.Headers.RetryAfter = "1";
                return;
            case Fault.Portal:
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<!DOCTYPE html><p>Welcome to this hotel.<br>");
                return;
        }

        await ForwardAsync(context);
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(context.Request.Method), Target(context));
        foreach (var (name, values) in context.Request.Headers.Where(field => field.Key != "Host"))
        {
            request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        HttpResponseMessage answer;
        try
        {
            answer = await client.SendAsync(request, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            context.Abort();
            return;
        }

        using (answer)
        {
            context.Response.StatusCode = (int)answer.StatusCode;
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(field => field.Key is not ("Transfer-Encoding" or "Connection")))
            {
                context.Response.Headers.Append(name, values.ToArray());
            }

            await SendBodyAsync(context, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    private async Task SendBodyAsync(HttpContext context, byte[] body)
    {
        // A listing is XML; what the faults below do, they do to files.
        var isFile = body.Length > 0 && !context.Request.QueryString.Value!.Contains("comp=list", StringComparison.Ordinal);
        switch (Fault)
        {
            case Fault.Reset:
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
                await context.Response.Body.FlushAsync();
                context.Abort();
                return;
            case Fault.Truncation when isFile:
                body = body[..(body.Length / 2)];
                break;
            case Fault.Lie when isFile:
                Array.Fill(body, (byte)'x');
                break;
        }

        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    private Uri Target(HttpContext context) => new(
        store.GetLeftPart(UriPartial.Authority) + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
