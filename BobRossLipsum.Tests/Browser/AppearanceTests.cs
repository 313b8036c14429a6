using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class AppearanceTests(Studio studio) : IClassFixture<Studio>
{
    // Every text with the first opaque ground behind it, judged by the formulas of WCAG 2.2.
    private const string Contrasts = """
        () => {
          const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const rgba = colour => { pixel.clearRect(0, 0, 1, 1); pixel.fillStyle = colour; pixel.fillRect(0, 0, 1, 1); return pixel.getImageData(0, 0, 1, 1).data; };
          const luminance = ([...rgb]) => rgb.slice(0, 3).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, at) => sum + c * [.2126, .7152, .0722][at], 0);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const colour = rgba(getComputedStyle(at).backgroundColor);
              if (colour[3] === 255) return colour;
            }
            return rgba("white");
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const poor = [];
          let judged = 0;
          const judge = (element, colour) => {
            const [a, b] = [luminance(rgba(colour)), luminance(ground(element))];
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            judged++;
            if (ratio < 4.5) poor.push(`${element.tagName} ${element.id} "${element.textContent.trim().slice(0, 30)}": ${ratio.toFixed(2)}`);
          };
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (walker.currentNode.data.trim() && element.checkVisibility()) judge(element, getComputedStyle(element).color);
          }
          for (const input of document.querySelectorAll("[type=text]")) {
            if (input.checkVisibility()) {
              judge(input, getComputedStyle(input).color);
              judge(input, getComputedStyle(input, "::placeholder").color);
            }
          }
          return judged > 15 ? poor : ["nothing was judged"];
        }
        """;

    [BrowserTheory]
    [InlineData(320, 640, ColorScheme.Light)]
    [InlineData(320, 640, ColorScheme.Dark)]
    [InlineData(768, 1024, ColorScheme.Light)]
    [InlineData(768, 1024, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    public Task Page_is_fit_to_be_seen_in_every_state(int width, int height, ColorScheme scheme) => studio.VisitAsync(
        new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme },
        async page =>
        {
            await page.OpenAsync();
            await JudgeAsync("text");
            await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
            await KeepAsync("bottom");
            await page.OpenAsync("/?phrases=1&seed=happy");
            await JudgeAsync("few");
            await page.OpenAsync("/?phrases=10&newline=2&seed=" + new string('w', 64) + "&format=json");
            await JudgeAsync("json");
            await page.OpenAsync();
            if (width < 640)
            {
                await page.Button("Change").ClickAsync();
                await JudgeAsync("open");
            }

            await page.Locator("#phrases").FillAsync("-1");
            await Expect(page.Locator("#phrases-error")).Not.ToBeEmptyAsync();
            await JudgeAsync("error");
            await page.Context.SetOfflineAsync(true);
            await page.Button("Generate").ClickAsync();
            await Expect(page.Note()).ToContainTextAsync("The network is lost");
            await JudgeAsync("offline");

            Task KeepAsync(string state) => page.KeepAsync($"{state}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");

            async Task JudgeAsync(string state)
            {
                await KeepAsync(state);
                await page.IsFitToBeSeenAsync(Contrasts);
            }
        });

    // Once: a text of ten thousand phrases is judged no differently, but for as long as all the other states together.
    [BrowserFact]
    public Task Longest_text_is_fit_to_be_seen() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=10000&newline=100&seed=happy");
        await page.KeepAsync("ten-thousand");
        await page.IsFitToBeSeenAsync(Contrasts);
    });

    [BrowserFact]
    public Task Light_is_the_systems_until_one_chooses_and_then_remembered() => studio.VisitAsync(async page =>
    {
        const string Dark = "rgb(28, 23, 20)";
        const string Light = "rgb(236, 227, 209)";
        var ground = page.Locator("html");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.OpenAsync();
        await Expect(ground).ToHaveCSSAsync("background-color", Dark);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(ground).ToHaveCSSAsync("background-color", Light);
        await page.Button("Lamplight").ClickAsync();
        await Expect(ground).ToHaveCSSAsync("background-color", Dark);
        await page.ReloadAsync();
        await Expect(ground).ToHaveCSSAsync("background-color", Dark);
        await page.Button("Daylight").ClickAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.ReloadAsync();
        await Expect(ground).ToHaveCSSAsync("background-color", Light);
        await Expect(page.Button("Lamplight")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Motion_is_none_where_none_is_wanted() => studio.VisitAsync(new() { ReducedMotion = ReducedMotion.Reduce }, async page =>
    {
        await page.OpenAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].filter(e => !/^0s(, 0s)*$/.test(getComputedStyle(e).transitionDuration) || getComputedStyle(e).animationName !== 'none').length"));
    });

    [BrowserFact]
    public Task Print_has_the_painting_and_the_text_alone() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var gone in new[] { "#settings", ".tray", "#theme", "footer", ".acts", "#frame" })
        {
            await Expect(page.Locator(gone)).ToBeHiddenAsync();
        }

        foreach (var there in new[] { "h1", "#picture", "#text p >> nth=4", "#curl" })
        {
            await Expect(page.Locator(there)).ToBeVisibleAsync();
        }

        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await page.KeepAsync("print");
    });

    [BrowserFact]
    public Task New_text_is_announced_politely_and_in_brief() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var live = page.Locator("[aria-live], [role=status], [role=alert], output");
        Assert.Equal(
            ["polite", "polite", "polite", "polite", "polite", "polite", "status", "status"],
            await live.EvaluateAllAsync<string[]>("all => all.map(e => e.ariaLive ?? e.role).sort()"));
        await page.Keyboard.PressAsync("g");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(
            new System.Text.RegularExpressions.Regex(@"^25 phrases, \d+ words, [\d,]+ characters$"));
        Assert.Equal(0, await live.Locator("p").CountAsync());
    });

    [BrowserFact]
    public Task Landmarks_and_headings_are_in_order() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        foreach (var role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
        {
            await Expect(page.GetByRole(role)).ToHaveCountAsync(1);
        }

        Assert.Equal(["Bob Ross Lipsum", "Paint box", "The text"], await page.GetByRole(AriaRole.Heading).AllTextContentsAsync());
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Format" }).GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
    });
}
