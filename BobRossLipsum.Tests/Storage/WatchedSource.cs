using System.Collections.Concurrent;
using BobRossLipsum.Storage;

namespace BobRossLipsum.Tests.Storage;

/// <summary>A place of content, and what was asked of it.</summary>
/// <param name="source">The place.</param>
internal sealed class WatchedSource(IContentSource source) : IContentSource
{
    private readonly ConcurrentQueue<string> reads = new();
    private int listings;

    public string Place => source.Place;

    public string Kind => source.Kind;

    /// <summary>How often it was listed.</summary>
    public int Listings => listings;

    /// <summary>The files that were read, each as often as it was.</summary>
    public IReadOnlyCollection<string> Reads => reads;

    public Task<IReadOnlyList<StoredFile>?> ListAsync(CancellationToken stop)
    {
        Interlocked.Increment(ref listings);
        return source.ListAsync(stop);
    }

    public Task<byte[]?> ReadAsync(StoredFile file, CancellationToken stop)
    {
        reads.Enqueue(file.Name);
        return source.ReadAsync(file, stop);
    }
}
