using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class HistoryTests(Studio studio)
{
    [BrowserFact]
    public Task First_visit_shows_a_text_whose_permalink_becomes_the_address() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/");
        var address = page.Target();
        Assert.Matches(@"^/\?paragraphs=5&seed=\w{10}$", address);
        var text = await page.TextAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#text p")).ToHaveCountAsync(5);
        Assert.Equal(text, await page.TextAsync());
        Assert.Equal(address, page.Target());
        Assert.Equal(1, await page.EvaluateAsync<int>("history.length - 1")); // the blank page it began with
    });

    [BrowserFact]
    public Task Back_and_Forward_bring_texts_back_with_their_settings() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var first = await page.TextAsync();
        await page.Button("New text").ClickAsync();
        var second = await page.AnotherTextAsync(than: first);
        var address = page.Target();
        await page.GetByText("HTML", new() { Exact = true }).ClickAsync();
        await page.AddressIsAsync(address + "&format=html");

        await page.GoBackAsync();
        await page.AddressIsAsync(address);
        await Expect(page.GetByLabel("Text", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(page.Locator("#text p").First).ToHaveTextAsync(second.Split("\n\n")[0]);
        await page.GoBackAsync();
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await Expect(page.Locator("#text p").First).ToHaveTextAsync(first.Split("\n\n")[0]);
        await Expect(page.Seed()).ToHaveValueAsync("happy");
        await page.GoForwardAsync();
        await page.AddressIsAsync(address);
        await Expect(page.Locator("#text p").First).ToHaveTextAsync(second.Split("\n\n")[0]);
    });

    [BrowserFact]
    public Task Keystrokes_that_follow_each_other_make_one_entry() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.Locator("#phrases").FillAsync("");
        await page.Locator("#phrases").PressSequentiallyAsync("123", new() { Delay = 300 });
        await page.AddressIsAsync("/?phrases=123&newline=5&seed=happy");
        await page.GoBackAsync();
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await Expect(page.Locator("#phrases")).ToHaveValueAsync("25");
    });

    [BrowserFact]
    public Task Shared_address_restores_everything() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=12&newline=3&seed=fan%20brush&format=json&start=true&maxchars=5000");
        await Expect(page.Locator("#phrases")).ToHaveValueAsync("12");
        await Expect(page.Locator("#newline")).ToHaveValueAsync("3");
        await Expect(page.Seed()).ToHaveValueAsync("fan brush");
        await Expect(page.GetByLabel("JSON")).ToBeCheckedAsync();
        await Expect(page.Locator("#start")).ToBeCheckedAsync();
        await Expect(page.Locator("#maxchars")).ToHaveValueAsync("5000");
        await page.AddressIsAsync("/?phrases=12&newline=3&seed=fan%20brush&format=json&start=true&maxchars=5000");
    });

    [BrowserFact]
    public Task Address_becomes_the_canonical_one() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?start=yes&seed=happy&phrases=3&phrases=9&maxchars=&utm_source=mail");
        await page.AddressIsAsync("/?phrases=3&seed=happy&start=true");
    });
}
