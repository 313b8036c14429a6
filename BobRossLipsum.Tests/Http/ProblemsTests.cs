using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http;

/// <summary>What somebody is told who asked for what there is not.</summary>
public sealed class ProblemsTests
{
    private readonly LipsumHandler handler = new(freshSeed: () => throw new InvalidOperationException());

    [Theory]
    [InlineData("GET", "/lipsum?seed=a&phrases=x", null, 400, "invalid-parameter", "\"errors\"")]
    [InlineData("GET", "/nothing", null, 404, "not-found", "/openapi.json")]
    [InlineData("DELETE", "/lipsum", null, 405, "method-not-allowed", "header Allow")]
    [InlineData("GET", "/lipsum?seed=a", "image/png", 406, "not-acceptable", "\"format\"")]
    [InlineData("GET", "/lipsum?{long}", null, 414, "uri-too-long", "/openapi.json")]
    [InlineData("GET", "/lipsum", null, 500, "internal-error", "report")]
    public void Problem_is_explained_where_its_type_leads(
        string method, string target, string? accept, int status, string name, string advice)
    {
        target = target.Replace("{long}", new string('x', RouteTable.MaxTargetLength), StringComparison.Ordinal);
        using var reply = handler.Handle(LipsumRequest.FromTarget(method, target, accept));
        var problem = JsonElement.Parse(reply.Body.Span);

        Assert.Equal((status, status), (reply.Status, problem.GetProperty("status").GetInt32()));
        Assert.Equal($"/problems/{name}", problem.GetProperty("type").GetString());
        var explanation = handler.Text($"/problems/{name}");
        Assert.StartsWith($"{problem.GetProperty("title").GetString()} ({status})\n\n", explanation, StringComparison.Ordinal);
        Assert.Contains(advice, explanation, StringComparison.Ordinal);
        Assert.EndsWith(".\n", explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing", "There is nothing at /nothing; there is at /, /lipsum, /phrases, /phrases/{id}, /corpora, ")]
    [InlineData("/problems/none", "There is no problem none; there are invalid-parameter, not-found, method-not-allowed, not-acceptable, "
        + "uri-too-long, internal-error.")]
    [InlineData("/phrases/370", "There is no phrase 370; the ids go from 0 to 369.")]
    public void Who_is_nowhere_is_told_what_there_is(string target, string detail) => Assert.StartsWith(
        detail, JsonElement.Parse(handler.Text(target)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/lipsum", "Accept came as 'image/png'; available: text/plain, application/json, text/markdown, "
        + "format=text, format=markdown, format=html, format=json.")]
    [InlineData("/phrases", "Accept came as 'image/png'; available: text/plain, application/json, format=text, format=json.")]
    public void Who_accepts_nothing_is_told_what_can_be_had(string target, string detail)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target, "image/png"));

        Assert.Equal(detail, JsonElement.Parse(reply.Body.Span).GetProperty("detail").GetString());
    }
}
