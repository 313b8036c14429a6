using System.Diagnostics.CodeAnalysis;
using BobRossLipsum.Core.Http.Contents;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Storage;

/// <summary>
/// Serves the content of a place, and looks at the place again when what it has is too old: in the background, one look at a
/// time. Before the first good look the embedded content is served; whatever fails later, the last good content.
/// </summary>
internal sealed partial class ContentStore
{
    /// <summary>When to look again after files were met that are being changed.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    // Where files do not come to rest for so long, something is wrong.
    private const int MostUnsettledLooks = 20;

    private const string Unreachable = "unreachable";

    private readonly IContentSource source;
    private readonly ContentReader reader;
    private readonly StoreTimes times;
    private readonly TimeProvider clock;
    private readonly ILogger logger;

    private volatile Served served = new(Content.Embedded, null, null);
    private volatile Task look = Task.CompletedTask;
    private long dueAt;
    private int isLooking;

    // The look in progress has these to itself.
    private string? loggedTrouble;
    private int unsettledLooks;
    private int failures;

    /// <summary>Makes a store that has not looked yet.</summary>
    /// <param name="source">The place.</param>
    /// <param name="times">When to look, and for how long.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="logger">Where changes of state go, a line each.</param>
    public ContentStore(IContentSource source, StoreTimes times, TimeProvider clock, ILogger logger)
    {
        this.source = source;
        this.times = times;
        this.clock = clock;
        this.logger = logger;
        reader = new ContentReader(source);
        dueAt = clock.GetTimestamp();
    }

    /// <summary>What to serve now. If it is too old a look at the place begins, and nobody waits for it.</summary>
    public ServedContent Current
    {
        get
        {
            BeginLookIfDue();
            var (content, confirmedAt, error) = served;
            return new ServedContent(content, confirmedAt is { } at ? clock.GetElapsedTime(at) : null, error);
        }
    }

    /// <summary>Looks at the place if that is due, and returns when it has been seen, or when it takes too long to wait for.</summary>
    /// <param name="longest">The longest to wait.</param>
    public async Task LookAsync(TimeSpan longest)
    {
        BeginLookIfDue();
        try
        {
            await look.WaitAsync(longest, clock);
        }
        catch (TimeoutException)
        {
            // The look goes on, and what it finds is served from then on.
        }
    }

    private void BeginLookIfDue()
    {
        if (clock.GetTimestamp() < Volatile.Read(ref dueAt) || Interlocked.Exchange(ref isLooking, 1) != 0)
        {
            return;
        }

        // It belongs to no request, whichever has happened to begin it.
        using (ExecutionContext.SuppressFlow())
        {
            look = Task.Run(LookAsync);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails in a look, the content stays and another look follows.")]
    private async Task LookAsync()
    {
        TimeSpan next;
        try
        {
            using var stop = new CancellationTokenSource(times.Patience, clock);
            next = Take(await reader.ReadAsync(stop.Token));
        }
        catch (ContentException exception)
        {
            next = Refuse(exception);
        }
        catch (StoreException exception)
        {
            next = Fail(exception);
        }
        catch (OperationCanceledException exception)
        {
            next = Fail(new StoreException("the store took too long to answer", exception));
        }
        catch (Exception exception)
        {
            next = Fail(new StoreException($"the store answered what makes no sense ({exception.GetType().Name})", exception));
        }

        Volatile.Write(ref dueAt, clock.GetTimestamp() + (long)(next.TotalSeconds * clock.TimestampFrequency));
        Volatile.Write(ref isLooking, 0);
    }

    // Each of these three says when to look again.
    private TimeSpan Take(Content? content)
    {
        if (content is null)
        {
            return ++unsettledLooks <= MostUnsettledLooks
                ? Settling : throw new StoreException("files change faster than they can be read");
        }

        failures = unsettledLooks = 0;
        if (loggedTrouble is not null || content.Version != served.Content.Version || content.Source != served.Content.Source)
        {
            loggedTrouble = null;
            LogServed(content.Version, source.Place, content.Corpora.Count);
        }

        served = new Served(content, clock.GetTimestamp(), null);
        return times.Interval;
    }

    private TimeSpan Refuse(ContentException exception)
    {
        failures = unsettledLooks = 0;
        var trouble = exception.Message;
        if (loggedTrouble != trouble)
        {
            loggedTrouble = trouble;
            LogRefused(source.Place, trouble, served.Content.Version);
        }

        served = served with { Error = trouble };
        return times.Interval;
    }

    private TimeSpan Fail(StoreException exception)
    {
        if (loggedTrouble != Unreachable)
        {
            loggedTrouble = Unreachable;
            LogUnreachable(source.Place, exception.Message, served.Content.Version, FirstLine(exception.InnerException));
        }

        served = served with { Error = exception.Message };
        unsettledLooks = 0;
        return RetryDelay.Of(times.Interval, ++failures, Chance(), exception.RetryAfter);
    }

    // The messages of the store's client fill a page.
    private static string FirstLine(Exception? cause) => cause?.Message.Split('\n', 2)[0].Trim() ?? "";

    [SuppressMessage("Security", "CA5394", Justification = "It keeps instances apart, not secrets.")]
    private static double Chance() => Random.Shared.NextDouble();

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Content {Version} of {Place} is served, {Corpora} corpora")]
    private partial void LogServed(string version, string place, int corpora);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Content of {Place} is refused: {Reason}. Content {Version} stays")]
    private partial void LogRefused(string place, string reason, string version);

    [LoggerMessage(
        EventId = 3, Level = LogLevel.Warning, Message = "Content of {Place} cannot be read: {Reason}. Content {Version} stays. {Cause}")]
    private partial void LogUnreachable(string place, string reason, string version, string cause);

    private sealed record Served(Content Content, long? ConfirmedAt, string? Error);
}
