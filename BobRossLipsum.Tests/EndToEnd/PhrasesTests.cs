using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>The corpus, whole, searched and one by one.</summary>
public sealed class PhrasesTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Fact]
    public async Task Corpus_comes_in_the_order_of_its_ids_in_both_forms()
    {
        var lines = (await site.GetAsync("/phrases")).Text.TrimEnd('\n').Split('\n');
        var json = (await site.GetAsync("/phrases?format=json")).Json;
        Assert.Equal(370, lines.Length);
        Assert.Equal(370, json.GetProperty("count").GetInt32());
        Assert.Equal(
            Enumerable.Range(0, 370), json.GetProperty("phrases").EnumerateArray().Select(phrase => phrase.GetProperty("id").GetInt32()));
        Assert.Equal(lines, json.GetProperty("phrases").EnumerateArray().Select(phrase => phrase.GetProperty("phrase").GetString()));
        Assert.Equal("bob-ross", json.GetProperty("corpus").GetString());
        Assert.Equal((await site.GetAsync("/health")).Json.GetProperty("corpus").GetString(), json.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("happy trees", "We don't have anything but happy trees here.")]
    [InlineData("HAPPY+Trees", "We don't have anything but happy trees here.")]
    [InlineData("happy%20little%20accidents", "We don't make mistakes we just have happy little accidents.")]
    public async Task Search_ignores_the_case(string search, string phrase) => Assert.Equal(
        phrase + "\n", (await site.GetAsync($"/phrases?q={search.Replace(" ", "%20", StringComparison.Ordinal)}")).Text);

    [Fact]
    public async Task Search_finds_exactly_what_contains_it()
    {
        var all = (await site.GetAsync("/phrases")).Text.Split('\n');
        var found = (await site.GetAsync("/phrases?q=tree")).Text.TrimEnd('\n').Split('\n');
        Assert.Equal(all.Where(phrase => phrase.Contains("tree", StringComparison.OrdinalIgnoreCase)), found);
        Assert.InRange(found.Length, 2, 369);
    }

    [Fact]
    public async Task Search_that_finds_nothing_is_an_empty_list()
    {
        Assert.Equal("", (await site.GetAsync("/phrases?q=%C3%A4")).Text);
        var json = (await site.GetAsync("/phrases?q=%C3%A4&format=json")).Json;
        Assert.Equal((0, 0), (json.GetProperty("count").GetInt32(), json.GetProperty("phrases").GetArrayLength()));
    }

    [Theory]
    [InlineData("/phrases?q=")]
    [InlineData("/phrases?q")]
    [InlineData("/phrases?q=&q=tree")]
    public async Task Empty_search_is_none(string target) =>
        Assert.Equal((await site.GetAsync("/phrases")).Text, (await site.GetAsync(target)).Text);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(303)]
    [InlineData(369)]
    public async Task Phrase_is_the_line_of_its_id(int id)
    {
        var expected = (await site.GetAsync("/phrases")).Text.Split('\n')[id];
        var json = (await site.GetAsync($"/phrases/{id}", ("Accept", "application/json"))).Json;
        Assert.Equal(expected + "\n", (await site.GetAsync($"/phrases/{id}")).Text);
        Assert.Equal((id, expected), (json.GetProperty("id").GetInt32(), json.GetProperty("phrase").GetString()));
    }

    [Theory]
    [InlineData("370")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    public async Task Id_that_no_phrase_has_leads_nowhere(string id) => (await site.GetAsync($"/phrases/{id}")).AssertProblem(
        404, "not-found", $"There is no phrase {id}; the ids go from 0 to 369.");

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("x", "x")]
    [InlineData("1.5", "1.5")]
    [InlineData("%EF%BC%93", "\uff13")]
    [InlineData("3%0A", "3\\u000A")]
    public Task Id_that_is_no_number_is_refused(string id, string shown) => AssertRefusedAsync(id, shown);

    [LocalTheory] // a Functions host decodes a path before it asks the product
    [InlineData("%2533", "%33")]
    public Task Id_is_decoded_once(string id, string shown) => AssertRefusedAsync(id, shown);

    [Fact]
    public async Task Bad_search_and_bad_form_are_refused_together()
    {
        const string Allowed = "1 to 64 characters, none of them a control character";
        (await site.GetAsync("/phrases?q=%0A&format=html")).AssertProblem(
            400, "invalid-parameter", $"q came as '\\u000A'; allowed: {Allowed}.", ("q", "\\u000A", Allowed),
            ("format", "html", "one of text, json"));
    }

    private async Task AssertRefusedAsync(string id, string shown)
    {
        const string Allowed = "a whole number from 0 to 369, in digits alone";
        (await site.GetAsync($"/phrases/{id}")).AssertProblem(
            400, "invalid-parameter", $"id came as '{shown}'; allowed: {Allowed}.", ("id", shown, Allowed));
        (await site.GetAsync($"/phrases/{id}?format=html")).AssertProblem(
            400, "invalid-parameter", $"id came as '{shown}'; ", ("id", shown, Allowed), ("format", "html", "one of text, json"));
    }
}
