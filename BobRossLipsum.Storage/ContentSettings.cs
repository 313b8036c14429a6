using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace BobRossLipsum.Storage;

/// <summary>Where content is kept besides the embedded one, and how often it is looked at.</summary>
/// <param name="Source">The place.</param>
/// <param name="Interval">How old content may be before the place is looked at again.</param>
internal sealed record ContentSettings(IContentSource Source, TimeSpan Interval)
{
    /// <summary>A folder's path, the address of a container, or with a connection string the name of one.</summary>
    public const string SourceKey = "Content:Source";

    /// <summary>How to reach the emulator.</summary>
    public const string ConnectionStringKey = "Content:ConnectionString";

    /// <summary>The interval in seconds.</summary>
    public const string RefreshSecondsKey = "Content:RefreshSeconds";

    private const string DefaultContainer = "content";

    // A look at a container costs a little money and some milliseconds; one at a folder costs nothing.
    private const int ContainerSeconds = 60;
    private const int FolderSeconds = 1;
    private const int MostSeconds = 86400;

    private static readonly SearchValues<char> containerCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Reads the settings; null where none is made and the embedded content is all there is.</summary>
    /// <param name="configuration">All settings of the host.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="ContentSettingException">They cannot be used.</exception>
    public static ContentSettings? Read(IConfiguration configuration, TimeProvider time)
    {
        var source = configuration[SourceKey];
        var connectionString = configuration[ConnectionStringKey];
        if (!string.IsNullOrEmpty(connectionString))
        {
            return new(Emulated(connectionString, source), ReadInterval(configuration, ContainerSeconds));
        }

        return string.IsNullOrEmpty(source) ? null
            : source.Contains("://", StringComparison.Ordinal) ? new(Container(source), ReadInterval(configuration, ContainerSeconds))
            : new(Folder(source, time), ReadInterval(configuration, FolderSeconds));
    }

    private static FolderSource Folder(string source, TimeProvider time) => Directory.Exists(source)
        ? new FolderSource(source, time)
        : throw new ContentSettingException($"Content__Source is '{source}', and there is no such folder.");

    private static BlobSource Container(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address)
            && address is { Scheme: "https", Segments.Length: 2, Query: "", UserInfo: "" }
            ? BlobSource.At(address)
            : throw new ContentSettingException(
                $"Content__Source is '{source.Split('?')[0]}'; allowed: a folder, or a container as "
                + "https://ACCOUNT.blob.core.windows.net/CONTAINER.");

    private static BlobSource Emulated(string connectionString, string? source)
    {
        var container = string.IsNullOrEmpty(source) ? DefaultContainer : source;
        if (container.Length is < 3 or > 63 || container.AsSpan().ContainsAnyExcept(containerCharacters))
        {
            throw new ContentSettingException(
                $"Content__Source is '{source}'; with Content__ConnectionString it is a container's name, such as {DefaultContainer}.");
        }

        try
        {
            return BlobSource.Emulated(connectionString, container);
        }
        catch (FormatException)
        {
            // What it is stays out of logs: it has a key in it.
            throw new ContentSettingException("Content__ConnectionString is not a connection string of a storage account.");
        }
    }

    private static TimeSpan ReadInterval(IConfiguration configuration, int seconds)
    {
        var setting = configuration[RefreshSecondsKey];
        return string.IsNullOrEmpty(setting) ? TimeSpan.FromSeconds(seconds)
            : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds is >= 1 and <= MostSeconds
                ? TimeSpan.FromSeconds(seconds)
                : throw new ContentSettingException(
                    $"Content__RefreshSeconds is '{setting}'; allowed: a whole number from 1 to {MostSeconds}.");
    }
}
