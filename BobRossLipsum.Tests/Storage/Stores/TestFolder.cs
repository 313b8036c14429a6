using BobRossLipsum.Storage;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>A folder of a test's own.</summary>
internal sealed class TestFolder : ITestStore
{
    // Every file is of another second, and none of this minute.
    private static int seconds;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("content-");

    /// <summary>Its path.</summary>
    public string Path => root.FullName;

    public IContentSource Source => new FolderSource(Path, TimeProvider.System);

    public Task PutAsync(string name, byte[] bytes) => ReplaceAsync(name, file => file.Write(bytes));

    /// <summary>Puts a file there that was changed at some moment.</summary>
    public Task PutAsync(string name, byte[] bytes, DateTimeOffset changed) => ReplaceAsync(name, file => file.Write(bytes), changed);

    public Task PutZerosAsync(string name, long length) => ReplaceAsync(name, file => file.SetLength(length));

    public Task DeleteAsync(string name)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    /// <summary>The path of a file, whose folder is there.</summary>
    public string PathOf(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Makes a file look as if nobody had touched it for a while.</summary>
    public static void Settle(string path) =>
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1).AddSeconds(Interlocked.Increment(ref seconds)));

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(Path))
        {
            root.Delete(recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private Task ReplaceAsync(string name, Action<FileStream> write, DateTimeOffset? changed = null)
    {
        var fresh = System.IO.Path.Combine(Path, System.IO.Path.GetRandomFileName());
        using (var file = File.Create(fresh))
        {
            write(file);
        }

        Settle(fresh);
        if (changed is { } moment)
        {
            File.SetLastWriteTimeUtc(fresh, moment.UtcDateTime);
        }

        File.Move(fresh, PathOf(name), overwrite: true);
        return Task.CompletedTask;
    }
}
