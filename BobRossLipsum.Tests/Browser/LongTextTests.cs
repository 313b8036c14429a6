using System.Globalization;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BobRossLipsum.Tests.Browser;

[Collection(nameof(Studio))]
public sealed class LongTextTests(Studio studio, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData("newline=5")]
    [InlineData("newline=100")]
    [InlineData("newline=0&format=json")]
    public Task Ten_thousand_phrases_are_there_to_the_last_and_can_be_copied(string more) => studio.VisitAsync(async page =>
    {
        await page.AddInitScriptAsync("""
            window.tasks = [0];
            new PerformanceObserver(list => tasks.push(...list.getEntries().map(task => task.duration)))
              .observe({ type: "longtask", buffered: true });
            """);
        await page.GotoAsync($"/?phrases=10000&{more}&seed=long");

        // Every paragraph gets its pilcrow, although a bad value is typed meanwhile.
        await page.Locator("#phrases").FillAsync("-1");
        await Expect(page.Locator("#phrases-error")).Not.ToBeEmptyAsync();
        await Expect(page.Locator("#text p > .pin")).ToHaveCountAsync(more switch { "newline=5" => 2_000, "newline=100" => 100, _ => 0 });
        await page.KeepAsync("ten-thousand");
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));

        // The scroll bar does not run away.
        var before = await page.EvaluateAsync<double>("document.documentElement.scrollHeight");
        await page.EvaluateAsync("""
            async () => {
              for (let at = 0; at < document.documentElement.scrollHeight; at += document.documentElement.scrollHeight / 20) {
                scrollTo(0, at);
                await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              }
            }
            """);
        Assert.InRange(await page.EvaluateAsync<double>("document.documentElement.scrollHeight") / before, 0.85, 1.1);

        var last = (await studio.ReadAsync($"/lipsum?phrases=10000&{more}&seed=long")).TrimEnd()[^20..];
        await Expect(page.Locator("#text :is(p, code)").Last).ToContainTextAsync(last);
        await page.Locator("#copy").ClickAsync();
        await Expect(page.Note()).ToHaveTextAsync("Copied the text.");
        var longest = await page.EvaluateAsync<double>("Math.max(...tasks)");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"10,000 phrases, {more}: the longest task took {longest:F0} ms."));
    });
}
