using System.Globalization;
using System.Text.Json.Nodes;
using BobRossLipsum.Core;
using BobRossLipsum.Tests.Support;
using Microsoft.OpenApi;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>The description against the site: what it promises comes, and nothing else (which <see cref="LiveSite"/> sees to).</summary>
public sealed class OpenApiReplyTests(LiveSite site) : IClassFixture<LiveSite>
{
    public static TheoryData<string, string, string> PromisedStatuses
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (path, method, operation) in Description.Operations)
            {
                foreach (var status in operation.Responses!.Keys.Except(["414", "500"]))
                {
                    rows.Add(method, path, status);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, string> AllOperations
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (path, method, _) in Description.Operations)
            {
                rows.Add(method, path);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string> ParameterExamples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (path, method, operation) in Description.Operations)
            {
                foreach (var parameter in operation.Parameters ?? [])
                {
                    rows.Add(method, path, parameter.Name!);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, string> ReplyExamples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var response in Description.Document.Components!.Responses!.Values)
            {
                foreach (var (mediaType, media) in response.Content ?? new Dictionary<string, IOpenApiMediaType>())
                {
                    foreach (var example in media.Examples?.Values ?? [])
                    {
                        rows.Add(example.Summary!, mediaType);
                    }
                }
            }

            return rows;
        }
    }

    [Fact]
    public async Task Site_serves_the_description_that_is_tested_here()
    {
        var reply = await site.GetAsync("/openapi.json");
        Assert.Equal(EmbeddedFile.Read("openapi.json"), reply.Body.ToArray());
    }

    [Theory]
    [MemberData(nameof(PromisedStatuses))]
    public async Task Promised_status_comes(string method, string path, string status)
    {
        var target = path.Replace("{id}", "303", StringComparison.Ordinal).Replace("{name}", "not-found", StringComparison.Ordinal);
        var reply = status switch
        {
            "304" => await site.SendAsync(
                method, target + "?seed=happy", ("If-None-Match", (await site.GetAsync(target + "?seed=happy"))["ETag"]!)),
            "400" => await site.SendAsync(method, BadRequest(path)),
            "404" => await site.SendAsync(
                method, path.Replace("{id}", "370", StringComparison.Ordinal).Replace("{name}", "nothing", StringComparison.Ordinal)),
            "406" => await site.SendAsync(method, target, ("Accept", "image/png")),
            _ => await site.SendAsync(method, target),
        };
        Assert.Equal(status, reply.Status.ToString(CultureInfo.InvariantCulture));
    }

    [LocalTheory]
    [MemberData(nameof(AllOperations))]
    public async Task Uri_too_long_comes(string method, string path) =>
        Assert.Equal(414, (await site.SendAsync(method, $"{path}?{new string('a', 8192)}")).Status);

    [LocalFact]
    public async Task Internal_error_comes_whatever_is_asked()
    {
        await using var broken = await LocalServer.StartAsync(_ => throw new InvalidOperationException("on purpose"));
        foreach (var (path, method, _) in Description.Operations)
        {
            var reply = await LiveSite.SendAsync(broken.Client, broken.Address, method, path);
            Assert.Equal(500, reply.Status);
            Description.Check(method, path, reply);
        }
    }

    [Theory]
    [MemberData(nameof(ParameterExamples))]
    public async Task Example_of_a_parameter_is_taken(string method, string path, string name)
    {
        var item = Description.Document.Paths[path];
        var operation = item.Operations![new HttpMethod(method)];
        var example = operation.Parameters!.Single(parameter => parameter.Name == name);
        var target = path;
        foreach (var parameter in item.Parameters ?? [])
        {
            target = target.Replace($"{{{parameter.Name}}}", parameter.Example!.ToString(), StringComparison.Ordinal);
        }

        var reply = example.In == ParameterLocation.Header
            ? await site.SendAsync(method, target, (name, example.Example!.ToString()))
            : await site.SendAsync(method, $"{target}?{name}={Uri.EscapeDataString(example.Example!.ToString())}");
        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [MemberData(nameof(ReplyExamples))]
    public async Task Example_of_a_reply_is_what_comes(string request, string mediaType)
    {
        // "GET /path?query, Accept: type"
        var parts = request.Split(", ");
        var (method, target) = (parts[0].Split(' ')[0], parts[0].Split(' ')[1]);
        var reply = await site.SendAsync(method, target, [.. parts[1..].Select(part => (part.Split(": ")[0], part.Split(": ")[1]))]);

        Assert.Equal(mediaType, reply["Content-Type"]);
        var expected = Description.Document.Components!.Responses!.Values
            .SelectMany(response => response.Content?.Values ?? [])
            .SelectMany(media => media.Examples?.Values ?? [])
            .Single(example => example.Summary == request).Value!;
        var actual = mediaType.Contains("json", StringComparison.Ordinal) ? JsonNode.Parse(reply.Text) : JsonValue.Create(reply.Text);
        Assert.Equal(expected.ToJsonString(), actual!.ToJsonString());
    }

    [Fact]
    public void Every_problem_but_those_of_a_broken_or_overlong_request_has_an_example() => Assert.Equal(
        ["InternalError", "UriTooLong"],
        Description.Document.Components!.Responses!
            .Where(response =>
                response.Value.Content?.TryGetValue("application/problem+json", out var media) is true && media.Examples is null)
            .Select(response => response.Key).Order());

    [Fact]
    public async Task Field_that_need_not_come_sometimes_does_and_sometimes_does_not()
    {
        var (seen, missed) = (new HashSet<string>(), new HashSet<string>());
        foreach (var (path, method, operation) in Description.Operations.Where(operation => operation.Method == "GET"))
        {
            var target = path.Replace("{id}", "303", StringComparison.Ordinal).Replace("{name}", "not-found", StringComparison.Ordinal);
            string[] queries = ["", "?seed=happy", "?format=json", "?seed=happy&format=html", "?format=text&format=text&v=1&v=2"];
            foreach (var query in queries)
            {
                foreach (var ifNoneMatch in new[] { "", "*" })
                {
                    var reply = await site.SendAsync(method, target + query, ("If-None-Match", ifNoneMatch));
                    var headers = operation.Responses![reply.Status.ToString(CultureInfo.InvariantCulture)].Headers!;
                    foreach (var (name, _) in headers.Where(header => !header.Value.Required))
                    {
                        (reply[name] is null ? missed : seen).Add($"{path} {reply.Status} {name}");
                    }
                }
            }
        }

        Assert.NotEmpty(seen);
        Assert.Equal(seen.Order(), missed.Order());
    }

    private static string BadRequest(string path) => path.Contains("{id}", StringComparison.Ordinal)
        ? path.Replace("{id}", "many", StringComparison.Ordinal)
        : path + "?phrases=x&format=x&width=x";
}
