using System.Globalization;
using AngleSharp.Html.Parser;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>Whatever comes as a parameter, a field or a body: a clear 4xx or the documented tolerance.</summary>
public sealed class BadInputTests(LiveSite site) : IClassFixture<LiveSite>
{
    // Within what the handler takes, and within the 8 kB that servers in front of it take as a request line.
    private const int Long = 7000;

    public static TheoryData<string, string> Parameters
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var route in SiteRoutes.All)
            {
                foreach (var parameter in route.Parameters)
                {
                    rows.Add(route.Path, parameter.Name);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string> BadFields =>
    [
        "", " ", ",", ";", "=", "\"", "\\", "*", "/", "W/", "W/\"", "q=", ";q=1", "\"\\", "a/b;\"", "a/b;q", "\t,\t",
        new string('a', 8192),
        new string(',', 8192),
        new string('"', 8191),
        new string(';', 8192),
        "a/b" + string.Concat(Enumerable.Repeat(";q=0", 2000)),
        string.Join(',', Enumerable.Repeat("a/b;q=0.5", 1000)),
        string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"\"{number}\"")),
        string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"W/\"{number}\"")),
    ];

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Parameter_is_taken_or_refused_as_described(string path, string name)
    {
        var parameter = SiteRoutes.All.Single(route => route.Path == path).Parameters.Single(parameter => parameter.Name == name);
        var target = path.Replace("{id}", "3", StringComparison.Ordinal);
        var (good, isText, clamps) = parameter switch
        {
            RangeParameter { Number: var number } => (number.Max.ToString(CultureInfo.InvariantCulture), false, number.Clamps),
            NumberParameter number => (number.Max.ToString(CultureInfo.InvariantCulture), false, number.Clamps),
            { Words: [.., var last] } => (last, false, false),
            CorpusParameter corpus => (corpus.Default.Name, false, false),
            _ => ("happy", true, false),
        };
        (string Query, bool Taken)[] cases =
        [
            ("", true),
            ($"?{name}=", true),
            ($"?{name}", true),
            ($"?{name}={good}", true),
            ($"?{name}={good}&{name}=%00", true),
            ($"?{name}=%00&{name}={good}", false),
            ($"?{name.ToUpperInvariant()}=%00", true),
            ($"?{name}=-1", isText),
            ($"?{name}=1.5", isText),
            ($"?{name}=2147483648", isText || clamps),
            ($"?{name}={new string('9', 30)}", isText || clamps),
            ($"?{name}={new string('9', Long)}", clamps),
            ($"?{name}={new string('x', Long)}", false),
            ($"?{name}={string.Concat(Enumerable.Repeat("%25", Long / 3))}", false),
            ($"?{name}=%C3%A4", isText),
            ($"?{name}=%25%32%33", isText),
            ($"?{name}=%", false),
            ($"?{name}=%u0041", false),
            ($"?{name}=%C0%80", false),
            ($"?{string.Concat(Enumerable.Repeat($"{name}=&", Long / (name.Length + 2)))}", true),
        ];

        // The version of a file only chooses how long it may be kept.
        var neverRefused = parameter == StaticFile.VersionParameter;
        foreach (var (query, taken) in cases)
        {
            var reply = await site.GetAsync(target + query);
            Assert.True((taken || neverRefused ? 200 : 400) == reply.Status, $"{query} {reply.Status}");
            if (reply.Status == 400)
            {
                AssertNames(name, reply, isPage: path == "/");
            }
        }
    }

    // The page says it beside the field, and has a text all the same.
    private static void AssertNames(string parameter, LiveReply reply, bool isPage)
    {
        if (isPage)
        {
            var page = new HtmlParser().ParseDocument(reply.Text);
            Assert.Equal($"{parameter}-error", Assert.Single(page.QuerySelectorAll(".error"), error => error.TextContent.Length > 0).Id);
            Assert.NotEmpty(page.QuerySelectorAll("#text p"));
            return;
        }

        Assert.Equal(parameter, Assert.Single(reply.Json.GetProperty("errors").EnumerateArray()).GetProperty("parameter").GetString());
        Assert.InRange(reply.Body.Length, 100, 1000);
    }

    [LocalTheory]
    [MemberData(nameof(Parameters))]
    public async Task Parameter_of_ten_kilobytes_makes_the_address_too_long(string path, string name)
    {
        var target = $"{path.Replace("{id}", "3", StringComparison.Ordinal)}?{name}={new string('9', 10240)}";
        (await site.GetAsync(target))
            .AssertProblem(414, "uri-too-long", $"Path and query have {target.Length - 1} characters; allowed: 8192.");
    }

    [LocalFact]
    public async Task Address_may_be_just_so_long()
    {
        var query = new string('a', RouteTable.MaxTargetLength - "/lipsum".Length);
        Assert.Equal(200, (await site.GetAsync($"/lipsum?{query}")).Status);
        Assert.Equal(414, (await site.GetAsync($"/lipsum?{query}a")).Status);
        Assert.Equal(414, (await site.GetAsync($"/lipsum?{new string('a', 20480)}")).Status);
        Assert.Equal(414, (await site.GetAsync("/" + new string('a', 8192))).Status);
    }

    [LocalTheory]
    [InlineData("//")]
    [InlineData("//lipsum")]
    [InlineData("/lipsum//")]
    [InlineData("/%2e%2e/")]
    [InlineData("/../lipsum")]
    [InlineData("/./lipsum")]
    [InlineData("/%2Flipsum")]
    [InlineData("/phrases/%2F")]
    [InlineData("/%E4")]
    [InlineData("/%ZZ")]
    [InlineData("/lipsum%2F")]
    [InlineData("/lipsum%3Fphrases=3")]
    [InlineData("/\\lipsum")]
    public async Task Path_is_taken_as_it_stands(string path) => Assert.Equal(404, (await site.GetAsync(path)).Status);

    [Theory]
    [MemberData(nameof(BadFields))]
    public async Task Field_that_cannot_be_read_is_passed_over(string field)
    {
        foreach (var target in new[] { "/lipsum?seed=happy", "/phrases", "/painting.svg?seed=happy", "/app.css" })
        {
            var accepted = await site.GetAsync(target, ("Accept", field));
            Assert.True(accepted.Status is 200 or 406, $"{accepted.Status}");
            if (accepted.Status == 406)
            {
                Assert.Contains("a/b", field, StringComparison.Ordinal);
                Assert.InRange(accepted.Body.Length, 100, 500);
            }

            Assert.Equal(field.Trim() == "*" ? 304 : 200, (await site.GetAsync(target, ("If-None-Match", field))).Status);
        }
    }

    [Fact]
    public async Task Fields_are_read_in_linear_time()
    {
        // A hundred times what a server lets through: work that grows with the square would take minutes.
        var handler = new LipsumHandler();
        const int Times = 400_000;
        string[] fields =
        [
            new(',', Times), new('"', Times), new(';', Times), new('\\', Times), new(' ', Times),
            string.Concat(Enumerable.Repeat("\"\",", Times)),
            string.Concat(Enumerable.Repeat("W/", Times)), string.Concat(Enumerable.Repeat("a/b,", Times)),
            string.Concat(Enumerable.Repeat("\"a,", Times)),
            "a/b" + string.Concat(Enumerable.Repeat(";q", Times)), string.Concat(Enumerable.Repeat("a/b;", Times)) + "\"",
        ];
        await Task.Run(() => Array.ForEach(fields, field =>
        {
            handler.Handle(new LipsumRequest("GET", "/lipsum", "phrases=1&seed=happy", Accept: field)).Dispose();
            handler.Handle(new LipsumRequest("GET", "/lipsum", "phrases=1&seed=happy", IfNoneMatch: field)).Dispose();
        })).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("POST", "phrases=3")]
    [InlineData("PUT", "")]
    [InlineData("GET", "phrases=3")]
    public async Task Body_is_not_read(string method, string body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{site.Address}/lipsum?phrases=5");
        request.Content = new StringContent(body);
        using var message = await client.SendAsync(request);
        var reply = await LiveReply.ReadAsync(message);
        if (method == "GET")
        {
            Assert.Equal("5", reply["Lipsum-Phrases"]);
        }
        else
        {
            reply.AssertProblem(405, "method-not-allowed", $"{method} came");
        }
    }
}
