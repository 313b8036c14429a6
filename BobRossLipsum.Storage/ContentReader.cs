using BobRossLipsum.Core.Http.Contents;

namespace BobRossLipsum.Storage;

/// <summary>Reads the content of a place, and of a place it knows only the files that have changed.</summary>
/// <param name="source">The place.</param>
internal sealed class ContentReader(IContentSource source)
{
    // A container answers in some milliseconds each; a folder at once.
    private const int ReadAtOnce = 8;

    private HashSet<StoredFile>? listed;
    private Dictionary<StoredFile, byte[]> files = [];
    private Content content = Content.Embedded;
    private ContentException? refusal;

    /// <summary>Returns the content: the same as last time if nothing has changed, or null while it is being changed.</summary>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="ContentException">What is there now is not good, as a whole.</exception>
    /// <exception cref="StoreException">The place cannot be read.</exception>
    public async Task<Content?> ReadAsync(CancellationToken stop)
    {
        if (await source.ListAsync(stop) is not { } unsorted)
        {
            return null;
        }

        var found = unsorted.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (listed?.SetEquals(found) is not true)
        {
            try
            {
                Content.CheckListing(found.Select(file => KeyValuePair.Create(file.Name, file.Length)));
                if (await ReadFilesAsync(found, stop) is not { } read)
                {
                    return null;
                }

                content = Content.FromFiles(source.Kind, read.Select(file => new ContentFile(file.Key.Name, file.Value)));
                files = read;
                refusal = null;
            }
            catch (ContentException exception)
            {
                refusal = exception;
            }

            listed = [.. found];
        }

        return refusal is null ? content : throw refusal;
    }

    private async Task<Dictionary<StoredFile, byte[]>?> ReadFilesAsync(List<StoredFile> found, CancellationToken stop)
    {
        var read = new byte[]?[found.Count];
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = ReadAtOnce };
        await Parallel.ForAsync(0, found.Count, options, async (at, stopAll) =>
            read[at] = files.GetValueOrDefault(found[at]) ?? await source.ReadAsync(found[at], stopAll));

        var all = new Dictionary<StoredFile, byte[]>();
        for (var at = 0; at < found.Count; at++)
        {
            if (read[at] is not { } bytes)
            {
                return null;
            }

            all.Add(found[at], bytes);
        }

        return all;
    }
}
