using System.Diagnostics;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Metrics;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http;

/// <summary>Everything there is, in one table, and what answers where the table says nothing.</summary>
internal sealed class RouteTable
{
    /// <summary>The greatest length of path and query together, in characters.</summary>
    public const int MaxTargetLength = 8192;

    private const string Allow = "GET, HEAD, OPTIONS";

    private readonly Dictionary<string, Route> routesByKey;

    /// <summary>Makes the table.</summary>
    /// <param name="content">What the answers are made of.</param>
    /// <param name="served">The content that is served now, which can be newer.</param>
    /// <param name="freshSeed">Draws a seed for a request without one.</param>
    public RouteTable(Content content, Func<ServedContent> served, Func<string> freshSeed)
    {
        Content = content;
        var corpus = new CorpusParameter(content.Corpora);
        Parameter[] textParameters = [.. TextQuery.Parameters, corpus];

        // Files are hashed when they are made; a process that is asked for a text alone never does that.
        var site = new Lazy<Site>(() => new Site(content));
        var page = new Lazy<PageEndpoint>(() => new PageEndpoint(site.Value.Page, corpus, freshSeed));
        var text = new TextEndpoint(corpus, freshSeed);
        var phrases = new PhrasesEndpoint(corpus);
        var corpora = new CorporaEndpoint(content);
        var health = new HealthEndpoint(served);
        var painting = new PaintingEndpoint(freshSeed);
        Routes =
        [
            new("/", request => page.Value.Answer(request), textParameters),
            new("/lipsum", text.Answer, textParameters),
            new("/phrases", phrases.AnswerAll, PhrasesEndpoint.SearchParameter, PhrasesEndpoint.FormatParameter, corpus),
            new("/phrases/{id}", phrases.AnswerOne, PhrasesEndpoint.FormatParameter, corpus),
            new("/corpora", corpora.Answer),
            new("/painting.svg", painting.Answer, PaintingEndpoint.Parameters),
            new("/openapi.json", static request => Site.OpenApi.Answer(request)),
            new("/llms.txt", static request => Site.Llms.Answer(request)),
            new("/robots.txt", static request => Site.Robots.Answer(request)),
            new("/problems/{name}", ProblemsEndpoint.Answer),
            new("/health", health.Answer),
            new("/app.css", request => site.Value.Style.AnswerVersion(request), StaticFile.VersionParameter),
            new("/app.js", request => site.Value.Script.AnswerVersion(request), StaticFile.VersionParameter),
            new("/favicon.svg", request => site.Value.Icon.AnswerVersion(request), StaticFile.VersionParameter),
        ];
        routesByKey = Routes.ToDictionary(route => route.Key);
    }

    /// <summary>What the answers are made of.</summary>
    public Content Content { get; }

    /// <summary>The routes, in the order of the description.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>Answers a request; HEAD as GET, with the body.</summary>
    public LipsumReply Answer(LipsumRequest request)
    {
        var segment = "";
        var route = LengthOf(request) > MaxTargetLength ? null : Find(request.Path, out segment);
        return LipsumMetrics.IsListenedTo ? AnswerAndCount(request, route, segment) : Answer(request, route, segment);
    }

    private LipsumReply AnswerAndCount(LipsumRequest request, Route? route, string segment)
    {
        var start = Stopwatch.GetTimestamp();
        var status = 500; // if it fails
        try
        {
            var reply = Answer(request, route, segment);
            status = reply.Status;
            return reply;
        }
        finally
        {
            LipsumMetrics.CountRequest(request.Method, route?.Path, status, Content.Version, Stopwatch.GetElapsedTime(start));
        }
    }

    private LipsumReply Answer(LipsumRequest request, Route? route, string segment)
    {
        if (route is null)
        {
            return AnswerNowhere(request);
        }

        return request.Method switch
        {
            "GET" or "HEAD" => route.Handler(request, segment),
            "OPTIONS" => Options(),
            _ => Problems.MethodNotAllowed(request.Method, Allow),
        };
    }

    private LipsumReply AnswerNowhere(LipsumRequest request) => LengthOf(request) is > MaxTargetLength and var length
        ? Problems.UriTooLong(length, MaxTargetLength)
        : Problems.NotFound(
            $"There is nothing at {Excerpt.Of(request.Path)}; there is at {string.Join(", ", Routes.Select(it => it.Path))}.");

    private static int LengthOf(LipsumRequest request) => request.Path.Length + request.Query.Length;

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
        if (path is [.., not '/', '/'])
        {
            path = path[..^1];
        }

        if (routesByKey.TryGetValue(path, out var route))
        {
            return route;
        }

        var cut = path.LastIndexOf('/') + 1;
        if (cut == path.Length || !routesByKey.TryGetValue(path[..cut], out route) || !route.TakesSegment)
        {
            return null;
        }

        segment = path[cut..];
        return route;
    }

    private static LipsumReply Options() => new LipsumReply(204)
        .With("Access-Control-Allow-Headers", "*")
        .With("Access-Control-Allow-Methods", Allow)
        .Exposing("Allow")
        .With("Access-Control-Max-Age", "86400")
        .With("Allow", Allow)
        .With("Cache-Control", CacheControl.Day);
}
