using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BobRossLipsum.Core.Http.Contents;

namespace BobRossLipsum.Storage;

/// <summary>Content in a blob container.</summary>
/// <param name="container">The container, by a client that tries once: when to try again is decided elsewhere.</param>
internal sealed class BlobSource(BlobContainerClient container) : IContentSource
{
    private static readonly TimeSpan networkTimeout = TimeSpan.FromSeconds(10);

    public string Place => container.Uri.GetLeftPart(UriPartial.Path);

    public string Kind => "blob container";

    /// <summary>A container, read with the identity of the host: a managed one, or on a developer's machine the developer's.</summary>
    /// <param name="address">The address of the container.</param>
    public static BlobSource At(Uri address) => new(new BlobContainerClient(address, new DefaultAzureCredential(), Options()));

    /// <summary>A container of an emulator.</summary>
    /// <param name="connectionString">How to reach the emulator.</param>
    /// <param name="name">The name of the container.</param>
    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    public static BlobSource Emulated(string connectionString, string name) =>
        new(new BlobContainerClient(connectionString, name, Options()));

    public Task<IReadOnlyList<StoredFile>?> ListAsync(CancellationToken stop) => ExplainedAsync(() => ListFilesAsync(stop));

    public Task<byte[]?> ReadAsync(StoredFile file, CancellationToken stop) => ExplainedAsync(() => ReadFileAsync(file, stop));

    private async Task<IReadOnlyList<StoredFile>?> ListFilesAsync(CancellationToken stop)
    {
        var files = new List<StoredFile>();
        foreach (var part in Content.Folders)
        {
            await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = part + "/" }, stop))
            {
                if (Content.Concerns(blob.Name))
                {
                    files.Add(new StoredFile(blob.Name, blob.Properties.ETag.ToString()!, blob.Properties.ContentLength ?? 0, Hash(blob)));
                }

                if (files.Count > Content.MaxFiles)
                {
                    return files;
                }
            }
        }

        return files;
    }

    private async Task<byte[]?> ReadFileAsync(StoredFile file, CancellationToken stop)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = new ETag(file.Tag) } };
            using var download = (await container.GetBlobClient(file.Name).DownloadStreamingAsync(options, stop)).Value;

            // One byte more than there should be shows a store that sends more than it said.
            var bytes = new byte[file.Length + 1];
            var length = await download.Content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
            if (length != file.Length || (file.Hash is not null && file.Hash != Hash(bytes.AsSpan(0, length))))
            {
                throw new StoreException($"the store did not send {file.Name} as it lists it");
            }

            return bytes[..length];
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            return null;
        }
    }

    private static string? Hash(BlobItem blob) =>
        blob.Properties.ContentHash is { Length: > 0 } hash ? Convert.ToBase64String(hash) : null;

    [SuppressMessage("Security", "CA5351", Justification = "It is what the store keeps of a blob, and tells accidents, not attacks.")]
    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(MD5.HashData(bytes));

    private static async Task<T> ExplainedAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (RequestFailedException exception) when (exception.Status > 0)
        {
            var code = exception.ErrorCode is { Length: > 0 } name ? $" ({name})" : "";
            throw new StoreException($"the store answered {exception.Status}{code}", exception, RetryAfter(exception));
        }
        catch (AuthenticationFailedException exception)
        {
            throw new StoreException("no token for the store could be had", exception);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or IOException)
        {
            throw new StoreException("the store cannot be reached, or broke off", exception);
        }
    }

    // Not the newest version of the protocol, which emulators learn later than clients do, and we need nothing of it.
    private static BlobClientOptions Options() =>
        new(BlobClientOptions.ServiceVersion.V2025_11_05) { Retry = { MaxRetries = 0, NetworkTimeout = networkTimeout } };

    private static TimeSpan? RetryAfter(RequestFailedException exception) =>
        exception.GetRawResponse() is { } response && response.Headers.TryGetValue("Retry-After", out var value)
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds) : null;
}
