using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class NoScriptTests(Studio studio) : IClassFixture<Studio>
{
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1440)]
    public Task Plain_form_works_without_JavaScript(int width) => studio.VisitAsync(
        new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } },
        async page =>
        {
            await page.GotoAsync("/");
            await Expect(page.Locator("noscript img")).ToBeVisibleAsync();
            foreach (var useless in new[] { "#theme", "#copy", "#both", "#lock", "#reroll", "[type=range]", ".shelf", "#painting" })
            {
                await Expect(page.Locator(useless).First).ToBeHiddenAsync();
            }

            await page.KeepAsync($"no-script-{width}");
            await page.Locator("#phrases").FillAsync("4");
            await page.Locator("#newline").FillAsync("2");
            await page.Seed().FillAsync("happy");
            await page.GetByLabel("HTML").CheckAsync();
            await page.GetByLabel("Start with happy little accidents").CheckAsync();
            await page.Button("Generate").ClickAsync();
            await Expect(page.Locator("p")).ToHaveCountAsync(2);
            await Expect(page.Locator("p").First).ToContainTextAsync("happy little accidents");
            Assert.StartsWith("/lipsum?phrases=4&newline=2", page.Target(), StringComparison.Ordinal);
        });
}
