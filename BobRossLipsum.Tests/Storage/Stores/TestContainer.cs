using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using BobRossLipsum.Storage;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>A container of a test's own.</summary>
/// <param name="container">The container.</param>
/// <param name="address">Where to read it: the emulator, or what stands before it.</param>
internal sealed class TestContainer(BlobContainerClient container, Uri address) : ITestStore
{
    public IContentSource Source { get; } = BlobSource.Emulated(Azurite.ConnectionString(address), container.Name);

    /// <summary>Makes one.</summary>
    public static async Task<TestContainer> MakeAsync(Azurite azurite, Uri? address = null) =>
        new(await azurite.MakeContainerAsync(), address ?? azurite.Address);

    public Task PutAsync(string name, byte[] bytes) => container.GetBlobClient(name).UploadAsync(new BinaryData(bytes), overwrite: true);

    // A page blob takes no room for pages that nobody has written, and is of another type than what is expected.
    public Task PutZerosAsync(string name, long length) => container.GetPageBlobClient(name).CreateAsync(length);

    public Task DeleteAsync(string name) => container.DeleteBlobAsync(name);

    /// <summary>Makes it again if it was lost: what the emulator has not saved before it is killed is gone.</summary>
    public Task RestoreAsync() => container.CreateIfNotExistsAsync();

    public async ValueTask DisposeAsync() => await container.DeleteIfExistsAsync();
}
