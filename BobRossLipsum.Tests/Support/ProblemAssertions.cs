using System.Text.Json;

namespace BobRossLipsum.Tests.Support;

/// <summary>What a problem document has to say, member by member.</summary>
internal static class ProblemAssertions
{
    /// <summary>Fails unless a reply is this problem.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="status">The status, on the wire and in the document.</param>
    /// <param name="name">The last segment of its type.</param>
    /// <param name="detail">How its detail begins.</param>
    /// <param name="errors">The parameters at fault with what came and what is allowed; none where the document has no such member.</param>
    public static void AssertProblem(
        this LiveReply reply, int status, string name, string detail, params (string Parameter, string Value, string Allowed)[] errors)
    {
        Assert.Equal(status, reply.Status);
        Assert.Equal("application/problem+json", reply["Content-Type"]);
        Assert.Equal("no-store", reply["Cache-Control"]);
        Assert.Equal("*", reply["Access-Control-Allow-Origin"]);
        Assert.Null(reply["ETag"]);

        var problem = reply.Json;
        Assert.Equal($"/problems/{name}", Text(problem, "type"));
        Assert.NotEmpty(Text(problem, "title"));
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith(detail, Text(problem, "detail"), StringComparison.Ordinal);
        Assert.Equal(errors.Length > 0, problem.TryGetProperty("errors", out var members));
        if (errors.Length > 0)
        {
            Assert.Equal(
                errors, members.EnumerateArray().Select(error => (Text(error, "parameter"), Text(error, "value"), Text(error, "allowed"))));
        }
    }

    private static string Text(JsonElement found, string member) => found.GetProperty(member).GetString()!;
}
