using BobRossLipsum.Core.Http.Contents;

namespace BobRossLipsum.Storage;

/// <summary>Content in a folder. A file that was changed a moment ago is left alone until whoever writes it is done.</summary>
/// <param name="folder">The path of the folder.</param>
/// <param name="time">Tells how old a file is.</param>
internal sealed class FolderSource(string folder, TimeProvider time) : IContentSource
{
    /// <summary>How long a file must have stayed as it is before it is read.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    // What lies deeper is no content, and one step down is enough to find that out.
    private static readonly EnumerationOptions everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        MaxRecursionDepth = 1,
        RecurseSubdirectories = true,
    };

    private readonly string root = Path.GetFullPath(folder);

    public string Place => root;

    public string Kind => "folder";

    public Task<IReadOnlyList<StoredFile>?> ListAsync(CancellationToken stop) => Task.FromResult(Explained("the folder", List));

    public Task<byte[]?> ReadAsync(StoredFile file, CancellationToken stop) => Task.FromResult(Explained(file.Name, () => Read(file)));

    private static T Explained<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StoreException($"{what} may not be read", exception);
        }
        catch (IOException exception)
        {
            throw new StoreException($"{what} cannot be read, or is in use", exception);
        }
    }

    private IReadOnlyList<StoredFile>? List()
    {
        if (!Directory.Exists(root))
        {
            throw new StoreException("the folder is not there");
        }

        var files = new List<StoredFile>();
        foreach (var part in Content.Folders)
        {
            var directory = Path.Combine(root, part);
            foreach (var path in Directory.Exists(directory) ? Directory.EnumerateFiles(directory, "*", everything) : [])
            {
                var name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
                if (!Content.Concerns(name))
                {
                    continue;
                }

                var file = FileAt(name);
                if ((time.GetUtcNow() - file.LastWriteTimeUtc).Duration() < Settling)
                {
                    return null;
                }

                files.Add(Stored(name, file));
            }
        }

        return files;
    }

    private byte[]? Read(StoredFile listed)
    {
        var file = FileAt(listed.Name);
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[listed.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length && Stored(listed.Name, FileAt(listed.Name)) == listed ? bytes : null;
    }

    private static StoredFile Stored(string name, FileInfo file) =>
        new(name, $"{file.FullName} {file.LastWriteTimeUtc.Ticks}", file.Length);

    // The file itself, wherever links lead to, as long as that is within the folder.
    private FileInfo FileAt(string name)
    {
        var file = new FileInfo(RealPath.Of(Path.Combine(root, name)));
        if (!file.FullName.StartsWith(RealPath.Of(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ContentException(name, null, "it is a link that leads out of the folder");
        }

        return file.Exists ? file : throw new ContentException(name, null, "it is not a file");
    }
}
