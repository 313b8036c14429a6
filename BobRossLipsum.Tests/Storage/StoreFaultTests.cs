using System.Diagnostics;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Storage.Stores;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Storage;

/// <summary>Whatever the store and the network before it do, requests are answered as before.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StoreFaultTests(Azurite azurite)
{
    // What a request takes even on a machine that is busy with other things; a fault takes longer.
    private static readonly TimeSpan longestReply = TimeSpan.FromSeconds(5);

    // A look at the store is given up sooner than the slowest answer comes.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    [AzuriteTheory]
    [InlineData(Fault.Latency, "the store took too long to answer")]
    [InlineData(Fault.Reset, "the store cannot be reached, or broke off")]
    [InlineData(Fault.Truncation, "the store did not send corpora/seaside.txt as it lists it")]
    [InlineData(Fault.HalfList, "the store answered what makes no sense")]
    [InlineData(Fault.Lie, "the store did not send corpora/seaside.txt as it lists it")]
    [InlineData(Fault.Forbidden, "the store answered 403")]
    [InlineData(Fault.NotFound, "the store answered 404")]
    [InlineData(Fault.ServerError, "the store answered 500")]
    [InlineData(Fault.Unavailable, "the store answered 503")]
    [InlineData(Fault.Portal, "the store answered what makes no sense")]
    public async Task Fault_is_one_line_and_neither_fails_nor_delays_a_request_and_ends_by_itself(Fault fault, string error)
    {
        await using var proxy = await FaultProxy.StartAsync(await azurite.ListenAsync());
        await using var container = await TestContainer.MakeAsync(azurite, proxy.Address);
        await container.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(container.Source, fault == Fault.Latency ? patience : null);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");
        var lines = site.Log.Count();

        proxy.Fault = fault;
        await container.PutAsync("corpora/seaside.txt", "The tide is in.");
        await site.UntilErrorAsync(error);
        var requests = proxy.Requests;
        await site.UntilAsync(
            it =>
            {
                var start = Stopwatch.GetTimestamp();
                Assert.Equal("The tide is out.\n", it.Get("/lipsum?corpus=seaside&phrases=1"));
                Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, longestReply);
                return proxy.Requests > requests;
            },
            "the store was asked again");
        Assert.Equal((LogLevel.Warning, 3), Assert.Single(site.Log.Skip(lines).Select(entry => (entry.Level, entry.Event))));

        proxy.Fault = Fault.None;
        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        Assert.Null(site.LastError);
        Assert.Equal([3, 1], site.Log.Skip(lines).Select(entry => entry.Event));
    }

    [AzuriteTheory]
    [InlineData(Fault.Latency)]
    [InlineData(Fault.Forbidden)]
    [InlineData(Fault.Portal)]
    public async Task Embedded_content_is_served_until_the_store_is_well_for_the_first_time(Fault fault)
    {
        await using var proxy = await FaultProxy.StartAsync(await azurite.ListenAsync());
        proxy.Fault = fault;
        await using var container = await TestContainer.MakeAsync(azurite, proxy.Address);
        await container.PutAsync("corpora/bob-ross.txt", "Ours now.");
        using var site = new ServedSite(container.Source, patience);

        await site.UntilErrorAsync("the store ");
        Assert.Equal(370, site.Phrases("bob-ross").Length);
        Assert.Equal("embedded", site.Health.GetProperty("source").GetString());

        proxy.Fault = Fault.None;
        await site.UntilPhrasesAsync("bob-ross", "Ours now.");
    }

    [AzuriteFact]
    public async Task Store_says_how_long_it_wants_to_be_left_alone()
    {
        await using var proxy = await FaultProxy.StartAsync(await azurite.ListenAsync());
        proxy.Fault = Fault.Unavailable;
        await using var container = await TestContainer.MakeAsync(azurite, proxy.Address);

        var failure = await Assert.ThrowsAsync<StoreException>(() => container.Source.ListAsync(CancellationToken.None));

        Assert.Equal(TimeSpan.FromSeconds(1), failure.RetryAfter);
    }

    [AzuriteFact]
    public async Task Unchanged_files_are_not_read_again()
    {
        await using var container = await TestContainer.MakeAsync(azurite);
        await container.PutAsync("corpora/seaside.txt", "The tide is out.");
        await container.PutAsync("corpora/attic.txt", "Dust, and a trunk.");
        var source = new WatchedSource(container.Source);
        using var site = new ServedSite(source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        await container.PutAsync("corpora/seaside.txt", "The tide is in.");
        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        await site.UntilAsync(_ => source.Listings > 5, "the store was asked again");

        Assert.Equal(["corpora/attic.txt", "corpora/seaside.txt", "corpora/seaside.txt"], source.Reads.Order());
    }

    [AzuriteFact]
    public async Task Memory_stays_flat_while_the_store_fails_in_every_way()
    {
        var farther = string.Concat(Enumerable.Repeat(", and farther", 4));
        await using var proxy = await FaultProxy.StartAsync(await azurite.ListenAsync());
        await using var container = await TestContainer.MakeAsync(azurite, proxy.Address);
        using var site = new ServedSite(container.Source, patience, interval: TimeSpan.FromMilliseconds(1));
        await container.PutAsync("corpora/seaside.txt", Enumerable.Repeat($"The tide is out{farther}.", Corpus.MaxCount));
        await site.UntilAsync(it => it.Phrases("seaside").Length > 0, "the words are there");
        proxy.Fault = Fault.ServerError;
        await site.UntilErrorAsync("the store answered 500");
        await container.PutAsync("corpora/seaside.txt", Enumerable.Repeat($"The tide is in{farther}.", Corpus.MaxCount));
        await FailAsync(2);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await FailAsync(40);

        // Eighty looks have read 1.4 MB each. What tests beside this one hold comes and goes; what a look has kept stays.
        await site.UntilAsync(_ => GC.GetTotalMemory(forceFullCollection: true) - before < 40 << 20, "the memory is given back");
        Assert.Equal($"The tide is out{farther}.", site.Phrases("seaside")[0]);

        async Task FailAsync(int looks)
        {
            foreach (var fault in (Fault[])[Fault.Reset, Fault.HalfList, Fault.Truncation, Fault.Lie, Fault.ServerError, Fault.Portal])
            {
                proxy.Fault = fault;
                var until = proxy.Requests + (looks * (fault is Fault.Truncation or Fault.Lie ? 3 : 1));
                await site.UntilAsync(_ => proxy.Requests > until, $"{fault} was met {looks} times");
            }
        }
    }
}
