using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http;

/// <summary>Answers a GET.</summary>
/// <param name="request">The request.</param>
/// <param name="segment">The last segment of the path, decoded, where the route has one that varies; else empty.</param>
internal delegate LipsumReply RouteHandler(LipsumRequest request, string segment);

/// <summary>A path and what answers there.</summary>
/// <param name="Path">The path, as in OpenAPI; a last segment in braces varies.</param>
/// <param name="Handler">What answers a GET.</param>
/// <param name="Parameters">The query parameters that it understands.</param>
internal sealed record Route(string Path, RouteHandler Handler, params Parameter[] Parameters)
{
    /// <summary>A path without a segment that varies.</summary>
    public Route(string path, Func<LipsumRequest, LipsumReply> handler, params Parameter[] parameters)
        : this(path, (request, _) => handler(request), parameters)
    {
    }

    /// <summary>Whether the last segment varies.</summary>
    public bool TakesSegment { get; } = Path.EndsWith('}');

    /// <summary>What is looked up: the path, or all of it up to the segment that varies.</summary>
    public string Key { get; } = Path[..(Path.LastIndexOf('{') is >= 0 and var brace ? brace : Path.Length)];
}
