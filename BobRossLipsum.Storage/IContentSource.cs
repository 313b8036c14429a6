using BobRossLipsum.Core.Http.Contents;

namespace BobRossLipsum.Storage;

/// <summary>A place where content is kept.</summary>
internal interface IContentSource
{
    /// <summary>Which place, for the log.</summary>
    public string Place { get; }

    /// <summary>What kind of place, for everybody.</summary>
    public string Kind { get; }

    /// <summary>Returns which files of content there are, or null while they are being written.</summary>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="ContentException">There is something that can never be content.</exception>
    /// <exception cref="StoreException">The place cannot be read.</exception>
    public Task<IReadOnlyList<StoredFile>?> ListAsync(CancellationToken stop);

    /// <summary>Returns the bytes of a file, or null where it is no longer the one that was listed.</summary>
    /// <param name="file">The file as it was listed.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public Task<byte[]?> ReadAsync(StoredFile file, CancellationToken stop);
}
