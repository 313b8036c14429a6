using System.Xml.Linq;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class ActTests(Studio studio)
{
    [BrowserFact]
    public Task Copy_says_so_and_copies_the_whole_text() => studio.VisitAsync(async page =>
    {
        await page.Clock.InstallAsync();
        await page.OpenAsync("/?phrases=2000&newline=1&seed=happy");
        await Expect(page.Locator(".tray button").First).ToHaveTextAsync("Copy text");
        await page.Button("Copy text").ClickAsync();
        await Expect(page.Locator("#copy")).ToHaveTextAsync("Copied");
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        Assert.Equal((await studio.ReadAsync("/lipsum?phrases=2000&newline=1&seed=happy")).TrimEnd(), await page.ClipboardAsync());
        await page.Clock.FastForwardAsync(10_000);
        await Expect(page.Note()).ToBeEmptyAsync();
        await Expect(page.Locator("#copy")).ToHaveTextAsync("Copy text");
    });

    [BrowserTheory]
    [InlineData("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })")]
    [InlineData("Clipboard.prototype.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))")]
    public Task Copy_works_without_the_clipboard_API(string before) => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync($"if (!location.pathname.startsWith('/health')) {{ {before} }}");
        await page.OpenAsync("/?phrases=3&newline=1&seed=happy");
        await page.Button("Copy text").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        await Expect(page.Locator("#copy")).ToBeFocusedAsync();
        var text = await page.TextAsync();
        await page.GotoAsync("/health");
        Assert.Equal(text, await page.ClipboardAsync());
    });

    [BrowserFact]
    public Task What_cannot_be_copied_is_selected() => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync(
            "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }); document.execCommand = () => false");
        await page.OpenAsync("/?phrases=3&newline=1&seed=happy");
        await page.Button("Copy text").ClickAsync();
        await Expect(page.Note()).ToContainTextAsync("It is selected");
        Assert.Equal(await page.TextAsync(), await SelectedAsync());
        foreach (var (button, words) in new[] { ("Copy link", "/?phrases=3&newline=1&seed=happy"), ("Copy curl", "curl ") })
        {
            await page.Button(button).ClickAsync();
            await Expect(page.Note()).ToContainTextAsync(words);
            Assert.Equal(await page.Note().TextContentAsync(), await SelectedAsync());
        }

        Task<string> SelectedAsync() => page.EvaluateAsync<string>("getSelection().toString().trim()");
    });

    [BrowserFact]
    public Task Download_saves_and_Copy_copies_what_the_server_sends_in_every_format() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=25&newline=5&seed=happy%20trees");
        (string, string, string)[] formats =
            [("Text", "text", "txt"), ("Markdown", "markdown", "md"), ("HTML", "html", "html"), ("JSON", "json", "json")];
        foreach (var (name, format, extension) in formats)
        {
            await page.Locator(".formats").GetByText(name, new() { Exact = true }).ClickAsync();
            await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy%20trees" + (format == "text" ? "" : $"&format={format}"));
            var sent = await studio.ReadAsync($"/lipsum?phrases=25&newline=5&seed=happy%20trees&format={format}");
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#save").ClickAsync());
            Assert.Equal($"bob-ross-lipsum-happy-trees.{extension}", download.SuggestedFilename);
            Assert.Equal(sent, await File.ReadAllTextAsync(await download.PathAsync()));

            await page.Keyboard.PressAsync("c");
            await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
            Assert.Equal(sent.TrimEnd(), await page.ClipboardAsync());
        }
    });

    [BrowserFact]
    public Task Link_and_curl_line_lead_to_the_same_text() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&newline=1&seed=it's%20%22$HOME%22");
        var text = await page.TextAsync();
        await page.Button("Copy link").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the link.");
        Assert.Equal(studio.Url + "/?phrases=3&newline=1&seed=it%27s%20%22%24HOME%22", await page.ClipboardAsync());

        await page.Button("Copy curl").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the curl line.");
        var line = await page.ClipboardAsync();
        Assert.Contains((await page.Locator("#address").TextContentAsync())!, line, StringComparison.Ordinal);
        Assert.Equal($"curl \"{studio.Url}/lipsum?phrases=3&newline=1&seed=it%27s%20%22%24HOME%22&format=text\"", line);
        Assert.Equal(
            text, (await studio.ReadAsync(line[(line.IndexOf(studio.Url, StringComparison.Ordinal) + studio.Url.Length)..^1])).TrimEnd());
    });

    [BrowserFact]
    public Task Paragraph_is_copied_by_its_pilcrow_alone() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.EvaluateAsync("navigator.clipboard.writeText('before')");
        var paragraph = page.Locator("#text p").Nth(2);
        await paragraph.ClickAsync();
        await paragraph.DblClickAsync();
        await page.SettleAsync();
        Assert.Equal("before", await page.ClipboardAsync());
        await Expect(page.Note()).ToBeEmptyAsync();

        await page.Button("Copy paragraph 3").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied paragraph 3.");
        Assert.Equal(await paragraph.TextContentAsync(), await page.ClipboardAsync());
    });

    [BrowserFact]
    public Task Paragraphs_are_one_stop_of_the_tab_key_and_copied_by_Enter() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.Locator("#signature").FocusAsync();
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
        await Expect(page.Button("Copy text")).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task Painting_has_the_seed_of_the_text_and_can_be_downloaded() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&seed=gem%C3%A4lde%20%E6%B9%96");
        var svg = await studio.ReadAsync("/painting.svg?seed=gem%C3%A4lde%20%E6%B9%96&width=1200&height=400");
        await Expect(page.Locator("#picture")).ToHaveAttributeAsync("alt", Title(svg));
        await page.GetByText("1200×400").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#frame").ClickAsync());
        Assert.Equal("bob-ross-lipsum-gemälde-湖.svg", download.SuggestedFilename);
        Assert.Equal(svg, await File.ReadAllTextAsync(await download.PathAsync()));
    });

    [BrowserFact]
    public Task Painting_is_given_along_in_the_size_that_is_chosen() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=3&seed=a%22b%26c");
        (string, int, int)[] sizes = [("640×360", 640, 360), ("1200×400", 1200, 400), ("1:1", 600, 600), ("Own", 320, 200)];
        foreach (var (size, width, height) in sizes)
        {
            await page.GetByText(size, new() { Exact = true }).ClickAsync();
            if (size == "Own")
            {
                await page.Locator("#width").FillAsync("320");
                await page.Locator("#height").FillAsync("200");
            }

            await page.Locator("#copy-address").ClickAsync();
            await Expect(page.Note()).ToHaveTextAsync("Copied the address of the painting.");
            var address = await page.ClipboardAsync();
            Assert.StartsWith(studio.Url + "/painting.svg?seed=a%22b%26c", address, StringComparison.Ordinal);
            var svg = await studio.ReadAsync(address[studio.Url.Length..]);
            Assert.Contains($"width=\"{width}\" height=\"{height}\"", svg, StringComparison.Ordinal);

            await page.Locator("#copy-img").ClickAsync();
            await Expect(page.Note()).ToHaveTextAsync("Copied the painting as <img>.");
            var image = XElement.Parse((await page.ClipboardAsync()).Replace(">", "/>", StringComparison.Ordinal));
            Assert.Equal(
                [address, $"{width}", $"{height}", Title(svg)],
                new[] { "src", "width", "height", "alt" }.Select(name => image.Attribute(name)!.Value));
        }

        foreach (var impossible in new[] { "15", "4097", "wide", "" })
        {
            await page.Locator("#width").FillAsync("800");
            await page.Locator("#copy-address").ClickAsync();
            await Expect(page.Note()).ToHaveTextAsync("Copied the address of the painting.");
            await page.Locator("#width").FillAsync(impossible);
            await Expect(page.Locator("#width")).ToHaveAttributeAsync("aria-invalid", "true");
            await page.Locator("#copy-address").ClickAsync();
            await Expect(page.Note()).ToHaveTextAsync("A painting is 16 to 4096 pixels wide and high.");
        }
    });

    [BrowserFact]
    public Task Text_and_painting_of_the_page_are_fetched_once() => studio.VisitAsync(async page =>
    {
        var seed = $"once-{Guid.NewGuid():N}";
        await page.OpenAsync($"/?phrases=3&seed={seed}");
        await page.SettleAsync();
        Assert.Equal(
            ["/painting.svg?seed=" + Uri.EscapeDataString(seed) + "&width=1200&height=400", "/?phrases=3&seed=" + seed],
            studio.Targets.Where(target => target.Contains(seed, StringComparison.Ordinal)).OrderDescending());
        await page.Locator("#phrases").FillAsync("4");
        await Expect(page.Locator("#tally")).ToContainTextAsync("4 phrases");
        Assert.Single(
            studio.Targets, target =>
                target.StartsWith("/painting.svg", StringComparison.Ordinal) && target.Contains(seed, StringComparison.Ordinal));
    });

    private static string Title(string svg) => XDocument.Parse(svg).Root!.Elements().First().Value;
}
