using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BobRossLipsum.LocalHost;

/// <summary>The product on Kestrel: translates each request in, calls the handler, and translates its reply out.</summary>
internal static partial class LocalApp
{
    private const string DefaultUrl = "http://localhost:7071";

    /// <summary>Serves until the process is told to stop; requests in flight are finished.</summary>
    /// <param name="args">The command line; <c>--urls</c> says where to listen.</param>
    /// <param name="handle">What answers.</param>
    /// <param name="output">Where it says what to try.</param>
    /// <param name="error">Where it says, in one sentence, why it could not listen.</param>
    /// <returns>The exit code: 1 where it could not listen.</returns>
    public static async Task<int> RunAsync(
        string[] args, Func<LipsumRequest, LipsumReply> handle, TextWriter output, TextWriter error)
    {
        await using var app = Create(args, handle);
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException)
        {
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

    /// <summary>Makes the server without starting it.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="handle">What answers.</param>
    public static WebApplication Create(string[] args, Func<LipsumRequest, LipsumReply> handle)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // RunAsync says it in a sentence
        builder.WebHost.ConfigureKestrel(Configure);
        if (string.IsNullOrEmpty(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        var app = builder.Build();
        app.Run(context => AnswerAsync(context, handle, app.Logger));
        return app;
    }

    private static void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;

        // Longer than what the handler takes, so that it is the handler who says what is too long.
        options.Limits.MaxRequestLineSize = 128 * 1024;
        options.Limits.MaxRequestBufferSize = 256 * 1024;
    }

    private static async Task AnswerAsync(HttpContext context, Func<LipsumRequest, LipsumReply> handle, ILogger logger)
    {
        using var reply = Reply(context, handle, logger);
        var response = context.Response;
        var headers = response.Headers;
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            headers[name] = value;
        }

        if (!reply.Body.IsEmpty)
        {
            // Started first, or else the body would be copied twice. Once it is copied, its memory is free for the next request,
            // still warm, while the network takes its time.
            await response.StartAsync();
            response.BodyWriter.Write(reply.Body.Span);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in a request, the process lives on.")]
    private static LipsumReply Reply(HttpContext context, Func<LipsumRequest, LipsumReply> handle, ILogger logger)
    {
        try
        {
            var headers = context.Request.Headers;
            return handle(LipsumRequest.FromTarget(
                context.Request.Method,
                context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                headers.Accept,
                headers.IfNoneMatch));
        }
        catch (Exception exception)
        {
            LogFailure(logger, exception);
            return LipsumHandler.InternalError();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
