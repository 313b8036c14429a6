using BobRossLipsum.Tests.Storage.Stores;

namespace BobRossLipsum.Tests.Storage;

/// <summary>The store itself goes, and comes back.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class EmulatorEndTests(Azurite azurite)
{
    [AzuriteFact]
    public async Task Killed_store_is_read_again_once_it_is_back()
    {
        await using var container = await TestContainer.MakeAsync(azurite);
        await container.PutAsync("corpora/seaside.txt", "The tide is out.");
        using var site = new ServedSite(container.Source);
        await site.UntilPhrasesAsync("seaside", "The tide is out.");

        await azurite.KillAsync();
        await site.UntilErrorAsync("the store cannot be reached");
        Assert.Equal("The tide is out.\n", site.Get("/lipsum?corpus=seaside&phrases=1"));

        await azurite.StartAsync();
        await container.RestoreAsync();
        await container.PutAsync("corpora/seaside.txt", "The tide is in.");
        await site.UntilPhrasesAsync("seaside", "The tide is in.");
        Assert.Equal([1, 3, 1], site.Log.Select(entry => entry.Event));
    }
}
