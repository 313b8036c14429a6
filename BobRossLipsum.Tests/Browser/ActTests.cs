using System.Xml.Linq;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class ActTests(Studio studio) : IClassFixture<Studio>
{
    [BrowserFact]
    public Task Generate_and_copy_is_one_act() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var first = await page.TextAsync();
        await page.Button("Generate and copy").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("A new text, copied.");
        var second = await page.TextAsync();
        Assert.NotEqual(first, second);
        Assert.Equal(second, await page.ClipboardAsync());
    });

    [BrowserFact]
    public Task Copy_says_so_and_copies_the_whole_text() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=2000&newline=1&seed=happy");
        await page.Button("Copy").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        Assert.Equal((await studio.ReadAsync("/lipsum?phrases=2000&newline=1&seed=happy")).TrimEnd(), await page.ClipboardAsync());
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserTheory]
    [InlineData("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })")]
    [InlineData("Clipboard.prototype.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))")]
    public Task Copy_works_without_the_clipboard_API(string before) => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync($"if (!location.pathname.startsWith('/health')) {{ {before} }}");
        await page.OpenAsync("/?phrases=3&newline=1&seed=happy");
        await page.Button("Copy").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        await Expect(page.Button("Copy")).ToBeFocusedAsync();
        var text = await page.TextAsync();
        await page.GotoAsync("/health");
        Assert.Equal(text, await page.ClipboardAsync());
    });

    [BrowserFact]
    public Task Copy_selects_the_text_where_copying_is_impossible() => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }); document.execCommand = () => false");
        await page.OpenAsync("/?phrases=3&newline=1&seed=happy");
        await page.Button("Copy").ClickAsync();
        await Expect(page.Note()).ToContainTextAsync("The text is selected");
        Assert.Equal(await page.TextAsync(), await page.EvaluateAsync<string>("getSelection().toString().trim()"));
    });

    [BrowserTheory]
    [InlineData("", "bob-ross-lipsum-happy-trees.txt")]
    [InlineData("&format=html", "bob-ross-lipsum-happy-trees.html")]
    [InlineData("&format=json", "bob-ross-lipsum-happy-trees.json")]
    public Task Download_saves_what_the_server_sent(string format, string name) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync($"/?phrases=25&newline=5&seed=happy%20trees{format}");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Download").ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        Assert.Equal(
            await studio.ReadAsync($"/lipsum?phrases=25&newline=5&seed=happy%20trees{format}"),
            await File.ReadAllTextAsync(await download.PathAsync()));
        await Expect(page.Note()).ToHaveTextAsync($"Saved as {name}.");
    });

    [BrowserFact]
    public Task Link_and_curl_line_lead_to_the_same_text() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&newline=1&seed=it's%20%22$HOME%22");
        var text = await page.TextAsync();
        await page.Button("Copy link").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the link.");
        Assert.Equal(studio.Url + "/?phrases=3&newline=1&seed=it%27s%20%22%24HOME%22", await page.ClipboardAsync());

        await page.Button("Copy curl line").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the curl line.");
        var line = await page.ClipboardAsync();
        Assert.Equal(line, await page.Locator("#curl").TextContentAsync());
        Assert.Equal($"curl \"{studio.Url}/lipsum?phrases=3&newline=1&seed=it%27s%20%22%24HOME%22&format=text\"", line);
        Assert.Equal(text, (await studio.ReadAsync(line[(line.IndexOf(studio.Url, StringComparison.Ordinal) + studio.Url.Length)..^1])).TrimEnd());
    });

    [BrowserFact]
    public Task Paragraph_is_copied_by_a_click() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var paragraph = page.Locator("#text p").Nth(2);
        await paragraph.ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied paragraph 3.");
        Assert.Equal(await paragraph.TextContentAsync(), await page.ClipboardAsync());
    });

    [BrowserFact]
    public Task Paragraph_is_not_copied_by_selecting_words_in_it() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.EvaluateAsync("navigator.clipboard.writeText('before')");
        await page.Locator("#text p").First.SelectTextAsync();
        await page.Locator("#text p").First.DispatchEventAsync("click");
        await page.SettleAsync();
        Assert.Equal("before", await page.ClipboardAsync());
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Paragraphs_are_one_stop_of_the_tab_key_and_copied_by_Enter() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.Locator("#frame").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Button("Copy paragraph 1")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Button("Copy paragraph 3")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Note()).ToHaveTextAsync("Copied paragraph 3.");
        Assert.Equal(await page.Locator("#text p").Nth(2).TextContentAsync(), await page.ClipboardAsync());
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Button("Generate")).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task Painting_has_the_seed_of_the_text_and_can_be_downloaded() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&seed=painting%20of%20a%20test");
        const string Target = "/painting.svg?seed=painting+of+a+test&width=1200&height=400";
        var svg = await studio.ReadAsync(Target);
        await Expect(page.Locator("#picture")).ToHaveAttributeAsync("alt", Title(svg));
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Download the painting").ClickAsync());
        Assert.Equal("bob-ross-lipsum-painting-of-a-test.svg", download.SuggestedFilename);
        Assert.Equal(svg, await File.ReadAllTextAsync(await download.PathAsync()));
    });

    [BrowserFact]
    public Task Painting_is_fetched_once_for_its_words_and_its_picture() => studio.VisitAsync(async page =>
    {
        var seed = $"once-{Guid.NewGuid():N}";
        await page.OpenAsync($"/?phrases=3&seed={seed}");
        await page.Locator("#phrases").FillAsync("4");
        await Expect(page.Locator("#tally")).ToContainTextAsync("4 phrases");
        Assert.Single(studio.Targets, target => target.StartsWith("/painting.svg", StringComparison.Ordinal) && target.Contains(seed, StringComparison.Ordinal));
    });

    private static string Title(string svg) => XDocument.Parse(svg).Root!.Elements().First().Value;
}
