using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http;

/// <summary>Answers a GET.</summary>
/// <param name="request">The request.</param>
/// <param name="segment">The last segment of the path, decoded, where the route has one that varies; else empty.</param>
internal delegate LipsumReply Answer(in LipsumRequest request, string segment);

/// <summary>A path and what answers there.</summary>
/// <param name="Path">The path, as in OpenAPI; a last segment in braces varies.</param>
/// <param name="Answer">What answers a GET.</param>
/// <param name="Parameters">The query parameters it understands.</param>
internal sealed record Route(string Path, Answer Answer, params Parameter[] Parameters)
{
    /// <summary>What is looked up: the path, or all of it up to the segment that varies.</summary>
    public string Key { get; } = Path[..(Path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var brace ? brace : Path.Length)];
}
