using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class AppearanceTests(Studio studio) : IClassFixture<Studio>
{
    // Every text with the first opaque ground behind it, judged by the formulas of WCAG 2.2.
    private const string Contrasts = """
        () => {
          const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const rgba = colour => {
            pixel.clearRect(0, 0, 1, 1); pixel.fillStyle = colour; pixel.fillRect(0, 0, 1, 1);
            return pixel.getImageData(0, 0, 1, 1).data;
          };
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
            if (ratio < 4.5)
              poor.push(`${element.tagName} ${element.id} "${element.textContent.trim().slice(0, 30)}": ${ratio.toFixed(2)}`);
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
    [InlineData(320, 568)]
    [InlineData(844, 390)]
    [InlineData(1440, 900)]
    public Task Page_is_fit_to_be_seen_in_every_state(int width, int height) => studio.VisitAsync(
        // Without transitions, in the middle of which any colour may be met.
        new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce },
        async page =>
        {
            await page.OpenAsync("/?shape=article&seed=happy");
            await JudgeAsync("article");
            await page.OpenAsync("/?phrases=10&newline=2&seed=" + new string('w', 64) + "&format=json");
            await JudgeAsync("json");
            await page.OpenAsync("/?phrases=1&seed=happy");
            await JudgeAsync("few");
            if (width < 992)
            {
                await page.Button("Settings").ClickAsync();
                await page.Button("Use this painting").ClickAsync();
                await JudgeAsync("open");
            }

            await page.Locator("#phrases").FillAsync("-1");
            await Expect(page.Locator("#phrases-error")).Not.ToBeEmptyAsync();
            await JudgeAsync("error");
            await page.Context.SetOfflineAsync(true);
            await page.Button("New text").ClickAsync();
            await Expect(page.Note()).ToContainTextAsync("The network is lost");
            await JudgeAsync("offline");

            // In daylight, by lamplight, and with a colour theme of the system's.
            async Task JudgeAsync(string state)
            {
                foreach (var (scheme, forced) in new[] { (ColorScheme.Light, false), (ColorScheme.Dark, false), (ColorScheme.Dark, true) })
                {
                    await page.EmulateMediaAsync(
                        new() { ColorScheme = scheme, ForcedColors = forced ? ForcedColors.Active : ForcedColors.None });
                    await page.KeepAsync($"{state}-{width}-{(forced ? "forced" : scheme == ColorScheme.Dark ? "dark" : "light")}");
                    await page.IsFitToBeSeenAsync(Contrasts);
                }
            }
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
            """
            [...document.querySelectorAll("*")].map(element => getComputedStyle(element))
              .filter(style => !/^0s(, 0s)*$/.test(style.transitionDuration) || style.animationName !== "none").length
            """));
    });

    [BrowserFact]
    public Task Print_has_the_painting_and_the_text_alone() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var gone in new[] { "#settings", ".tray", "#theme", "footer", ".frames", ".formats", ".keys" })
        {
            await Expect(page.Locator(gone)).ToBeHiddenAsync();
        }

        foreach (var there in new[] { "h1", "#picture", "#text p >> nth=4", "#signature", "#address" })
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
            Enumerable.Repeat("polite", 10).Append("status").Append("status"),
            await live.EvaluateAllAsync<string[]>("all => all.map(e => e.ariaLive ?? e.role).sort()"));
        await page.Keyboard.PressAsync("g");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(
            new System.Text.RegularExpressions.Regex(@"^5 paragraphs, 25 phrases, \d+ words, [\d,]+ characters$"));
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
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Format" }).GetByRole(AriaRole.Radio)).ToHaveCountAsync(4);
    });

    [BrowserFact]
    public Task Nothing_jumps() => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync("""
            window.shifts = [0];
            new PerformanceObserver(list => shifts.push(...list.getEntries().map(shift => shift.value)))
              .observe({ type: "layout-shift", buffered: true });
            """);
        foreach (var target in new[] { "/", "/?phrases=100&newline=5&seed=happy", "/?phrases=3&seed=happy&format=json" })
        {
            await page.OpenAsync(target);
            await page.SettleAsync();
            await page.EvaluateAsync("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
            Assert.InRange(await page.EvaluateAsync<double>("shifts.reduce((sum, shift) => sum + shift)"), 0, 0.01);
        }
    });

    [BrowserTheory]
    [InlineData(false, "1280x720: 8, 1440x900: 8")]
    [InlineData(true, "768x1024: 8, 390x844: 8, 844x390: 2, 320x568: 3")]
    public Task First_screen_has_text_and_copy(bool isTouched, string sizes) => studio.VisitAsync(
        new() { HasTouch = isTouched },
        async page =>
        {
            await page.OpenAsync();
            foreach (var size in sizes.Split(", ").Select(size => size.Split('x', ':').Select(int.Parse).ToArray()))
            {
                await page.SetViewportSizeAsync(size[0], size[1]);
                await Expect(page.Button("Copy text")).ToBeInViewportAsync(new() { Ratio = 1 });
                await Expect(page.Button("New text")).ToBeInViewportAsync(new() { Ratio = 1 });
                Assert.InRange(
                    await page.EvaluateAsync<double>("""
                        () => {
                          const tray = document.querySelector(".tray").getBoundingClientRect().top;
                          const range = document.createRange();
                          range.selectNodeContents(document.getElementById("text"));
                          return new Set([...range.getClientRects()]
                            .filter(line => line.width > 50 && line.height < 60 && line.bottom <= tray)
                            .map(line => line.bottom)).size;
                        }
                        """),
                    size[2],
                    50);
            }
        });

    // What a colour theme of the system leaves of a page: neither backgrounds nor colours of its own.
    [BrowserFact]
    public Task Forced_colours_leave_every_control_visible() => studio.VisitAsync(
        new() { ForcedColors = ForcedColors.Active },
        async page =>
        {
            await page.OpenAsync("/?phrases=10&newline=2&seed=happy&format=json");
            Assert.Equal(["auto"], await page.Locator("[type=range]").EvaluateAllAsync<string[]>(
                "all => [...new Set(all.map(slider => getComputedStyle(slider).appearance))]"));
            Assert.Equal("JSON", await page.Locator(".formats").EvaluateAsync<string>("""
                formats => {
                  const ground = getComputedStyle(document.body).backgroundColor;
                  const canvas = getComputedStyle(document.documentElement).backgroundColor;
                  return [...formats.querySelectorAll("label")]
                    .filter(label => ![ground, canvas, "rgba(0, 0, 0, 0)"].includes(getComputedStyle(label).borderBottomColor))
                    .map(label => label.textContent.trim()).join();
                }
                """));
        });

    [BrowserFact]
    public Task Seed_reads_in_its_own_direction() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&seed=%D7%A9%D7%9C%D7%95%D7%9D");
        foreach (var place in new[] { "#seed", "#signature" })
        {
            await Expect(page.Locator(place)).ToHaveAttributeAsync("dir", "auto");
            await Expect(page.Locator(place)).ToHaveCSSAsync("direction", "rtl");
        }
    });
}
