using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class ControlTests(Studio studio) : IClassFixture<Studio>
{
    private const string Blank = "The canvas is blank: not even one phrase fits.";
    private const string Start = "/?phrases=25&newline=5&seed=happy";

    [BrowserTheory]
    [InlineData("phrases", "7", "/?phrases=7&newline=5&seed=happy")]
    [InlineData("phrases", "100", "/?newline=5&seed=happy")]
    [InlineData("phrases", "", "/?newline=5&seed=happy")]
    [InlineData("newline", "2", "/?phrases=25&newline=2&seed=happy")]
    [InlineData("newline", "0", "/?phrases=25&seed=happy")]
    [InlineData("maxchars", "280", "/?phrases=25&newline=5&seed=happy&maxchars=280")]
    [InlineData("seed", "a tree & a friend", "/?phrases=25&newline=5&seed=a%20tree%20%26%20a%20friend")]
    [InlineData("seed", "Fjällräven 🌲", "/?phrases=25&newline=5&seed=Fj%C3%A4llr%C3%A4ven%20%F0%9F%8C%B2")]
    public Task Field_changes_text_and_address_at_once(string field, string value, string address) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.Locator($"#{field}").FillAsync(value);
        await page.AddressIsAsync(address);
        Assert.Equal((await studio.ReadAsync("/lipsum" + address[1..])).TrimEnd(), await page.TextAsync());
    });

    [BrowserTheory]
    [InlineData("HTML", "/?phrases=25&newline=5&seed=happy&format=html")]
    [InlineData("JSON", "/?phrases=25&newline=5&seed=happy&format=json")]
    public Task Format_shows_the_source(string name, string address) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.GetByText(name, new() { Exact = true }).ClickAsync();
        await page.AddressIsAsync(address);
        Assert.Equal(await studio.ReadAsync("/lipsum" + address[1..]), await page.TextAsync());
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

    [BrowserTheory]
    [InlineData("Phrases in all", "End", "/?phrases=10000&newline=5&seed=happy", "10000")]
    [InlineData("Phrases in all", "Home", "/?phrases=1&newline=5&seed=happy", "1")]
    [InlineData("Phrases in all", "ArrowRight", "/?phrases=50&newline=5&seed=happy", "50")]
    [InlineData("Phrases in all", "ArrowLeft", "/?phrases=10&newline=5&seed=happy", "10")]
    [InlineData("Phrases in each paragraph", "ArrowRight", "/?phrases=25&newline=6&seed=happy", "6")]
    [InlineData("Phrases in each paragraph", "End", "/?phrases=25&newline=100&seed=happy", "100")]
    public Task Slider_steps_through_useful_stops(string name, string key, string address, string spoken) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = $"{name}, in useful steps", Exact = true });
        await slider.PressAsync(key);
        await page.AddressIsAsync(address);
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", spoken);
    });

    [BrowserTheory]
    [InlineData("60", "6")]
    [InlineData("0", "0")]
    [InlineData("9999", "12")]
    public Task Slider_follows_its_field_to_the_nearest_stop_below_and_says_the_number(string phrases, string stop) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.Locator("#phrases").FillAsync(phrases);
        await Expect(page.Locator("[data-for=phrases]")).ToHaveAttributeAsync("aria-valuetext", phrases);
        await Expect(page.Locator("[data-for=phrases]")).ToHaveJSPropertyAsync("value", stop);
    });

    [BrowserFact]
    public Task Sliders_stand_right_before_any_later_text_comes() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        Assert.Equal(["5", "5"], await page.Locator("[data-for=newline], [data-for=phrases]").EvaluateAllAsync<string[]>(
            "all => all.map(slider => slider.dataset.stops.split(' ')[slider.value] === slider.parentElement.querySelector('[type=text]').value ? '5' : slider.value)"));
    });

    [BrowserTheory]
    [InlineData(" 7 ", "/?phrases=7&newline=5&seed=happy")]
    [InlineData("1,000", "/?phrases=1000&newline=5&seed=happy")]
    public Task Pasted_number_is_taken_as_it_is_meant(string pasted, string address) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.Locator("#phrases").FillAsync(pasted);
        await page.AddressIsAsync(address);
    });

    [BrowserFact]
    public Task Clamp_shows_in_the_field_when_one_leaves_it() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
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

    [BrowserTheory]
    [InlineData("/?phrases=0&seed=happy", Blank, "0 paragraphs, 0 phrases, 0 words, 0 characters")]
    [InlineData("/?seed=happy&maxchars=3", Blank, "0 paragraphs, 0 phrases, 0 words, 0 characters")]
    [InlineData("/?phrases=0&seed=happy&format=json", Blank, "0 paragraphs, 0 phrases, 0 words, 0 characters")]
    public Task Empty_text_says_so(string address, string words, string tally) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(address);
        await Expect(page.Locator("#text")).ToHaveTextAsync(words);
        await Expect(page.Locator("#tally")).ToHaveTextAsync(tally);
    });

    [BrowserFact]
    public Task Counts_are_those_of_the_text_whatever_its_format() => studio.VisitAsync(async page =>
    {
        var text = await studio.ReadAsync("/lipsum?phrases=40&newline=3&seed=count");
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        foreach (var format in new[] { "", "&format=html", "&format=json" })
        {
            await page.OpenAsync("/?phrases=40&newline=3&seed=count" + format);
            await Expect(page.Locator("#tally")).ToHaveTextAsync(FormattableString.Invariant(
                $"14 paragraphs, 40 phrases, {words} words, {text.Length:N0} characters"));
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
