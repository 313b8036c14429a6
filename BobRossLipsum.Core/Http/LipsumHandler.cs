using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http;

/// <summary>
/// The product: a request in, a reply out. It holds no state that changes, so any number of threads may call it at once.
/// </summary>
public sealed class LipsumHandler
{
    /// <summary>The greatest length of path and query together, in characters.</summary>
    public const int MaxTargetLength = 8192;

    private const string Allow = "GET, HEAD, OPTIONS";

    private readonly Dictionary<string, Route> routesByKey;

    /// <summary>Makes the handler, with fresh seeds from the system's randomness.</summary>
    public LipsumHandler()
        : this(Seed.Fresh)
    {
    }

    internal LipsumHandler(Func<string> freshSeed)
    {
        var lipsum = new TextEndpoint(freshSeed);
        var painting = new PaintingEndpoint(freshSeed);
        Routes =
        [
            new("/", (in request, _) => Site.Page.Answer(request)),
            new("/lipsum", (in request, _) => lipsum.Answer(request), TextQuery.Parameters),
            new("/phrases", (in request, _) => PhrasesEndpoint.AnswerAll(request), PhrasesEndpoint.SearchParameter, PhrasesEndpoint.FormatParameter),
            new("/phrases/{id}", PhrasesEndpoint.AnswerOne, PhrasesEndpoint.FormatParameter),
            new("/painting.svg", (in request, _) => painting.Answer(request), PaintingEndpoint.Parameters),
            new("/openapi.json", (in request, _) => Site.OpenApi.Answer(request)),
            new("/llms.txt", (in request, _) => Site.Llms.Answer(request)),
            new("/robots.txt", (in request, _) => Site.Robots.Answer(request)),
            new("/problems/{name}", (in _, name) => Explanation(name)),
            new("/health", (in _, _) => Health()),
            new("/app.css", (in request, _) => Site.Style.AnswerVersion(request), StaticFile.VersionParameter),
            new("/app.js", (in request, _) => Site.Script.AnswerVersion(request), StaticFile.VersionParameter),
            new("/favicon.svg", (in request, _) => Site.Icon.AnswerVersion(request), StaticFile.VersionParameter),
        ];
        routesByKey = Routes.ToDictionary(route => route.Key);
    }

    /// <summary>Everything there is, in one table.</summary>
    internal IReadOnlyList<Route> Routes { get; }

    /// <summary>The reply to a request that a host failed to handle: a problem document with status 500.</summary>
    public static LipsumReply InternalError() => Problems.InternalError();

    /// <summary>Answers a request. Whatever came, there is a reply; exceptions are defects.</summary>
    /// <param name="request">The request.</param>
    public LipsumReply Handle(LipsumRequest request)
    {
        var length = request.Path.Length + request.Query.Length;
        var reply = length > MaxTargetLength ? Problems.UriTooLong(length, MaxTargetLength)
            : Find(request.Path, out var segment) is not { } route ? NotFound(request.Path)
            : request.Method switch
            {
                "GET" or "HEAD" => route.Answer(request, segment),
                "OPTIONS" => Options(),
                _ => Problems.MethodNotAllowed(request.Method, Allow),
            };
        return request.Method == "HEAD" ? reply.WithoutBody() : reply;
    }

    private Route? Find(string path, out string segment)
    {
        segment = "";
        if (path.Contains('%', StringComparison.Ordinal))
        {
            // An encoded slash is not a slash, and no path here has one inside a segment.
            if (path.Contains("%2F", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            path = Uri.UnescapeDataString(path);
        }

        // One trailing slash is tolerated.
        if (path.Length > 2 && path[^1] == '/' && path[^2] != '/')
        {
            path = path[..^1];
        }

        if (routesByKey.TryGetValue(path, out var route))
        {
            return route;
        }

        var cut = path.LastIndexOf('/') + 1;
        segment = path[cut..];
        return segment.Length > 0 ? routesByKey.GetValueOrDefault(path[..cut]) is { } found && found.Key != found.Path ? found : null : null;
    }

    private LipsumReply NotFound(string path) => Problems.NotFound(
        $"There is nothing at {Excerpt.Of(path)}; there is at {string.Join(", ", Routes.Select(route => route.Path))}.");

    private static LipsumReply Options() => new LipsumReply(204)
        .With("Access-Control-Allow-Headers", "*")
        .With("Access-Control-Allow-Methods", Allow)
        .With("Access-Control-Max-Age", "86400")
        .With("Allow", Allow)
        .With("Cache-Control", Caching.Day);

    private static LipsumReply Health() => new LipsumReply(200)
        .With("Cache-Control", Caching.Never)
        .WithBody("application/json", JsonSerializer.SerializeToUtf8Bytes(
            new HealthDocument("pass", Corpus.Version), Json.Documents.HealthDocument));

    private static LipsumReply Explanation(string name) => Problems.Explain(name) is { } text
        ? new LipsumReply(200)
            .With("Cache-Control", Caching.Day)
            .WithBody("text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text))
        : Problems.NotFound($"There is no problem {Excerpt.Of(name)}; there are {string.Join(", ", Problems.Names)}.");
}
