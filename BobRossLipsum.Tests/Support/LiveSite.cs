using BobRossLipsum.Core.Http;


namespace BobRossLipsum.Tests.Support;

/// <summary>
/// The site over real HTTP: the one at the environment variable <c>BASE_URL</c> where that is set, else the local host in
/// this process. Whatever is asked of it, each reply is held to the description of the site.
/// </summary>
public sealed class LiveSite : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    private LocalServer? local;

    /// <summary>The site that the suite was pointed at, without a slash at the end; null where it starts its own.</summary>
    public static string? RemoteAddress { get; } =
        Environment.GetEnvironmentVariable("BASE_URL") is { Length: > 0 } url ? url.TrimEnd('/') : null;

    /// <summary>The scheme, host and port.</summary>
    public string Address => RemoteAddress ?? local!.Address;

    public async Task InitializeAsync()
    {
        if (RemoteAddress is null)
        {
            local = await LocalServer.StartAsync(new LipsumHandler());
        }
    }

    public Task DisposeAsync() => local?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    public void Dispose() => client.Dispose();

    /// <summary>Sends a request and holds the reply to the description.</summary>
    /// <param name="method">The method.</param>
    /// <param name="target">Path and query, sent as they are.</param>
    /// <param name="fields">The header fields, sent as they are.</param>
    public async Task<LiveReply> SendAsync(string method, string target, params (string Name, string Value)[] fields)
    {
        var reply = await SendAsync(client, Address, method, target, fields);
        Description.Check(method, target, reply);
        return reply;
    }

    public Task<LiveReply> GetAsync(string target, params (string Name, string Value)[] fields) =>
        SendAsync("GET", target, fields);

    /// <summary>Sends a request to any site.</summary>
    public static async Task<LiveReply> SendAsync(
        HttpClient client, string address, string method, string target, params (string Name, string Value)[] fields)
    {
        // Nothing is to tidy the target up on its way.
        var uri = new Uri(address + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(new HttpMethod(method), uri);
        foreach (var (name, value) in fields)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var message = await client.SendAsync(request);
        return await LiveReply.ReadAsync(message);
    }
}
