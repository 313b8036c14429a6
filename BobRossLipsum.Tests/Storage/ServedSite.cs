using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Hosts;

namespace BobRossLipsum.Tests.Storage;

/// <summary>The product over a store, without a host: what it answers, and what it logs.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly RecordingLogger log = new();
    private readonly ContentStore store;
    private readonly LipsumHandler handler;

    /// <summary>Makes a site that has looked at nothing yet.</summary>
    /// <param name="source">Where its content is.</param>
    /// <param name="patience">How long a look may take.</param>
    /// <param name="interval">How old content may be.</param>
    public ServedSite(IContentSource source, TimeSpan? patience = null, TimeSpan? interval = null)
    {
        var times = new StoreTimes(interval ?? TimeSpan.FromMilliseconds(20), patience ?? TimeSpan.FromSeconds(20));
        store = new ContentStore(source, times, TimeProvider.System, log);
        handler = new LipsumHandler(() => store.Current);
    }

    /// <summary>Everything that was logged.</summary>
    public IEnumerable<LogEntry> Log => log.Entries;

    /// <summary>What <c>/health</c> says of the content.</summary>
    public JsonElement Health => Json("/health").GetProperty("content");

    /// <summary>Why the content is not what the store has; null where it is.</summary>
    public string? LastError => Health.TryGetProperty("lastError", out var error) ? error.GetString() : null;

    /// <summary>The names of the corpora.</summary>
    public IEnumerable<string> Corpora =>
        Json("/corpora").GetProperty("corpora").EnumerateArray().Select(corpus => corpus.GetProperty("name").GetString()!);

    /// <summary>Answers a GET with what a client reads, and fails unless the status is 200.</summary>
    public string Get(string target)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
        var body = Encoding.UTF8.GetString(reply.Body.Span);
        Assert.True(reply.Status == 200, $"{target}: {reply.Status} {body}");
        return body;
    }

    /// <summary>Answers a GET with JSON.</summary>
    public JsonElement Json(string target) => JsonElement.Parse(Get(target));

    /// <summary>The phrases of a corpus; none where there is no such corpus.</summary>
    public string[] Phrases(string corpus)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", $"/phrases?corpus={corpus}"));
        return reply.Status == 200 ? Encoding.UTF8.GetString(reply.Body.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>Asks until a condition holds.</summary>
    public Task UntilAsync(Func<ServedSite, bool> condition, string what) => Eventually.HoldsAsync(
        () =>
        {
            Get("/health");
            return condition(this);
        },
        what);

    /// <summary>Waits until a corpus has these phrases and no others.</summary>
    public Task UntilPhrasesAsync(string corpus, params string[] phrases) =>
        UntilAsync(site => site.Phrases(corpus).SequenceEqual(phrases), $"{corpus} is {string.Join(" ", phrases)}");

    /// <summary>Waits until the store is at fault for some reason.</summary>
    public Task UntilErrorAsync(string reason) =>
        UntilAsync(site => site.LastError?.StartsWith(reason, StringComparison.Ordinal) is true, $"the error is {reason}");

    /// <summary>Waits until all is well.</summary>
    public Task UntilWellAsync() => UntilAsync(site => site.Health is var health
        && health.TryGetProperty("age", out _) && !health.TryGetProperty("lastError", out _), "all is well");

    public void Dispose() => log.Dispose();
}
