using System.Text;
using BobRossLipsum.Tests.Storage.Stores;
using BobRossLipsum.Tests.Support;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Storage;

/// <summary>What a site serves while somebody changes what is in its store: the same whatever the kind of store.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class ContentStoreTests(Azurite azurite)
{
    private const string Folder = "folder";
    private const string Container = "container";

    public static TheoryData<string> Stores => Needed.SkipUnless(File.Exists(Azurite.Program), "") is null ? [Folder, Container] : [Folder];

    public static TheoryData<string, string, string, string> BadUploads
    {
        get
        {
            (string Name, string Latin1, string Error)[] uploads =
            [
                ("corpora/seaside.txt", "Fine.\nNot \u00FFfine.\n", "corpora/seaside.txt, line 2: it is not UTF-8"),
                ("corpora/seaside.txt", "", "corpora/seaside.txt: the file is empty"),
                ("corpora/seaside.txt", "One.\n\nThree.\n", "corpora/seaside.txt, line 2: it is empty"),
                ("corpora/seaside.txt", string.Concat(Enumerable.Repeat("Again.\n", 21000)),
                    "corpora/seaside.txt, line 20001: there are more than 20000 phrases"),
                ("corpora/seaside.txt", new string('a', 501), "corpora/seaside.txt, line 1: it has 501 characters; allowed: 500"),
                ("corpora/seaside.txt", "One.\nTwo\u0007.\n", "corpora/seaside.txt, line 2: it has a control character in it, U+0007"),
                ("corpora/seaside.txt", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "corpora/seaside.txt, line 1: it is not UTF-8"),
                ("corpora/Seaside.txt", "Fine.\n", "corpora/Seaside.txt: a corpus is called NAME.txt"),
                ("corpora/seaside.csv", "Fine.\n", "corpora/seaside.csv: a corpus is called NAME.txt"),
                ("corpora/more/seaside.txt", "Fine.\n", "corpora/more"),
                ("ui/page.html", "Fine.\n", "ui/page.html: the page has app.css, app.js, favicon.svg, index.html and no other files"),
                ("ui/index.html", "<p>{{app.css}}\n<p>{{nonsense}}", "ui/index.html, line 2: "),
                ("ui/index.html", "<p>{{app.css", "ui/index.html, line 1: "),
                ("ui/app.css", "a { content: '\u00FF' }", "ui/app.css: it is not UTF-8"),
            ];
            var rows = new TheoryData<string, string, string, string>();
            foreach (var store in Stores)
            {
                foreach (var (name, latin1, error) in uploads)
                {
                    rows.Add(store, name, latin1, error);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Corpora_come_and_change_and_go_with_their_files(string kind)
    {
        await using var store = await MakeAsync(kind);
        await store.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(store.Source);

        await site.UntilPhrasesAsync("seaside", "The tide is out.");
        Assert.Equal(["bob-ross", "seaside"], site.Corpora);
        Assert.Equal(370, site.Phrases("bob-ross").Length);

        await store.PutAsync("corpora/seaside.txt", "The tide is in.", "\u00c9coute.");
        await site.UntilPhrasesAsync("seaside", "The tide is in.", "\u00c9coute.");

        await store.PutAsync("corpora/bob-ross.txt", "Ours now.");
        await store.PutAsync("corpora/attic.txt", "Dust, and a trunk.");
        await site.UntilAsync(it => it.Corpora.SequenceEqual(["bob-ross", "attic", "seaside"]), "there are three corpora");
        await site.UntilPhrasesAsync("bob-ross", "Ours now.");

        await store.DeleteAsync("corpora/bob-ross.txt");
        await store.DeleteAsync("corpora/seaside.txt");
        await store.DeleteAsync("corpora/attic.txt");
        await site.UntilAsync(it => it.Corpora.SequenceEqual(["bob-ross"]), "there is one corpus");
        Assert.Equal(370, site.Phrases("bob-ross").Length);
        Assert.All(site.Log, entry => Assert.Equal((LogLevel.Information, 1), (entry.Level, entry.Event)));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Page_changes_with_its_files(string kind)
    {
        await using var store = await MakeAsync(kind);
        using var site = new ServedSite(store.Source);
        await store.PutAsync(
            "ui/index.html", "<!DOCTYPE html><title>Mine</title><link rel=stylesheet href=\"/{{app.css}}\"><main>Mine</main>");
        await store.PutAsync("ui/app.css", "main { color: teal }");

        await site.UntilAsync(
            it => it.Get("/app.css").Contains("teal", StringComparison.Ordinal) && it.Get("/").Contains("Mine", StringComparison.Ordinal),
            "the page is mine");

        Assert.Matches("href=\"/app.css\\?v=[\\w-]{12}\"", site.Get("/"));
    }

    [Theory]
    [MemberData(nameof(BadUploads))]
    public async Task Bad_upload_is_refused_in_one_line_and_the_last_good_content_stays(
        string kind, string name, string latin1, string error)
    {
        await using var store = await MakeAsync(kind);
        await store.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(store.Source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");
        var version = site.Health.GetProperty("version").GetString();

        await store.PutAsync(name, Encoding.Latin1.GetBytes(latin1));
        await store.PutAsync("corpora/attic.txt", "Good by itself.");
        await site.UntilErrorAsync(error);

        Assert.Equal(["The tide is out."], site.Phrases("seaside"));
        Assert.Equal(version, site.Health.GetProperty("version").GetString());
        await store.DeleteAsync(name);
        await store.PutAsync("corpora/seaside.txt", "The tide is back.");
        await site.UntilPhrasesAsync("seaside", "The tide is back.");
        Assert.Null(site.LastError);
        var refusals = site.Log.Where(entry => entry.Level > LogLevel.Information).ToArray();
        Assert.All(refusals, refusal => Assert.Equal((LogLevel.Warning, 2), (refusal.Level, refusal.Event)));
        Assert.Single(refusals, refusal => refusal.Message.Contains(error, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Hundred_megabytes_are_refused_unread(string kind)
    {
        await using var store = await MakeAsync(kind);
        var source = new WatchedSource(store.Source);
        using var site = new ServedSite(source);

        await store.PutZerosAsync("corpora/whale.txt", 100 << 20);
        await site.UntilErrorAsync("corpora/whale.txt: with this file it is more than 16777216 bytes together");

        Assert.Empty(source.Reads);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Zeros_are_no_phrases(string kind)
    {
        await using var store = await MakeAsync(kind);
        using var site = new ServedSite(store.Source);

        await store.PutZerosAsync("corpora/whale.txt", 512);

        await site.UntilErrorAsync("corpora/whale.txt, line 1: it has a control character in it, U+0000");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Two_hundred_corpora_are_taken_and_one_more_is_not(string kind)
    {
        await using var store = await MakeAsync(kind);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200), async (number, _) => await store.PutAsync($"corpora/c{number}.txt", $"This is {number}."));
        using var site = new ServedSite(store.Source);
        await site.UntilAsync(it => it.Corpora.Count() == 201, "there are 200 corpora and ours");

        await store.PutAsync("corpora/one-more.txt", "This is too much.");

        await site.UntilErrorAsync("corpora/one-more.txt: there are more than 200 corpora");
        Assert.Equal(["This is 199."], site.Phrases("c199"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_is_not_content_is_passed_over(string kind)
    {
        await using var store = await MakeAsync(kind);
        await store.PutAsync("README.md", "About these words.");
        await store.PutAsync("drafts/Seaside.txt", "Not yet.");
        await store.PutAsync("corpora/.seaside.txt.swp", "Being edited.");
        await store.PutAsync("corpora/seaside.txt~", "As it was before.");
        await store.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(store.Source);

        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        Assert.Equal(["bob-ross", "seaside"], site.Corpora);
        Assert.Null(site.LastError);
    }

    private async Task<ITestStore> MakeAsync(string kind) => kind == Folder ? new TestFolder() : await TestContainer.MakeAsync(azurite);
}
