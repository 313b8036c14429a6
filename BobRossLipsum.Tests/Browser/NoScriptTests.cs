using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class NoScriptTests(Studio studio) : IClassFixture<Studio>
{
    [BrowserFact]
    public Task Page_is_a_working_generator_without_JavaScript() => studio.VisitAsync(
        new() { JavaScriptEnabled = false },
        async page =>
        {
            await page.GotoAsync("/?phrases=3&newline=1&seed=happy");
            await Expect(page.Locator("#text p")).ToHaveCountAsync(3);
            await Expect(page.Locator("#picture")).ToHaveAttributeAsync("src", "/painting.svg?seed=happy&width=1200&height=400");
            foreach (var width in new[] { 1440, 320 })
            {
                await page.SetViewportSizeAsync(width, 800);
                foreach (var useless in new[] { "#theme", "#copy", "#new", "#lock", "[type=range]", "#unfold", "#take", "#keys" })
                {
                    await Expect(page.Locator(useless).First).ToBeHiddenAsync();
                }

                await page.KeepAsync($"no-script-{width}");
            }

            await page.Locator("#phrases").FillAsync("4");
            await page.Locator("#newline").FillAsync("2");
            await page.GetByLabel("Start with happy little accidents").CheckAsync();
            await page.Locator("#newline").PressAsync("Enter");
            await Expect(page.Locator("#tally")).ToContainTextAsync("2 paragraphs, 4 phrases");
            await Expect(page.Locator("#text p").First).ToContainTextAsync("happy little accidents");
            await Expect(page.Seed()).ToHaveValueAsync("happy");

            await page.Button("New text").ClickAsync();
            await Expect(page.Seed()).Not.ToHaveValueAsync("happy");
            await Expect(page.Locator("#tally")).ToContainTextAsync("2 paragraphs, 4 phrases");
            var seed = await page.Seed().InputValueAsync();
            await page.Button("Show this").ClickAsync();
            await Expect(page.Seed()).ToHaveValueAsync(seed);
        });

    [BrowserFact]
    public Task Bad_value_is_explained_without_JavaScript() => studio.VisitAsync(
        new() { JavaScriptEnabled = false },
        async page =>
        {
            await page.GotoAsync("/?phrases=abc&newline=2&seed=happy");
            await Expect(page.Locator("#phrases-error")).ToContainTextAsync("“abc” won’t do here.");
            await Expect(page.Locator("#phrases")).ToHaveValueAsync("abc");
            await Expect(page.Locator("#phrases")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.Locator("#text p").First).ToBeVisibleAsync();
        });
}
