using System.Diagnostics.CodeAnalysis;
using System.Net;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Functions;

/// <summary>
/// The product on Azure Functions: one function for every path and every method, which translates each request in, calls
/// the handler, and translates its reply out. What the paths and methods mean is the handler's to say.
/// </summary>
/// <param name="handler">What answers.</param>
/// <param name="logger">Where failures go.</param>
[SuppressMessage("Maintainability", "CA1515", Justification = "The worker finds public functions only.")]
public sealed partial class HandleRequestFunction(LipsumHandler handler, ILogger<HandleRequestFunction> logger)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    [Function(nameof(HandleRequest))]
    public HttpResponseData HandleRequest(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequestData request)
    {
        ArgumentNullException.ThrowIfNull(request);

        var asked = Translate(request);
        var reply = handler.Handle(asked, LogFailure);
        LogAnswered(asked.Method, asked.Path, reply.Status);
        var response = request.CreateResponse((HttpStatusCode)reply.Status);
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers.Add(name, value);
        }

        if (!reply.Body.IsEmpty)
        {
            response.Body = new ReplyBody(reply);
        }

        return response;
    }

    // The address as it came: Uri's own parts have some of it decoded and tidied up.
    private static LipsumRequest Translate(HttpRequestData request) => LipsumRequest.FromTarget(
        request.Method, request.Url.OriginalString, Header(request, "Accept"), Header(request, "If-None-Match"));

    private static string? Header(HttpRequestData request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Method} {Path}: {Status}")]
    private partial void LogAnswered(string method, string path, int status);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A request failed, as {Instance} in the reply")]
    private partial void LogFailure(Exception exception, string instance);
}
