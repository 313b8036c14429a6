using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
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
        var fault = Fault;
        switch (fault)
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

        await ForwardAsync(context, fault);
    }

    private async Task ForwardAsync(HttpContext context, Fault fault)
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
            var fields = answer.Headers.Concat(answer.Content.Headers);
            foreach (var (name, values) in fields.Where(field => field.Key is not ("Transfer-Encoding" or "Connection")))
            {
                context.Response.Headers.Append(name, values.ToArray());
            }

            await SendBodyAsync(context, await answer.Content.ReadAsByteArrayAsync(), fault);
        }
    }

    private static async Task SendBodyAsync(HttpContext context, byte[] body, Fault fault)
    {
        var isList = context.Request.QueryString.Value!.Contains("comp=list", StringComparison.Ordinal);
        var isFile = body.Length > 0 && !isList;
        switch (fault)
        {
            case Fault.Reset:
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
                await context.Response.Body.FlushAsync();
                Reset(context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket);
                return;
            case Fault.Truncation when isFile:
            case Fault.HalfList when isList:
                body = body[..(body.Length / 2)];
                break;
            case Fault.Lie when isFile:
                Array.Fill(body, (byte)'x');
                break;
        }

        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    // Nothing lingers: what is under way is thrown away, and the other end is told so.
    private static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    private Uri Target(HttpContext context) => new(
        store.GetLeftPart(UriPartial.Authority) + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
