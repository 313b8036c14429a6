using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class FailureTests(Studio studio) : IClassFixture<Studio>
{
    [BrowserTheory]
    [InlineData("phrases", "-1", "phrases came as '-1'; allowed: a whole number from 0 to 10000 (more counts as that), in digits alone.")]
    [InlineData("newline", "1e3", "newline came as '1e3'; allowed: a whole number from 0 to 10000 (more counts as that), in digits alone.")]
    [InlineData("maxchars", "0", "maxchars came as '0'; allowed: a whole number from 1 to 1000000, in digits alone.")]
    [InlineData("seed", "a seed that is longer than sixty-four characters, which is too long", "1 to 64 characters")]
    public Task Bad_value_is_explained_beside_its_field_and_the_text_stays(string field, string value, string words) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var text = await page.TextAsync();
        var input = page.Locator($"#{field}");
        await input.FillAsync(value);
        await Expect(page.Locator($"#{field}-error")).ToContainTextAsync(words);
        await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(input).ToHaveAccessibleDescriptionAsync(await page.Locator($"#{field}-error").TextContentAsync() ?? "");
        await Expect(page.Note()).ToHaveTextAsync("A parameter cannot be used");
        Assert.Equal(text, await page.TextAsync());
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await page.IsAccessibleAsync();

        await input.FillAsync("7");
        await Expect(page.Locator($"#{field}-error")).ToBeEmptyAsync();
        await Expect(input).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Bad_address_is_explained_beside_every_field_at_fault() => studio.VisitAsync(async page =>
    {
        await page.GotoAsync("/?phrases=abc&newline=5&format=xml&start=maybe&maxchars=-");
        foreach (var field in new[] { "phrases", "format", "start", "maxchars" })
        {
            await Expect(page.Locator($"#{field}-error")).ToContainTextAsync($"{field} came as");
        }

        await Expect(page.Locator("#newline-error")).ToBeEmptyAsync();
        await Expect(page.Locator("#phrases")).ToHaveValueAsync("abc");
        await Expect(page.Locator("#text")).ToHaveTextAsync("The canvas is still blank.");
        await Expect(page.Locator("#painting")).ToBeHiddenAsync();
        foreach (var act in new[] { "c", "Enter" })
        {
            await page.Keyboard.PressAsync(act); // with nothing there yet, neither may fail
        }

        await page.IsAccessibleAsync();
    });

    [BrowserFact]
    public Task Lost_network_keeps_the_text_and_a_key_tries_again() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var text = await page.TextAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync("The network is lost. Your last text is still here; press Generate or g to try again.");
        Assert.Equal(text, await page.TextAsync());
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await page.IsAccessibleAsync();
        await page.Button("Copy").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        Assert.Equal(text, await page.ClipboardAsync());
        await page.Button("Generate and copy").ClickAsync();
        await Expect(page.Note()).ToContainTextAsync("The network is lost.");

        await page.Context.SetOfflineAsync(false);
        await page.Keyboard.PressAsync("g");
        await page.AnotherTextAsync(than: text);
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Server_that_answers_something_else_is_named() => studio.VisitAsync(async page =>
    {
        RouteFulfillOptions? answer = null;
        await page.RouteAsync("**/lipsum?*", route => answer is null ? route.ContinueAsync() : route.FulfillAsync(answer));
        await page.OpenAsync();
        answer = new() { Status = 502, ContentType = "text/html", Body = "<h1>Bad gateway</h1>" };
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync("The server answered 502. Your last text is still here; press Generate or g to try again.");
        answer = new() { Status = 500, Body = """{"title":"Something went wrong on our side","status":500,"detail":"The request could not be answered."}""" };
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync("Something went wrong on our side: The request could not be answered.");
    });

    [BrowserFact]
    public Task Painting_that_fails_leaves_no_broken_picture() => studio.VisitAsync(async page =>
    {
        var fails = true;
        await page.RouteAsync("**/painting.svg*", route => fails ? route.AbortAsync() : route.ContinueAsync());
        await page.GotoAsync("/?phrases=3&seed=happy");
        await Expect(page.Locator("#tally")).ToContainTextAsync("3 phrases");
        await Expect(page.Locator("#painting")).ToBeHiddenAsync();
        fails = false;
        await page.Keyboard.PressAsync("g");
        await Expect(page.Locator("#painting")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Painting_is_hung_although_a_bad_value_is_typed_meanwhile() => studio.VisitAsync(async page =>
    {
        var release = new TaskCompletionSource();
        await page.RouteAsync("**/painting.svg?seed=slow&*", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await page.OpenAsync();
        await page.Seed().FillAsync("slow");
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=slow");
        await page.Locator("#newline").FillAsync("-1");
        await Expect(page.Locator("#newline-error")).Not.ToBeEmptyAsync();
        release.SetResult();
        await Expect(page.Locator("#picture")).ToHaveAttributeAsync("src", "/painting.svg?seed=slow&width=1200&height=400");
    });

    [BrowserFact]
    public Task Storage_that_is_denied_stops_nothing() => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })");
        await page.OpenAsync();
        await page.Button("Lamplight").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Locator("#keys").UncheckAsync();
    });
}
