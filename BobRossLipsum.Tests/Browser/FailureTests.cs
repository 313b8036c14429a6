using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class FailureTests(Studio studio)
{
    [BrowserFact]
    public Task Bad_value_is_explained_beside_its_field_and_the_text_stays() => studio.VisitAsync(async page =>
    {
        const string Allowed =
            "Allowed: a whole number from 0 to 10000 (more counts as that), in digits alone, "
            + "or a range of numbers from 1 to 10000 such as 3-7.";
        (string Field, string Value, string Words)[] mistakes =
        [
            ("phrases", "-1", $"“-1” won’t do here. {Allowed}"),
            ("newline", "1e3", $"“1e3” won’t do here. {Allowed}"),
            ("maxchars", "0", "“0” won’t do here. Allowed: a whole number from 1 to 1000000, in digits alone."),
            ("seed", "a seed that is longer than sixty-four characters, which is too long", "1 to 64 characters"),
        ];
        await page.OpenAsync();
        foreach (var (field, value, words) in mistakes)
        {
            var (text, address) = (await page.TextAsync(), page.Target());
            var input = page.Locator($"#{field}");
            await input.FillAsync(value);
            await Expect(page.Locator($"#{field}-error")).ToContainTextAsync(words);
            await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(input).ToHaveAccessibleDescriptionAsync(await page.Locator($"#{field}-error").TextContentAsync() ?? "");
            await Expect(page.Note()).ToHaveTextAsync("Something in the paint box won’t mix. This text stays until it does.");
            Assert.Equal(text, await page.TextAsync());
            await page.AddressIsAsync(address);

            await input.FillAsync("7");
            await Expect(page.Locator($"#{field}-error")).ToBeEmptyAsync();
            await Expect(input).Not.ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.Note()).ToBeEmptyAsync();
        }
    });

    [BrowserFact]
    public Task Bad_address_is_explained_beside_every_field_at_fault() => studio.VisitAsync(async page =>
    {
        await page.GotoAsync("/?phrases=abc&newline=5&format=xml&start=maybe&maxchars=-");
        foreach (var field in new[] { "phrases", "format", "start", "maxchars" })
        {
            await Expect(page.Locator($"#{field}-error")).ToContainTextAsync("won’t do here");
        }

        await Expect(page.Locator("#newline-error")).ToBeEmptyAsync();
        await Expect(page.Locator("#phrases")).ToHaveValueAsync("abc");
        // Of what was valid there is a text all the same.
        await Expect(page.Locator("#text p")).ToHaveCountAsync(20);
        await Expect(page.Note()).ToContainTextAsync("won't mix");
        await page.AddressIsAsync("/?phrases=abc&newline=5&format=xml&start=maybe&maxchars=-");
    });

    [BrowserFact]
    public Task Lost_network_keeps_the_text_and_brings_the_next_when_it_is_back() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var text = await page.TextAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync("The network is lost. Your last text is still here; press New text to try again.");
        Assert.Equal(text, await page.TextAsync());
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await page.IsAccessibleAsync();
        await page.Button("Copy text").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        Assert.Equal(text, await page.ClipboardAsync());
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToContainTextAsync("The network is lost.");

        // As soon as there is a network again, it is asked for by itself.
        await page.Context.SetOfflineAsync(false);
        await page.AnotherTextAsync(than: text);
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Server_that_answers_something_else_is_named() => studio.VisitAsync(async page =>
    {
        RouteFulfillOptions? answer = null;
        await page.RouteAsync("**/?*", route => answer is null ? route.ContinueAsync() : route.FulfillAsync(answer));
        await page.OpenAsync();
        answer = new() { Status = 502, ContentType = "text/html", Body = "<h1>Bad gateway</h1>" };
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync("The server answered 502. Your last text is still here; press New text to try again.");
        answer = new()
        {
            Status = 500,
            Body = """{"title":"Something went wrong on our side","status":500,"detail":"The request could not be answered."}"""
        };
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note()).ToHaveTextAsync(
            "Something went wrong on our side: The request could not be answered. "
            + "Your last text is still here; press New text to try again.");

        // A captive portal, or a proxy with an opinion.
        answer = new() { Status = 200, ContentType = "text/html", Body = "<h1>Welcome to the hotel</h1>" };
        await page.Keyboard.PressAsync("g");
        await Expect(page.Note())
            .ToHaveTextAsync("Somebody else answered in our place. Your last text is still here; press New text to try again.");
    });

    [BrowserFact]
    public Task Painting_that_fails_leaves_no_broken_picture() => studio.VisitAsync(async page =>
    {
        var fails = true;
        await page.RouteAsync("**/painting.svg*", route => fails ? route.AbortAsync() : route.ContinueAsync());
        await page.GotoAsync("/?phrases=3&seed=happy");
        await Expect(page.Locator("#tally")).ToContainTextAsync("3 phrases");
        await Expect(page.Locator("#picture")).ToBeHiddenAsync();
        fails = false;
        await page.Keyboard.PressAsync("g");
        await Expect(page.Locator("#picture")).ToBeVisibleAsync();
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

        // Until the new picture is there, the old one keeps its own signature.
        await Expect(page.Locator("#signature")).ToHaveTextAsync("happy");
        release.SetResult();
        await Expect(page.Locator("#picture"))
            .ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("/painting.svg\\?seed=slow&width=1200&height=400$"));
        await Expect(page.Locator("#signature")).ToHaveTextAsync("slow");
    });

    [BrowserFact]
    public Task Storage_that_is_denied_stops_nothing() => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })");
        await page.OpenAsync();
        await page.Button("Lamplight").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Locator("#keys").UncheckAsync();
    });
}
