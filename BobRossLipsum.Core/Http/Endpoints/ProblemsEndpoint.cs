using System.Text;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /problems/{name}</c>: what a kind of problem means and what to do about it.</summary>
internal static class ProblemsEndpoint
{
    public static LipsumReply Answer(LipsumRequest request, string name) => Problems.Explain(name) is { } text
        ? new LipsumReply(200).With("Cache-Control", CacheControl.Day).WithBody(MediaTypes.Text, Encoding.UTF8.GetBytes(text))
        : Problems.NotFound($"There is no problem {Excerpt.Of(name)}; there are {string.Join(", ", Problems.Names)}.");
}
