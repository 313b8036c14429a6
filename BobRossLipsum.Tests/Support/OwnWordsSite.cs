namespace BobRossLipsum.Tests.Support;

/// <summary>The local host in this process, started with the repository's folder of words.</summary>
public sealed class OwnWordsSite : IAsyncLifetime
{
    private LocalServer? local;

    /// <summary>The scheme, host and port.</summary>
    public string Address => local!.Address;

    public async Task InitializeAsync() => local = await LocalServer.StartAsync("--content", Root.PathOf("content"));

    public Task DisposeAsync() => local!.DisposeAsync().AsTask();
}
