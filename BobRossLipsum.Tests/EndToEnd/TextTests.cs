using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>The generator's parameters: the tables of the contract, both sides of each bound.</summary>
public sealed class TextTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Famous = "We don't make mistakes we just have happy little accidents.";
    private const string ZeroToTenThousand =
        "a whole number from 0 to 10000 (more counts as that), in digits alone, or a range of numbers from 1 to 10000 such as 3-7";
    private const string OneToMillion = "a whole number from 1 to 1000000, in digits alone";
    private const string SixtyFourCharacters = "1 to 64 characters, none of them a control character";

    [Theory]
    [InlineData("", 100)]
    [InlineData("?", 100)]
    [InlineData("?phrases=", 100)]
    [InlineData("?phrases", 100)]
    [InlineData("?phrases=&phrases=3", 100)]
    [InlineData("?phrases=0", 0)]
    [InlineData("?phrases=1", 1)]
    [InlineData("?phrases=007", 7)]
    [InlineData("?phrases=370", 370)]
    [InlineData("?phrases=371", 371)]
    [InlineData("?phrases=10000", 10000)]
    [InlineData("?phrases=10001", 10000)]
    [InlineData("?phrases=1000000000", 10000)]
    [InlineData("?phrases=99999999999999999999999999999999", 10000)]
    [InlineData("?phrases=3&phrases=9", 3)]
    [InlineData("?phrases=3&phrases=abc", 3)]
    [InlineData("?Phrases=3", 100)]
    [InlineData("?%70hrases=3", 3)]
    [InlineData("?phrases=%33", 3)]
    [InlineData("?&&x&=&phrases=3&y=z=1", 3)]
    public async Task Number_of_phrases_is_the_one_asked_for(string query, int expected)
    {
        var text = await site.GetAsync("/lipsum" + query);
        Assert.Equal(200, text.Status);
        Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), text["Lipsum-Phrases"]);

        var json = await site.GetAsync(text["Content-Location"]!.Replace("format=text", "format=json", StringComparison.Ordinal));
        Assert.Equal(expected, json.Json.GetProperty("phrases").GetInt32());
        Assert.Equal(expected, json.Json.GetProperty("ids").GetArrayLength());
        Assert.Equal(await ComposeAsync(json.Json, newline: 0), text.Text);
    }

    [Theory]
    [InlineData("phrases=-1", "-1")]
    [InlineData("phrases=abc", "abc")]
    [InlineData("phrases=5abc", "5abc")]
    [InlineData("phrases=1e3", "1e3")]
    [InlineData("phrases=2.9", "2.9")]
    [InlineData("phrases=0x10", "0x10")]
    [InlineData("phrases=+5", " 5")]
    [InlineData("phrases=%2B5", "+5")]
    [InlineData("phrases=5%20", "5 ")]
    [InlineData("phrases=1,000", "1,000")]
    [InlineData("phrases=abc&phrases=3", "abc")]
    [InlineData("phrases=%2533", "%33")]
    [InlineData("phrases=%EF%BC%93", "\uff13")]
    [InlineData("phrases=%00", "\\u0000")]
    [InlineData("phrases=%", "%")]
    [InlineData("phrases=%F", "%F")]
    [InlineData("phrases=%FF", "%FF")]
    public async Task What_is_no_number_is_refused(string query, string value) =>
        (await site.GetAsync("/lipsum?" + query)).AssertProblem(
            400, "invalid-parameter", $"phrases came as '{value}'; allowed: {ZeroToTenThousand}.", ("phrases", value, ZeroToTenThousand));

    [Theory]
    [InlineData("", "5")]
    [InlineData("&newline=", "5")]
    [InlineData("&newline=0", "5")]
    [InlineData("&newline=1", "1 1 1 1 1")]
    [InlineData("&newline=2", "2 2 1")]
    [InlineData("&newline=4", "4 1")]
    [InlineData("&newline=5", "5")]
    [InlineData("&newline=6", "5")]
    [InlineData("&newline=10000", "5")]
    [InlineData("&newline=10001", "5")]
    [InlineData("&newline=2&newline=1", "2 2 1")]
    public async Task Newline_separates_paragraphs(string query, string expected)
    {
        var json = (await site.GetAsync("/lipsum?phrases=5&seed=happy&format=json" + query)).Json;
        var text = (await site.GetAsync("/lipsum?phrases=5&seed=happy" + query)).Text;
        Assert.Equal(expected.Split(' ').Length, json.GetProperty("paragraphs").GetArrayLength());
        Assert.Equal(text, string.Join("\n\n", json.GetProperty("paragraphs").EnumerateArray()) + "\n");

        var phrases = await PhrasesAsync(json);
        var taken = 0;
        Assert.Equal(
            expected.Split(' ').Select(int.Parse).Select(count => string.Join(' ', phrases[taken..(taken += count)])),
            json.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()));
    }

    [Fact]
    public async Task Newline_beyond_the_bound_counts_as_the_bound() => Assert.Equal(
        "/lipsum?newline=10000&seed=happy&format=text", (await site.GetAsync("/lipsum?newline=10001&seed=happy"))["Content-Location"]);

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("true")]
    public async Task Newline_that_is_no_number_is_refused(string value) =>
        (await site.GetAsync($"/lipsum?newline={value}")).AssertProblem(
            400, "invalid-parameter", $"newline came as '{value}'; allowed: {ZeroToTenThousand}.", ("newline", value, ZeroToTenThousand));

    [Theory]
    [InlineData("a")]
    [InlineData("happy little trees")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000064")]
    [InlineData("b\u00e4ume & <wolken> + 100% / ? # = \"'\\")]
    [InlineData("\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332"
        + "\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332")]
    public async Task Same_seed_same_text(string seed)
    {
        var escaped = Uri.EscapeDataString(seed);
        var first = await site.GetAsync($"/lipsum?seed={escaped}&format=json");
        var second = await site.GetAsync($"/lipsum?seed={escaped}&format=json");
        Assert.Equal(seed, first.Json.GetProperty("seed").GetString());
        Assert.Equal(escaped, first["Lipsum-Seed"]);
        Assert.Equal(first.Text, second.Text);

        var neighbour = string.Concat(seed.EnumerateRunes().SkipLast(1)) + "x";
        var other = await site.GetAsync($"/lipsum?seed={Uri.EscapeDataString(neighbour)}&format=json");
        Assert.Equal(neighbour, other.Json.GetProperty("seed").GetString());
        Assert.NotEqual(first.Json.GetProperty("ids").ToString(), other.Json.GetProperty("ids").ToString());
    }

    [Fact]
    public async Task Plus_in_a_seed_is_a_space() => Assert.Equal(
        (await site.GetAsync("/lipsum?seed=a%20b")).Text, (await site.GetAsync("/lipsum?seed=a+b")).Text);

    [Theory]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000065", "0000000000000000000000000000000000000000...")]
    [InlineData("a%09b", "a\\u0009b")]
    [InlineData("%7F", "\\u007F")]
    [InlineData("%C2%85", "\\u0085")]
    [InlineData("%ED%A0%80", "%ED%A0%80")]
    [InlineData("%C3", "%C3")]
    public async Task Seed_out_of_bounds_is_refused(string value, string shown) =>
        (await site.GetAsync($"/lipsum?seed={value}")).AssertProblem(
            400, "invalid-parameter", $"seed came as '{shown}'; allowed: {SixtyFourCharacters}.", ("seed", shown, SixtyFourCharacters));

    [Theory]
    [InlineData("")]
    [InlineData("?seed=")]
    [InlineData("?seed=&seed=happy")]
    public async Task Without_a_seed_every_text_is_another(string query)
    {
        var (first, second) = (await site.GetAsync("/lipsum" + query), await site.GetAsync("/lipsum" + query));
        Assert.NotEqual(first["Lipsum-Seed"], second["Lipsum-Seed"]);
        Assert.NotEqual(first.Text, second.Text);
    }

    [Theory]
    [InlineData("text", "text/plain; charset=utf-8")]
    [InlineData("json", "application/json")]
    [InlineData("markdown", "text/markdown; charset=utf-8")]
    [InlineData("html", "text/html; charset=utf-8")]
    public async Task Format_beats_Accept(string format, string mediaType)
    {
        foreach (var accept in new[] { "", "text/plain", "text/markdown", "application/json", "image/png" })
        {
            var reply = await site.GetAsync($"/lipsum?format={format}", ("Accept", accept));
            Assert.Equal(200, reply.Status);
            Assert.Equal(mediaType, reply["Content-Type"]);
        }
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("JSON")]
    [InlineData("text/plain")]
    [InlineData("0")]
    public async Task Unknown_format_is_refused(string value) =>
        (await site.GetAsync($"/lipsum?format={value}")).AssertProblem(
            400, "invalid-parameter", $"format came as '{value}'; allowed: one of text, markdown, html, json.",
            ("format", value, "one of text, markdown, html, json"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Html_is_one_p_a_paragraph(int phrases)
    {
        var query = $"/lipsum?phrases={phrases}&newline=3&seed=happy";
        var html = await site.GetAsync(query + "&format=html");
        var json = await site.GetAsync(query + "&format=json");
        Assert.Equal("default-src 'none'", html["Content-Security-Policy"]);
        Assert.All(html.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^<p>.*</p>$", line));
        Assert.Equal(
            json.Json.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()),
            XElement.Parse($"<div>{html.Text}</div>").Elements("p").Select(paragraph => paragraph.Value));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public async Task Start_puts_the_famous_phrase_first_and_not_again_before_the_corpus_is_used_up(string value, bool first)
    {
        var ids = await IdsAsync($"/lipsum?phrases=740&seed=happy&format=json&start={value}");
        Assert.Equal(first, ids[0] == 303);
        Assert.Equal(370, ids[..370].Distinct().Count());
        Assert.Equal(370, ids[370..].Distinct().Count());
        Assert.All(ids.Zip(ids[1..]), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("TRUE")]
    [InlineData("2")]
    [InlineData("on")]
    public async Task Start_that_is_no_such_word_is_refused(string value) =>
        (await site.GetAsync($"/lipsum?start={value}")).AssertProblem(
            400, "invalid-parameter", $"start came as '{value}'; allowed: one of true, false, 1, 0, yes, no.",
            ("start", value, "one of true, false, 1, 0, yes, no"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Maxchars_counts_phrases_separators_and_the_last_line_feed(int newline)
    {
        var query = $"/lipsum?newline={newline}&seed=happy";
        for (var phrases = 1; phrases <= 5; phrases++)
        {
            var text = (await site.GetAsync($"{query}&phrases={phrases}")).Text;
            var less = (await site.GetAsync($"{query}&phrases={phrases - 1}")).Text;
            Assert.Equal(text, (await site.GetAsync($"{query}&maxchars={text.Length}")).Text);
            Assert.Equal(less, (await site.GetAsync($"{query}&maxchars={text.Length - 1}")).Text);
        }
    }

    [Theory]
    [InlineData("maxchars=1", "0")]
    [InlineData("maxchars=9", "0")]
    [InlineData("maxchars=1000000", "10000")]
    [InlineData("maxchars=1000000&phrases=3", "3")]
    [InlineData("maxchars=1&phrases=3", "0")]
    [InlineData("maxchars=1000000&phrases=0", "0")]
    [InlineData("maxchars=", "100")]
    public async Task Maxchars_and_phrases_both_bound(string query, string phrases) =>
        Assert.Equal(phrases, (await site.GetAsync($"/lipsum?seed=happy&{query}"))["Lipsum-Phrases"]);

    [Theory]
    [InlineData("0")]
    [InlineData("1000001")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task Maxchars_out_of_bounds_is_refused(string value) =>
        (await site.GetAsync($"/lipsum?maxchars={value}")).AssertProblem(
            400, "invalid-parameter", $"maxchars came as '{value}'; allowed: {OneToMillion}.", ("maxchars", value, OneToMillion));

    [Fact]
    public async Task Start_stands_within_maxchars()
    {
        Assert.Equal(Famous + "\n", (await site.GetAsync("/lipsum?start=1&seed=happy&maxchars=60")).Text);
        Assert.Equal("", (await site.GetAsync("/lipsum?start=1&seed=happy&maxchars=59")).Text);
    }

    [Fact]
    public async Task All_bad_parameters_are_named_in_one_reply() =>
        (await site.GetAsync("/lipsum?maxchars=0&start=maybe&format=pdf&seed=%07&newline=x&phrases=-1&color=blue")).AssertProblem(
            400,
            "invalid-parameter",
            $"phrases came as '-1'; allowed: {ZeroToTenThousand}. newline came as 'x'; allowed: {ZeroToTenThousand}. maxchars came as '0';",
            ("phrases", "-1", ZeroToTenThousand),
            ("newline", "x", ZeroToTenThousand),
            ("maxchars", "0", OneToMillion),
            ("format", "pdf", "one of text, markdown, html, json"),
            ("start", "maybe", "one of true, false, 1, 0, yes, no"),
            ("seed", "\\u0007", SixtyFourCharacters));

    // The contract's layout, said once more: group, then join.
    private async Task<string> ComposeAsync(JsonElement json, int newline)
    {
        var phrases = await PhrasesAsync(json);
        return phrases.Length == 0 ? ""
            : string.Join("\n\n", phrases.Chunk(newline == 0 ? phrases.Length : newline).Select(chunk => string.Join(' ', chunk))) + "\n";
    }

    private async Task<string[]> PhrasesAsync(JsonElement json)
    {
        var corpus = (await site.GetAsync("/phrases")).Text.Split('\n');
        return [.. json.GetProperty("ids").EnumerateArray().Select(id => corpus[id.GetInt32()])];
    }

    private async Task<int[]> IdsAsync(string target) =>
        [.. (await site.GetAsync(target)).Json.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())];
}
