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
/// <param name="handle">What answers.</param>
/// <param name="logger">Where failures go.</param>
[SuppressMessage("Maintainability", "CA1515", Justification = "The worker finds public functions only.")]
public sealed partial class HandleRequestFunction(
    Func<LipsumRequest, LipsumReply> handle, ILogger<HandleRequestFunction> logger)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    [Function("HandleRequest")]
    public async Task<HttpResponseData> HandleRequest(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequestData request)
    {
        ArgumentNullException.ThrowIfNull(request);

        using var reply = Answer(request);
        var response = request.CreateResponse((HttpStatusCode)reply.Status);
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers.Add(name, value);
        }

        if (!reply.Body.IsEmpty)
        {
            await response.Body.WriteAsync(reply.Body);
        }

        return response;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong, the reply is a problem document.")]
    private LipsumReply Answer(HttpRequestData request)
    {
        try
        {
            // The address as it came: Uri's own parts have some of it decoded and tidied up.
            return handle(LipsumRequest.FromTarget(
                request.Method, request.Url.OriginalString, Field(request, "Accept"), Field(request, "If-None-Match")));
        }
        catch (Exception exception)
        {
            LogFailure(exception);
            return LipsumHandler.InternalError();
        }
    }

    private static string? Field(HttpRequestData request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogFailure(Exception exception);
}
