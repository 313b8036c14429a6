using BobRossLipsum.Storage;
using Microsoft.Extensions.Configuration;

namespace BobRossLipsum.Tests.Storage;

public sealed class ContentSettingsTests
{
    private const string Emulator = "UseDevelopmentStorage=true";

    [Fact]
    public void Nothing_set_is_nothing_read() => Assert.Null(Read());

    [Fact]
    public void Empty_settings_are_none() => Assert.Null(Read(("Source", ""), ("ConnectionString", ""), ("RefreshSeconds", "")));

    [Fact]
    public void Folder_is_looked_at_every_second()
    {
        var settings = Read(("Source", Path.GetTempPath()))!;

        Assert.Equal(Path.GetTempPath(), Assert.IsType<FolderSource>(settings.Source).Place);
        Assert.Equal(TimeSpan.FromSeconds(1), settings.Interval);
    }

    [Theory]
    [InlineData("https://words.blob.core.windows.net/content")]
    [InlineData("https://words.blob.core.windows.net/content/")]
    public void Container_is_looked_at_every_minute(string source)
    {
        var settings = Read(("Source", source))!;

        Assert.Equal("https://words.blob.core.windows.net/content", Assert.IsType<BlobSource>(settings.Source).Place.TrimEnd('/'));
        Assert.Equal(TimeSpan.FromSeconds(60), settings.Interval);
    }

    [Theory]
    [InlineData("", "http://127.0.0.1:10000/devstoreaccount1/content")]
    [InlineData("my-words", "http://127.0.0.1:10000/devstoreaccount1/my-words")]
    public void Emulator_has_a_container_of_the_name(string source, string place) =>
        Assert.Equal(place, Read(("Source", source), ("ConnectionString", Emulator))!.Source.Place);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("86400", 86400)]
    public void Interval_can_be_set(string seconds, int interval) =>
        Assert.Equal(TimeSpan.FromSeconds(interval), Read(("Source", Path.GetTempPath()), ("RefreshSeconds", seconds))!.Interval);

    [Theory]
    [InlineData("/nowhere/to/be/found", "", "", "Content__Source is '/nowhere/to/be/found', and there is no such folder.")]
    [InlineData("http://words.blob.core.windows.net/content", "", "", "Content__Source is 'http://")]
    [InlineData("https://words.blob.core.windows.net", "", "", "Content__Source is 'https://")]
    [InlineData("https://words.blob.core.windows.net/content/corpora", "", "", "Content__Source is 'https://")]
    [InlineData("https://words.blob.core.windows.net/content?sig=secret", "", "", "Content__Source is 'https://")]
    [InlineData("ftp://words/content", "", "", "Content__Source is 'ftp://")]
    [InlineData("https://words.blob.core.windows.net/content", Emulator, "", "Content__Source is 'https://")]
    [InlineData("No", Emulator, "", "Content__Source is 'No'")]
    [InlineData("", "AccountKey=secret", "", "Content__ConnectionString is not a connection string of a storage account.")]
    [InlineData("", "secret", "", "Content__ConnectionString is not a connection string of a storage account.")]
    [InlineData("", Emulator, "0", "Content__RefreshSeconds is '0'; allowed: a whole number from 1 to 86400.")]
    [InlineData("", Emulator, "86401", "Content__RefreshSeconds is '86401'")]
    [InlineData("", Emulator, "1.5", "Content__RefreshSeconds is '1.5'")]
    [InlineData("", Emulator, "-1", "Content__RefreshSeconds is '-1'")]
    public void Wrong_setting_is_said_in_one_sentence_without_secrets(string source, string connectionString, string seconds, string error)
    {
        var exception = Assert.Throws<ContentSettingException>(
            () => Read(("Source", source), ("ConnectionString", connectionString), ("RefreshSeconds", seconds)));

        Assert.StartsWith(error, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    private static ContentSettings? Read(params (string Name, string Value)[] settings) => ContentSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(it => $"Content:{it.Name}", it => (string?)it.Value))
            .Build(), TimeProvider.System);
}
