using BobRossLipsum.Core.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>Stands in for a front door or an origin, on a free port of the loopback: it sees the request's header, as the product does
/// not.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandIn(WebApplication app) => this.app = app;

    /// <summary>The scheme, host and port.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Starts it.</summary>
    /// <param name="handle">Answers a request for a region, which is empty where the header <c>Lipsum-Region</c> names none.</param>
    public static async Task<StandIn> StartAsync(Func<LipsumRequest, string, LipsumReply> handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            var target = context.Request.GetEncodedPathAndQuery();
            var request = LipsumRequest.FromTarget(
                context.Request.Method, target, context.Request.Headers.Accept, context.Request.Headers.IfNoneMatch);
            using var reply = handle(request, context.Request.Headers["Lipsum-Region"].ToString());
            context.Response.StatusCode = reply.Status;
            foreach (var (name, value) in reply.Headers)
            {
                context.Response.Headers[name] = value;
            }

            await context.Response.Body.WriteAsync(reply.Body);
        });
        await app.StartAsync();
        return new StandIn(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
