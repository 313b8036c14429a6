using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class KeyboardTests(Studio studio)
{
    // As the key comes with Caps Lock on: an upper-case letter without Shift.
    private const string CapsLock = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'G', bubbles: true }))";

    [BrowserFact]
    public Task Keys_generate() => studio.VisitAsync(async page =>
    {
        (string Where, string Key)[] presses =
        [
            ("body", "g"), ("body", "Enter"), ("#phrases", "Enter"), ("[data-for=newline]", "Enter"), ("[data-for=newline]", "g"),
            ("[value=text]", "g"), ("#copy", "g"), ("body", CapsLock),
        ];
        await page.OpenAsync();
        var text = await page.TextAsync();
        foreach (var (where, key) in presses)
        {
            await page.EvaluateAsync("document.activeElement.blur()");
            await page.Locator(where).FocusAsync();
            await (key == CapsLock ? page.EvaluateAsync(CapsLock) : page.Keyboard.PressAsync(key));
            text = await page.AnotherTextAsync(than: text);
        }
    });

    [BrowserFact]
    public Task Keys_mean_nothing_while_typing_or_with_a_modifier() => studio.VisitAsync(async page =>
    {
        (string Where, string Generate, string Copy)[] presses =
        [
            ("#seed", "g", "c"), ("#maxchars", "g", "c"), ("body", "Control+g", "Control+c"), ("body", "Alt+g", "Meta+c"),
            ("body", "Shift+g", "Shift+c"),
        ];
        await page.OpenAsync();
        await page.EvaluateAsync("navigator.clipboard.writeText('before')");
        var texts = studio.Targets.Count(IsText);
        foreach (var (where, generate, copy) in presses)
        {
            await page.EvaluateAsync("document.activeElement.blur()");
            await page.Locator(where).FocusAsync();
            await PressAsync(page, where, copy);
            await PressAsync(page, where, generate);
            await page.SettleAsync();
            Assert.Equal("before", await page.ClipboardAsync());
            Assert.DoesNotContain("Copied", await page.Note().TextContentAsync(), StringComparison.Ordinal);
            Assert.Equal(texts, studio.Targets.Count(IsText));
        }

        // Without them they do mean something.
        await page.Keyboard.PressAsync("c");
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        Assert.Equal(await page.TextAsync(), await page.ClipboardAsync());

        static bool IsText(string target) =>
            target.StartsWith("/?", StringComparison.Ordinal) && !target.Contains("seed=", StringComparison.Ordinal);
    });

    [BrowserFact]
    public Task Keys_can_be_turned_off_for_good() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.Locator("#keys").UncheckAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#tally")).Not.ToBeEmptyAsync();
        await Expect(page.Locator("#keys")).Not.ToBeCheckedAsync();
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.PressAsync("g");
        await page.SettleAsync();
        await page.AddressIsAsync("/?phrases=25&newline=5&seed=happy");
        await Expect(page.Note()).ToBeEmptyAsync();
    });

    [BrowserFact]
    public Task Everything_can_be_done_by_keyboard_and_focus_is_always_visible() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var stops = new List<string>();
        for (var step = 0; step < 60; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string>("""
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return "";
                  const seen = at.matches("[type=radio]") ? at.parentElement : at;
                  const focused = getComputedStyle(seen);
                  const box = seen.getBoundingClientRect();
                  const tray = document.querySelector(".tray").getBoundingClientRect();
                  const line = Number.parseFloat(focused.outlineWidth) >= 2 && focused.outlineStyle !== "none"
                    || focused.borderBottomWidth === "3px";
                  const covered = !at.closest(".tray") && box.bottom > tray.top && box.top < tray.bottom
                    && box.right > tray.left && box.left < tray.right;
                  const inside = box.width > 0 && box.top >= 0 && box.bottom <= innerHeight + 1;
                  const name = at.getAttribute("aria-label") || at.labels?.[0]?.textContent.trim() || at.textContent;
                  return name + (line ? "" : " (no line)") + (covered ? " (covered)" : "") + (inside ? "" : " (out of sight)");
                }
                """);
            if (stop.Length == 0)
            {
                break;
            }

            stops.Add(stop);
        }

        Assert.Equal(
            [
                "Skip to the text", "Lamplight",
                "Headline", "Sentence", "Paragraph", "3 paragraphs", "List", "Article", "280 characters",
                "Prose", "Paragraphs", "Paragraphs, in useful steps", "Phrases in each", "Phrases in each paragraph, in useful steps",
                "Phrases in all", "Phrases in all, in useful steps", "Words at most", "Characters at most",
                "Start with happy little accidents", "Seed", "Keep it",
                "640×360", "Copy image address", "Copy <img>", "Download", "Text", "happy", "Copy paragraph 1",
                "Copy text", "New text", "Copy link", "Copy curl", "Download", "/lipsum?phrases=25&newline=5&seed=happy&format=text",
                "Keys: g brings a new text, c copies", "OpenAPI", "all phrases", "llms.txt",
            ],
            stops);
    });

    [BrowserFact]
    public Task Tab_through_the_tray_does_not_scroll() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync("/?phrases=1000&newline=5&seed=happy");
        await page.Button("Copy paragraph 1").FocusAsync();
        var before = await page.EvaluateAsync<double>("scrollY");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(page.Button("Copy curl")).ToBeFocusedAsync();
        Assert.Equal(before, await page.EvaluateAsync<double>("scrollY"));
    });

    [BrowserFact]
    public Task Focus_on_a_pilcrow_is_not_lost_with_the_text() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        var text = await page.TextAsync();
        await page.Button("Copy paragraph 2").FocusAsync();
        await page.Keyboard.PressAsync("g");
        await page.AnotherTextAsync(than: text);
        await Expect(page.Button("Copy paragraph 2")).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task Skip_link_leads_past_the_settings() => studio.VisitAsync(async page =>
    {
        await page.OpenAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("640×360")).ToBeFocusedAsync();
        await Expect(page.Locator("#text p")).ToHaveCountAsync(5);
    });

    // What is typed into a field is asked for: there the key goes down without anything being typed.
    private static Task PressAsync(IPage page, string where, string key) => where == "body"
        ? page.Keyboard.PressAsync(key)
        : page.Locator(where).DispatchEventAsync("keydown", new { key, bubbles = true });
}
