using System.Buffers;
using System.Net.Sockets;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace BobRossLipsum.LocalHost;

/// <summary>The product on Kestrel: translates each request in, calls the handler, and translates its reply out.</summary>
internal static partial class LocalApp
{
    private const string DefaultUrl = "http://localhost:7071";

    /// <summary>Serves until the process is told to stop; requests in flight are finished.</summary>
    /// <param name="args">The command line; <c>--urls</c> says where to listen, <c>--content</c> where one's own words are.</param>
    /// <param name="output">Where it says what to try.</param>
    /// <param name="error">Where it says, in one sentence, why it could not start.</param>
    /// <returns>The exit code: 1 where it could not start.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            await using var app = Create(args);
            return await RunAsync(app, output, error);
        }
        catch (ContentSettingException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Makes the server without starting it.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="handler">What answers; null for the product with the content that the settings name.</param>
    /// <exception cref="ContentSettingException">A setting of content cannot be used.</exception>
    public static WebApplication Create(string[] args, LipsumHandler? handler = null)
    {
        // Not where it is started from: there may be settings of another program's, and no end of folders to watch for them.
        var options = new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory };
        var builder = WebApplication.CreateSlimBuilder(options);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // RunAsync says it in a sentence
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None); // for it each request is an activity
        builder.Logging.AddFilter("BobRossLipsum.Storage", LogLevel.Information); // whoever changes words waits for these lines
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        if (string.IsNullOrEmpty(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        if (handler is null)
        {
            builder.Configuration["Content:Source"] = builder.Configuration["content"] ?? builder.Configuration["Content:Source"];
            builder.Services.AddLipsum(builder.Configuration);
        }

        if (!string.IsNullOrEmpty(builder.Configuration[MetricsExport.EndpointSetting]))
        {
            MetricsExport.Add(builder.Services);
        }

        var app = builder.Build();
        var answering = handler ?? app.Services.GetRequiredService<LipsumHandler>();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LocalApp).Namespace!);
        Action<Exception, string> logFailure = (exception, instance) => LogFailure(logger, exception, instance);
        app.Run(context => AnswerAsync(context, answering, logFailure, logger));
        return app;
    }

    private static async Task<int> RunAsync(WebApplication app, TextWriter output, TextWriter error)
    {
        try
        {
            await app.Services.ReadContentAsync();
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException)
        {
            // A port in use, an address that is not this machine's, an address that is none.
            await error.WriteLineAsync($"{exception.Message.TrimEnd('.')}. Another address can be had with --urls http://localhost:7072");
            return 1;
        }

        var url = app.Urls.First();
        await output.WriteLineAsync($"""
            The page:  {url}/
            The text:  curl '{url}/lipsum?phrases=3&newline=1'
            Again:     curl '{url}/lipsum?phrases=3&seed=happy'
            Ctrl+C stops.
            """);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task AnswerAsync(
        HttpContext context, LipsumHandler handler, Action<Exception, string> onFailure, ILogger logger)
    {
        var request = Translate(context);
        using var reply = handler.Handle(request, onFailure);
        LogAnswered(logger, request.Method, request.Path, reply.Status);
        var response = context.Response;
        response.StatusCode = reply.Status;
        for (var at = 0; at < reply.Headers.Count; at++)
        {
            var (name, value) = reply.Headers[at];
            response.Headers[name] = value;
        }

        if (!reply.Body.IsEmpty)
        {
            // Started first, or else the body would be copied twice. Once it is copied, its memory is free for the next request,
            // still warm, while the network takes its time.
            await response.StartAsync();
            response.BodyWriter.Write(reply.Body.Span);
        }
    }

    private static LipsumRequest Translate(HttpContext context)
    {
        var request = context.Request;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return LipsumRequest.FromTarget(request.Method, target, request.Headers.Accept, request.Headers.IfNoneMatch);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Method} {Path}: {Status}")]
    private static partial void LogAnswered(ILogger logger, string method, string path, int status);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A request failed, as {Instance} in the reply")]
    private static partial void LogFailure(ILogger logger, Exception exception, string instance);
}
