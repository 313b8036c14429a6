using BobRossLipsum.Storage;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>A place for content that a test changes.</summary>
internal interface ITestStore : IAsyncDisposable
{
    /// <summary>Reads it.</summary>
    public IContentSource Source { get; }

    /// <summary>Puts a file there, in the place of another of its name.</summary>
    public Task PutAsync(string name, byte[] bytes);

    /// <summary>Puts a file of so many bytes there that are all zero.</summary>
    public Task PutZerosAsync(string name, long length);

    /// <summary>Deletes a file.</summary>
    public Task DeleteAsync(string name);
}
