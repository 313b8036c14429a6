using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BobRossLipsum.Core.Http.Metrics;

/// <summary>What is counted for whoever runs this, in the names and units of OpenTelemetry's conventions.</summary>
internal static class LipsumMetrics
{
    /// <summary>What a listener names to get them.</summary>
    public const string MeterName = "BobRossLipsum.Core";

    private static readonly Meter meter = new(MeterName);

    private static readonly Counter<long> requests = meter.CreateCounter<long>(
        "lipsum.requests", "{request}", "Requests answered, by route, method, status and the version of the content.");

    private static readonly Counter<long> phrases = meter.CreateCounter<long>("lipsum.phrases", "{phrase}", "Phrases written.");

    private static readonly Histogram<double> generation = meter.CreateHistogram(
        "lipsum.generation.duration", "s", "How long a reply with status 200 took to make, by route.", tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 2.5e-3, 5e-3, 1e-2, 0.1, 1],
        });

    /// <summary>Whether anybody wants to know of requests.</summary>
    public static bool IsListenedTo => requests.Enabled || generation.Enabled;

    /// <summary>Counts a request.</summary>
    /// <param name="method">Its method; one that is no method of HTTP's counts as <c>_OTHER</c>, so that nobody can invent series.</param>
    /// <param name="route">The route that it took; null where there is none.</param>
    /// <param name="status">The status of its reply.</param>
    /// <param name="contentVersion">Of the content that it was answered from.</param>
    /// <param name="duration">How long the reply took to make.</param>
    public static void CountRequest(string method, string? route, int status, string contentVersion, TimeSpan duration)
    {
        var tags = new TagList
        {
            { "http.request.method", KnownMethod(method) },
            { "http.response.status_code", status },
            { "lipsum.content.version", contentVersion },
        };
        if (route is not null)
        {
            tags.Add("http.route", route);
        }

        requests.Add(1, tags);
        if (status == 200)
        {
            generation.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("http.route", route));
        }
    }

    /// <summary>Counts the phrases of a text.</summary>
    public static void CountPhrases(int count) => phrases.Add(count);

    private static string KnownMethod(string method) =>
        method is "GET" or "HEAD" or "OPTIONS" or "POST" or "PUT" or "DELETE" or "PATCH" or "CONNECT" or "TRACE" ? method : "_OTHER";
}
