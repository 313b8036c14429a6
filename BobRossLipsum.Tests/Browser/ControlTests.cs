using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class ControlTests(Studio studio) : IClassFixture<Studio>
{
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
        Assert.Equal(
            (await studio.ReadAsync("/lipsum" + address[1..])).ReplaceLineEndings(""),
            (await page.TextAsync()).ReplaceLineEndings(""));
        await page.GetByText("Text", new() { Exact = true }).ClickAsync();
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
    [InlineData("Phrases", "End", "/?phrases=10000&newline=5&seed=happy", "10000")]
    [InlineData("Phrases", "Home", "/?phrases=1&newline=5&seed=happy", "1")]
    [InlineData("Phrases", "ArrowRight", "/?phrases=50&newline=5&seed=happy", "50")]
    [InlineData("Phrases", "ArrowLeft", "/?phrases=10&newline=5&seed=happy", "10")]
    [InlineData("Phrases in a paragraph", "ArrowRight", "/?phrases=25&newline=6&seed=happy", "6")]
    [InlineData("Phrases in a paragraph", "End", "/?phrases=25&seed=happy", "all in one")]
    [InlineData("Characters at most", "Home", "/?phrases=25&newline=5&seed=happy&maxchars=60", "60")]
    [InlineData("Characters at most", "ArrowLeft", "/?phrases=25&newline=5&seed=happy&maxchars=100000", "100000")]
    public Task Slider_steps_through_useful_stops(string name, string key, string address, string spoken) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = $"{name}, in useful steps", Exact = true });
        await slider.PressAsync(key);
        await page.AddressIsAsync(address);
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", spoken);
    });

    [BrowserTheory]
    [InlineData("60", "50")]
    [InlineData("0", "1")]
    [InlineData("9999", "5000")]
    public Task Slider_follows_its_field_to_the_nearest_stop_below(string phrases, string stop) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        await page.Locator("#phrases").FillAsync(phrases);
        await Expect(page.Locator("[data-for=phrases]")).ToHaveAttributeAsync("aria-valuetext", stop);
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
        await page.Button("Generate").ClickAsync();
        var second = await page.AnotherTextAsync(than: first);
        await Expect(page.Seed()).Not.ToHaveValueAsync("happy");

        await page.GetByLabel("Keep it").CheckAsync();
        var kept = page.Target();
        await page.Button("Generate").ClickAsync();
        await page.Locator("#phrases").FillAsync("26");
        await Expect(page.Locator("#tally")).ToContainTextAsync("26 phrases");
        Assert.Equal(kept.Replace("=25", "=26", StringComparison.Ordinal), page.Target());
        Assert.StartsWith(second, await page.TextAsync(), StringComparison.Ordinal);
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
    public Task Another_seed_is_drawn_even_where_one_is_kept() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(Start);
        var first = await page.TextAsync();
        await page.GetByLabel("Keep it").CheckAsync();
        await page.Button("Another seed").ClickAsync();
        await page.AnotherTextAsync(than: first);
        Assert.Matches("^[0-9a-hjkmnp-tv-z]{10}$", await page.Seed().InputValueAsync());
    });

    [BrowserTheory]
    [InlineData("/?phrases=0&seed=happy", "A blank canvas.", "0 phrases, 0 words, 0 characters")]
    [InlineData("/?seed=happy&maxchars=3", "Not even one phrase fits.", "0 phrases, 0 words, 0 characters")]
    [InlineData("/?phrases=0&seed=happy&format=json", "A blank canvas.", "0 phrases, 0 words, 0 characters")]
    public Task Empty_text_says_so(string address, string words, string tally) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync(address);
        await Expect(page.Locator("#text")).ToHaveTextAsync(words);
        await Expect(page.Locator("#tally")).ToHaveTextAsync(tally);
    });

    [BrowserFact]
    public Task Counts_are_those_of_the_text_whatever_its_format() => studio.VisitAsync(async page =>
    {
        var text = (await studio.ReadAsync("/lipsum?phrases=40&newline=3&seed=count")).TrimEnd();
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        foreach (var format in new[] { "", "&format=html", "&format=json" })
        {
            await page.OpenAsync("/?phrases=40&newline=3&seed=count" + format);
            await Expect(page.Locator("#tally")).ToHaveTextAsync(FormattableString.Invariant(
                $"40 phrases, {words} words, {text.Length:N0} characters"));
        }
    });

    [BrowserFact]
    public Task Late_reply_never_replaces_a_newer_one() => studio.VisitAsync(async page =>
    {
        var release = new TaskCompletionSource();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/lipsum?phrases=3&**", async route =>
        {
            held.TrySetResult();
            await release.Task;
            await route.FulfillAsync(new()
            {
                Body = "Too late.\n",
                Headers = new Dictionary<string, string> { ["Content-Location"] = "/lipsum?phrases=3&seed=late", ["Lipsum-Phrases"] = "3" },
            });
        });
        await page.OpenAsync(Start);
        await page.Locator("#phrases").FillAsync("3");
        await held.Task;
        await page.Locator("#phrases").FillAsync("4");
        await page.AddressIsAsync("/?phrases=4&newline=5&seed=happy");
        release.SetResult();
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await page.SettleAsync();
        await Expect(page.Locator("#tally")).ToContainTextAsync("4 phrases");
        await page.AddressIsAsync("/?phrases=4&newline=5&seed=happy");
    });
}
