using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

/// <summary>What visitors do with the page, and what they see.</summary>
internal static class PageSteps
{
    private static readonly string axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Opens an address and waits for its text and its painting.</summary>
    public static async Task OpenAsync(this IPage page, string target = "/?phrases=25&newline=5&seed=happy")
    {
        await page.GotoAsync(target);
        await Expect(page.Locator("#tally")).Not.ToBeEmptyAsync();
        await Expect(page.Locator("#picture")).ToHaveJSPropertyAsync("naturalWidth", 1200);
    }

    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Seed(this IPage page) => page.Locator("#seed");

    public static ILocator Note(this IPage page) => page.Locator("#note");

    /// <summary>Path and query of the address bar.</summary>
    public static string Target(this IPage page) => new Uri(page.Url).PathAndQuery;

    /// <summary>Waits until that is path and query of the address bar, to the letter.</summary>
    public static Task AddressIsAsync(this IPage page, string target) =>
        Expect(page).ToHaveURLAsync(new Regex($"^http://[^/]+{Regex.Escape(target)}$"));

    /// <summary>The text on the easel: its paragraphs with a blank line between, or its source.</summary>
    public static Task<string> TextAsync(this IPage page) =>
        page.EvaluateAsync<string>("""
            document.querySelector("#text.source")?.textContent
              ?? [...document.querySelectorAll("#text p")].map(p => p.textContent).join("\n\n")
            """);

    public static Task<string> ClipboardAsync(this IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>Waits until whatever was set off before has been dealt with: for a request of the page's own and its reply.</summary>
    public static Task SettleAsync(this IPage page) => page.EvaluateAsync("fetch('/health').then(reply => reply.text())");

    /// <summary>Waits until the visible text is another one, and returns it.</summary>
    public static async Task<string> AnotherTextAsync(this IPage page, string than)
    {
        await Expect(page.Locator("#text p").First).Not.ToHaveTextAsync(than.Split("\n\n")[0]);
        return await page.TextAsync();
    }

    /// <summary>
    /// Sees to it that axe finds nothing to object to, not even by the one rule of WCAG 2.2 AA that it leaves off by default.
    /// </summary>
    public static async Task IsAccessibleAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(axe);
        }

        var objections = await page.EvaluateAsync<string[]>("""
            async () => {
              const { violations, passes } = await axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
              return passes.length > 20
                ? violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html + " " + node.any.map(check => check.message))}`)
                : ["hardly anything was judged"];
            }
            """);
        Assert.True(objections.Length == 0, string.Join('\n', objections)); // in full, with the markup
    }

    /// <summary>Sees to it that nothing is cut off, too pale, or otherwise hard to get at.</summary>
    /// <param name="page">The page.</param>
    /// <param name="contrasts">The script that finds what is too pale.</param>
    public static async Task IsFitToBeSeenAsync(this IPage page, string contrasts)
    {
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        Assert.Empty(await page.EvaluateAsync<string[]>(contrasts));
        await page.IsAccessibleAsync();
    }

    /// <summary>Keeps a picture of the page for people to look at.</summary>
    public static Task KeepAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Root.PathOf($"artifacts/screenshots/{name}.png") });
}
