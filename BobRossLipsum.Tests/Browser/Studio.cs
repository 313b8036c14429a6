using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;
using Microsoft.Playwright;

namespace BobRossLipsum.Tests.Browser;

/// <summary>
/// A browser to look at the product with: one for all tests that may copy, which follow each other, since there is but one clipboard.
/// Each visit has the product to itself, on a port of its own, so that nothing of an earlier one is mistaken for its own.
/// </summary>
[CollectionDefinition(nameof(Studio))]
[SuppressMessage("Design", "CA1056", Justification = "It is put together with targets, as the address bar shows them.")]
public sealed class Studio : IAsyncLifetime, ICollectionFixture<Studio>
{
    // A busy machine is slow, not wrong: what is waited for comes as soon as it can, and only what never comes takes so long.
    private const int PatienceMilliseconds = 60_000;

    private ConcurrentQueue<string> targets = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the product of this visit is, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>What answers.</summary>
    internal LipsumHandler Handler { get; set; } = new();

    /// <summary>The path and query of every request that the product of this visit has got.</summary>
    public IReadOnlyCollection<string> Targets => targets;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
            Timeout = PatienceMilliseconds,
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Returns the body of a reply, fetched without the browser.</summary>
    /// <param name="target">Path and query.</param>
    public async Task<string> ReadAsync(string target)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(Url + target));
    }

    /// <summary>
    /// Gives a visitor a page with nothing in it yet, and sees to it that nothing unseemly happened by the time they leave:
    /// no script error, no violation of the policy, no request to anybody else, no cookie.
    /// </summary>
    /// <remarks>A route that is laid while the page is open may miss the next request: lay it before opening the page.</remarks>
    /// <param name="visitor">Who the visitor is: window, colours, script or none.</param>
    /// <param name="visit">What they do.</param>
    public async Task VisitAsync(BrowserNewContextOptions visitor, Func<IPage, Task> visit)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(visit);
        Assert.True(browser is not null, Chromium.Missing);

        await using var product = await OpenAsync();
        visitor.BaseURL = Url;
        await using var context = await browser.NewContextAsync(visitor);
        context.SetDefaultTimeout(PatienceMilliseconds);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        var unseemly = Watch(page);

        await visit(page);

        Assert.Empty(unseemly);
        Assert.Empty(await context.CookiesAsync());
    }

    /// <summary>The same for a visitor at a desk.</summary>
    public Task VisitAsync(Func<IPage, Task> visit) =>
        VisitAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } }, visit);

    private async Task<LocalServer> OpenAsync()
    {
        var asked = targets = [];
        var product = await LocalServer.StartAsync(request =>
        {
            asked.Enqueue($"{request.Path}?{request.Query}");
            return Handler.Handle(request);
        });
        Url = product.Address;
        return product;
    }

    private ConcurrentQueue<string> Watch(IPage page)
    {
        var unseemly = new ConcurrentQueue<string>();
        page.PageError += (_, error) => unseemly.Enqueue(error);
        page.Console += (_, message) =>
        {
            // A reply other than 200 is said by the console, too; the tests of failures want some.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                unseemly.Enqueue(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Url, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                unseemly.Enqueue(request.Url);
            }
        };
        return unseemly;
    }
}
