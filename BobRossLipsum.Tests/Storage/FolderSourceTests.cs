using System.Text;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Storage.Stores;
using Microsoft.Extensions.Time.Testing;

namespace BobRossLipsum.Tests.Storage;

/// <summary>What only a folder can do to a site.</summary>
public sealed class FolderSourceTests : IAsyncDisposable
{
    private readonly TestFolder folder = new();

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Fact]
    public async Task File_that_is_being_written_is_left_alone_until_it_has_come_to_rest()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var source = new WatchedSource(new FolderSource(folder.Path, clock));
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        await folder.PutAsync("corpora/seaside.txt", "The tide is"u8.ToArray(), clock.GetUtcNow());
        Assert.Null(await source.ListAsync(CancellationToken.None));
        clock.Advance(FolderSource.Settling - TimeSpan.FromMilliseconds(1));
        await folder.PutAsync("corpora/seaside.txt", "The tide is in."u8.ToArray(), clock.GetUtcNow());
        clock.Advance(FolderSource.Settling - TimeSpan.FromMilliseconds(1));
        Assert.Null(await source.ListAsync(CancellationToken.None));
        Assert.Equal(["The tide is out."], site.Phrases("seaside"));

        clock.Advance(TimeSpan.FromMilliseconds(1));
        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        Assert.Equal([1, 1], site.Log.Select(entry => entry.Event));
    }

    [Fact]
    public async Task Half_a_character_at_the_end_is_refused_and_the_other_half_mends_it()
    {
        await folder.PutAsync("corpora/seaside.txt", Encoding.UTF8.GetBytes("Caf\u00e9")[..^1]);
        using var site = new ServedSite(folder.Source);
        await site.UntilErrorAsync("corpora/seaside.txt, line 1: it is not UTF-8");

        await folder.PutAsync("corpora/seaside.txt", "Caf\u00e9.");

        await site.UntilPhrasesAsync("seaside", "Caf\u00e9.");
    }

    [Fact]
    public async Task File_that_changes_between_listing_and_reading_is_not_taken()
    {
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        var source = folder.Source;
        var listed = Assert.Single((await source.ListAsync(CancellationToken.None))!);
        Assert.NotNull(await source.ReadAsync(listed, CancellationToken.None));

        await folder.PutAsync("corpora/seaside.txt", "The tide is gone.");

        Assert.Null(await source.ReadAsync(listed, CancellationToken.None));
    }

    [Fact]
    public async Task Locked_file_is_read_once_it_is_free()
    {
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(folder.Source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        await folder.PutAsync("corpora/seaside.txt", "The tide is in.");
        var path = folder.PathOf("corpora/seaside.txt");
        await using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None))
        {
            TestFolder.Settle(path);
            await site.UntilErrorAsync("corpora/seaside.txt cannot be read, or is in use");
            Assert.Equal(["The tide is out."], site.Phrases("seaside"));
        }

        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        Assert.Null(site.LastError);
    }

    [Fact]
    public async Task Folder_that_goes_takes_nothing_with_it_and_may_come_back()
    {
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(folder.Source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        Directory.Delete(folder.Path, recursive: true);
        await site.UntilErrorAsync("the folder is not there");
        Assert.Equal(["The tide is out."], site.Phrases("seaside"));

        Directory.CreateDirectory(folder.Path);
        await folder.PutAsync("corpora/seaside.txt", "The tide is in.");
        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        Assert.Equal([1, 3, 1], site.Log.Select(entry => entry.Event));
    }

    [Theory]
    [InlineData("corpora/seaside.txt", "words/seaside.txt")]
    [InlineData("corpora", "words")]
    public async Task Link_out_of_the_folder_is_refused(string link, string target)
    {
        await using var elsewhere = new TestFolder();
        await elsewhere.PutAsync("words/seaside.txt", "None of your business.");
        File.CreateSymbolicLink(folder.PathOf(link), Path.Combine(elsewhere.Path, target));
        using var site = new ServedSite(folder.Source);

        await site.UntilErrorAsync("corpora/seaside.txt: it is a link that leads out of the folder");

        Assert.Equal(["bob-ross"], site.Corpora);
    }

    [Fact]
    public async Task Link_within_the_folder_is_followed()
    {
        await folder.PutAsync("versions/seaside.txt", "The tide is out.");
        File.CreateSymbolicLink(folder.PathOf("corpora/seaside.txt"), "../versions/seaside.txt");
        using var site = new ServedSite(folder.Source);

        await site.UntilPhrasesAsync("seaside", "The tide is out.");
    }

    [Fact]
    public async Task Link_to_the_folder_itself_is_followed()
    {
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        await using var elsewhere = new TestFolder();
        var link = Path.Combine(elsewhere.Path, "words");
        Directory.CreateSymbolicLink(link, folder.Path);
        using var site = new ServedSite(new FolderSource(link, TimeProvider.System));

        await site.UntilPhrasesAsync("seaside", "The tide is out.");
    }

    [Theory]
    [InlineData("seaside.txt")]
    [InlineData("nowhere.txt")]
    public async Task Link_to_nothing_is_refused(string target)
    {
        File.CreateSymbolicLink(folder.PathOf("corpora/seaside.txt"), target);
        using var site = new ServedSite(folder.Source);

        await site.UntilAsync(it => it.LastError is not null, "the link is refused");

        Assert.Equal(["bob-ross"], site.Corpora);
    }
}
