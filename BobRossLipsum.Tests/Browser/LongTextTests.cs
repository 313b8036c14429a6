using System.Globalization;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

public sealed class LongTextTests(Studio studio, ITestOutputHelper output) : IClassFixture<Studio>
{
    [BrowserTheory]
    [InlineData("newline=0")]
    [InlineData("newline=1")]
    [InlineData("newline=5&format=html")]
    [InlineData("newline=0&format=json")]
    public Task Ten_thousand_phrases_are_there_to_the_last_and_can_be_copied(string more) => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync("""
            window.tasks = [0];
            new PerformanceObserver(list => tasks.push(...list.getEntries().map(task => task.duration))).observe({ type: "longtask", buffered: true });
            """);
        await page.OpenAsync($"/?phrases=10000&{more}&seed=long");
        var last = (await studio.ReadAsync($"/lipsum?phrases=10000&{more}&seed=long")).TrimEnd()[^20..];
        await Expect(page.Locator("#text :is(p, code)").Last).ToContainTextAsync(last);
        await page.Mouse.WheelAsync(0, 100_000);
        await page.Locator("#copy").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        var longest = await page.EvaluateAsync<double>("Math.max(...tasks)");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"10,000 phrases, {more}: the longest task took {longest:F0} ms."));
    });

    [BrowserFact]
    public Task Every_paragraph_gets_its_pilcrow_although_a_bad_value_is_typed_meanwhile() => studio.VisitAsync(async page =>
    {
        await page.GotoAsync("/?phrases=10000&newline=1&seed=long");
        await page.Locator("#phrases").FillAsync("-1");
        await Expect(page.Locator("#phrases-error")).Not.ToBeEmptyAsync();
        await Expect(page.Locator("#text p > .pin")).ToHaveCountAsync(10_000);
    });

    [BrowserTheory]
    [InlineData("newline=1")]
    [InlineData("newline=5")]
    [InlineData("newline=100")]
    public Task Scroll_bar_does_not_run_away(string more) => studio.VisitAsync(async page =>
    {
        await page.OpenAsync($"/?phrases=10000&{more}&seed=long");
        await Expect(page.Locator("#text p > .pin").Last).ToBeAttachedAsync();
        var before = await page.EvaluateAsync<double>("document.documentElement.scrollHeight");
        await page.EvaluateAsync("""
            async () => {
              for (let at = 0; at < document.documentElement.scrollHeight; at += document.documentElement.scrollHeight / 20) {
                scrollTo(0, at);
                await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              }
            }
            """);
        var after = await page.EvaluateAsync<double>("document.documentElement.scrollHeight");
        Assert.InRange(after / before, 0.9, 1.1);
    });
}
