using System.Collections.Concurrent;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Hosts;
using BobRossLipsum.Tests.Storage.Stores;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Storage;

/// <summary>Many ask while somebody edits.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class ConcurrentEditTests(Azurite azurite)
{
    private const int Askers = 200;
    private const int Edits = 6;

    // All phrases there are.
    private static readonly Uri fifty = new("/lipsum?corpus=seaside&seed=happy&phrases=50&newline=1", UriKind.Relative);

    [Fact]
    public async Task Each_reply_is_wholly_of_one_version_of_a_folder()
    {
        await using var folder = new TestFolder();
        await AskWhileEditingAsync(folder);
    }

    [AzuriteFact]
    public async Task Each_reply_is_wholly_of_one_version_of_a_container()
    {
        await using var container = await TestContainer.MakeAsync(azurite);
        await AskWhileEditingAsync(container);
    }

    private static async Task AskWhileEditingAsync(ITestStore store)
    {
        await PutVersionAsync(store, 0);
        using var log = new RecordingLogger();
        var times = new StoreTimes(TimeSpan.FromMilliseconds(5), TimeSpan.FromMinutes(1));
        var content = new ContentStore(store.Source, times, TimeProvider.System, log);
        await content.LookAsync(TimeSpan.FromMinutes(1));
        await using var server = await LocalServer.StartAsync(new LipsumHandler(() => content.Current));
        var seen = new ConcurrentDictionary<string, string>();
        using var edited = new CancellationTokenSource();

        var askers = Enumerable.Range(0, Askers).Select(_ => AskAsync(server.Client, seen, edited.Token)).ToArray();
        for (var version = 1; version <= Edits; version++)
        {
            await PutVersionAsync(store, version);
            await Eventually.HoldsAsync(() => seen.ContainsKey($"v{version}"), $"version {version} is served");
        }

        await edited.CancelAsync();
        await Task.WhenAll(askers);
        Assert.All(log.Entries, entry => Assert.Equal(1, entry.Event));
    }

    // Fifty phrases that all name the version, and a shuffle that takes every one.
    private static Task PutVersionAsync(ITestStore store, int version) =>
        store.PutAsync("corpora/seaside.txt", Enumerable.Range(0, 50).Select(phrase => $"v{version} {phrase}."));

    private static async Task AskAsync(
        HttpClient client, ConcurrentDictionary<string, string> seen, CancellationToken edited)
    {
        while (!edited.IsCancellationRequested)
        {
            using var reply = await client.GetAsync(fifty, CancellationToken.None);
            var text = await reply.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.True(reply.IsSuccessStatusCode, text);
            var version = Assert.Single(text.Split("\n\n").Select(phrase => phrase.Split(' ')[0]).Distinct());

            // The same tag for the same version, whoever asks, and another one for another.
            Assert.Equal(reply.Headers.ETag!.Tag, seen.GetOrAdd(version, reply.Headers.ETag.Tag));
        }
    }
}
