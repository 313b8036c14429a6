using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class ControlTests(Studio studio)
{
    private const string Start = "/?phrases=25&newline=5&seed=happy";

    [BrowserFact]
    public Task Field_changes_text_and_address_at_once() => studio.VisitAsync(async page =>
    {
        (string Field, string Value, string Address)[] edits =
        [
            ("phrases", "7", "/?phrases=7&newline=5&seed=happy"),
            ("phrases", "100", "/?newline=5&seed=happy"),
            ("phrases", " 8 ", "/?phrases=8&newline=5&seed=happy"),
            ("phrases", "", "/?newline=5&seed=happy"),
            ("phrases", "1,000", "/?phrases=1000&newline=5&seed=happy"),
            ("newline", "2", "/?phrases=1000&newline=2&seed=happy"),
            ("newline", "3–6", "/?phrases=1000&newline=3-6&seed=happy"),
            ("newline", "0", "/?phrases=1000&seed=happy"),
            ("maxchars", "280", "/?phrases=1000&seed=happy&maxchars=280"),
            ("words", "9", "/?phrases=1000&words=9&seed=happy&maxchars=280"),
            ("paragraphs", "2", "/?paragraphs=2&words=9&seed=happy&maxchars=280"),
            ("seed", "a tree & a friend", "/?paragraphs=2&words=9&seed=a%20tree%20%26%20a%20friend&maxchars=280"),
            ("seed", "Fjällräven 🌲", "/?paragraphs=2&words=9&seed=Fj%C3%A4llr%C3%A4ven%20%F0%9F%8C%B2&maxchars=280"),
        ];
        await page.OpenAsync(Start);
        foreach (var (field, value, address) in edits)
        {
            await page.Locator($"#{field}").FillAsync(value);
            await page.AddressIsAsync(address);
            Assert.Equal((await studio.ReadAsync("/lipsum" + address[1..])).TrimEnd(), await page.TextAsync());
        }
    });

    [BrowserFact]
    public Task Format_shows_the_source() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        foreach (var name in new[] { "Markdown", "HTML", "JSON" })
        {
            await page.GetByText(name, new() { Exact = true }).ClickAsync();
            var address = $"{Start}&format={name.ToLowerInvariant()}";
            await page.AddressIsAsync(address);
            Assert.Equal(await studio.ReadAsync("/lipsum" + address[1..]), await page.TextAsync());
            await Expect(page.Locator(".pin")).ToHaveCountAsync(0);
        }

        await page.Locator(".formats").GetByText("Text", new() { Exact = true }).ClickAsync();
        await page.AddressIsAsync(Start);
    });

    [BrowserFact]
    public Task Start_puts_the_famous_phrase_first() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.GetByLabel("Start with happy little accidents").CheckAsync();
        await page.AddressIsAsync(Start + "&start=true");
        Assert.StartsWith("We don't make mistakes we just have happy little accidents.", await page.TextAsync(), StringComparison.Ordinal);
    });

    [BrowserFact]
    public Task Slider_steps_through_useful_stops() => studio.VisitAsync(async page =>
    {
        (string Name, string Key, string Address, string Spoken)[] steps =
        [
            ("Phrases in all", "ArrowRight", "/?phrases=50&newline=5&seed=happy", "50"),
            ("Phrases in all", "ArrowLeft", Start, "25"),
            ("Phrases in each paragraph", "ArrowRight", "/?phrases=25&newline=6&seed=happy", "6"),
            ("Phrases in each paragraph", "End", "/?phrases=25&newline=100&seed=happy", "100"),
            ("Phrases in all", "End", "/?phrases=10000&newline=100&seed=happy", "10000"),
            ("Phrases in all", "Home", "/?phrases=1&newline=100&seed=happy", "1"),
            ("Paragraphs", "ArrowRight", "/?newline=100&paragraphs=2&seed=happy", "2"),
            ("Paragraphs", "Home", "/?newline=100&paragraphs=1&seed=happy", "1"),
        ];
        await page.OpenAsync(Start);

        // They stand right before any later text has come.
        Assert.Equal(["5", "25"], await page.Locator("[data-for=newline], [data-for=phrases]").EvaluateAllAsync<string[]>(
            "all => all.map(slider => slider.dataset.stops.split(' ')[slider.value])"));
        foreach (var (name, key, address, spoken) in steps)
        {
            var slider = page.GetByRole(AriaRole.Slider, new() { Name = $"{name}, in useful steps", Exact = true });
            await slider.PressAsync(key);
            await page.AddressIsAsync(address);
            await Expect(slider).ToHaveAttributeAsync("aria-valuetext", spoken);
        }
    });

    [BrowserFact]
    public Task Slider_follows_its_field_to_the_nearest_stop_below_and_says_the_number() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        foreach (var (phrases, stop) in new[] { ("60", "6"), ("0", "0"), ("9999", "12") })
        {
            await page.Locator("#phrases").FillAsync(phrases);
            await Expect(page.Locator("[data-for=phrases]")).ToHaveAttributeAsync("aria-valuetext", phrases);
            await Expect(page.Locator("[data-for=phrases]")).ToHaveJSPropertyAsync("value", stop);
        }

        // What the field is left with is what the text has.
        await page.Locator("#phrases").FillAsync("20000");
        await page.AddressIsAsync("/?phrases=10000&newline=5&seed=happy");
        await Expect(page.Locator("#tally")).ToContainTextAsync("10,000 phrases");
        await page.Locator("#phrases").PressAsync("Tab");
        await Expect(page.Locator("#phrases")).ToHaveValueAsync("10000");
    });

    [BrowserFact]
    public Task Seed_is_new_with_every_text_unless_it_is_kept() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        var first = await page.TextAsync();
        await page.Button("New text").ClickAsync();
        var second = await page.AnotherTextAsync(than: first);
        await Expect(page.Seed()).Not.ToHaveValueAsync("happy");

        await page.GetByLabel("Keep it").CheckAsync();
        var kept = page.Target();
        await page.Button("New text").ClickAsync();
        await Expect(page.Note()).ToContainTextAsync("The seed is kept");
        Assert.Equal(second, await page.TextAsync());
        await page.Locator("#phrases").FillAsync("26");
        await Expect(page.Locator("#tally")).ToContainTextAsync("26 phrases");
        Assert.Equal(kept.Replace("=25", "=26", StringComparison.Ordinal), page.Target());
        Assert.StartsWith(second, await page.TextAsync(), StringComparison.Ordinal);

        await page.ReloadAsync();
        await Expect(page.GetByLabel("Keep it")).ToBeCheckedAsync();
    });

    [BrowserFact]
    public Task Seed_that_was_typed_is_kept_until_the_field_is_emptied() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.Seed().FillAsync("friend");
        await Expect(page.GetByLabel("Keep it")).ToBeCheckedAsync();
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=friend");
        await page.Seed().PressAsync("Enter");
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=friend");

        await page.Seed().FillAsync("");
        await Expect(page.GetByLabel("Keep it")).Not.ToBeCheckedAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("seed=friend"));
        await page.Seed().PressAsync("Tab");
        await Expect(page.Seed()).Not.ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Empty_text_says_so() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start + "&maxchars=3");
        await EmptyAsync();
        await page.GetByText("JSON", new() { Exact = true }).ClickAsync();
        await page.AddressIsAsync(Start + "&format=json&maxchars=3");
        await EmptyAsync();

        async Task EmptyAsync()
        {
            await Expect(page.Locator("#text")).ToHaveTextAsync("The canvas is blank: not even one phrase fits.");
            await Expect(page.Locator("#tally")).ToHaveTextAsync("0 paragraphs, 0 phrases, 0 words, 0 characters");
        }
    });

    [BrowserFact]
    public async Task Other_words_are_chosen_and_kept_and_more_appear_as_they_come()
    {
        static ContentFile Corpus(string name, string phrase) => new($"corpora/{name}.txt", Encoding.UTF8.GetBytes(phrase));
        var content = Content.FromFiles("folder", [Corpus("seaside", "The tide is out.")]);
        studio.Handler = new LipsumHandler(() => new ServedContent(content));
        try
        {
            await studio.VisitAsync(async page =>
            {
                await page.OpenAsync("/?phrases=2&seed=happy");
                await page.GetByText("seaside", new() { Exact = true }).ClickAsync();
                await page.AddressIsAsync("/?phrases=2&seed=happy&corpus=seaside");
                Assert.Equal("The tide is out. The tide is out.", await page.TextAsync());

                // One more choice on the later pages than on this one, which comes anew.
                content = Content.FromFiles("folder", [Corpus("attic", "Dust."), Corpus("seaside", "The tide is in.")]);
                await page.Locator("#phrases").FillAsync("3");
                await page.AddressIsAsync("/?phrases=3&seed=happy&corpus=seaside");
                Assert.Equal("The tide is in. The tide is in. The tide is in.", await page.TextAsync());
                await Expect(page.GetByText("attic", new() { Exact = true })).ToBeVisibleAsync();
                await page.GetByText("Sentence", new() { Exact = true }).ClickAsync();
                await page.AddressIsAsync("/?phrases=1&seed=happy&corpus=seaside");
                await page.GetByText("bob-ross", new() { Exact = true }).ClickAsync();
                await page.AddressIsAsync("/?phrases=1&seed=happy");
                await page.IsAccessibleAsync();
            });
        }
        finally
        {
            studio.Handler = new LipsumHandler();
        }
    }

    [BrowserFact]
    public Task Late_reply_never_replaces_a_newer_one() => studio.VisitAsync(async page =>
    {
        var late = await studio.ReadAsync("/?phrases=3&seed=late");
        var release = new TaskCompletionSource();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/?*phrases=3&**", async route =>
        {
            held.TrySetResult();
            await release.Task;

            // Fulfilled, not continued: what the page has given up would be continued for ever.
            await route.FulfillAsync(new() { Body = late, ContentType = "text/html; charset=utf-8" });
        });
        await page.OpenAsync(Start);
        await page.Locator("#phrases").FillAsync("3");
        await held.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await page.Locator("#phrases").FillAsync("4");
        await page.AddressIsAsync("/?phrases=4&newline=5&seed=happy");
        release.SetResult();
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await page.SettleAsync();
        await Expect(page.Locator("#tally")).ToContainTextAsync("4 phrases");
        await page.AddressIsAsync("/?phrases=4&newline=5&seed=happy");
    });
}
