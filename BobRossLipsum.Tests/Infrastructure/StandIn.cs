using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>A deployed product on loopback, as far as the smoke test looks at it, with a flaw of choice.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandIn(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public static async Task<StandIn> FrontDoorAsync(Flaw flaw) => await StartAsync(context => FrontDoor(context, flaw));

    public static async Task<StandIn> OriginAsync(bool open) => await StartAsync(context =>
    {
        context.Response.StatusCode = open ? 200 : 403;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<StandIn> StartAsync(RequestDelegate handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(handle);
        await app.StartAsync();
        return new StandIn(app);
    }

    private static Task FrontDoor(HttpContext context, Flaw flaw) => (context.Request.Method, context.Request.Path.Value) switch
    {
        ("POST", _) => Reply(context, flaw == Flaw.PostAdmitted ? 405 : 403, "text/html", "refused"),
        ("GET", "/") => Reply(context, flaw == Flaw.NoPage ? 404 : 200, "text/html; charset=utf-8", "<!doctype html>"),
        ("GET", "/health") => Reply(context, flaw == Flaw.Unhealthy ? 503 : 200, "text/plain", "ok"),
        ("GET", "/lipsum") => Lipsum(context, flaw),
        _ => Reply(context, 404, "application/problem+json", "{}"),
    };

    private static Task Lipsum(HttpContext context, Flaw flaw)
    {
        var seed = context.Request.Query["seed"].ToString();
        if (context.Request.Query["phrases"] == "-1" && flaw != Flaw.MistakeServed)
        {
            return Reply(context, 400, "application/problem+json", "{}");
        }

        var tag = $"\"{seed}\"";
        if (seed.Length > 0 && flaw != Flaw.NoTag)
        {
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag && flaw != Flaw.TagIgnored)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }
        }

        var json = context.Request.Headers.Accept == "application/json" && flaw != Flaw.AcceptIgnored;
        var text = (seed, flaw) switch
        {
            (_, Flaw.QueryNotInCacheKey) => "always the same",
            ("", Flaw.UnseededTextKept) => "kept",
            ("", _) or (_, Flaw.SeedForgotten) => Guid.NewGuid().ToString(),
            _ => seed,
        };
        return Reply(context, 200, json ? "application/json" : "text/plain; charset=utf-8", text);
    }

    private static Task Reply(HttpContext context, int status, string contentType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    }
}
