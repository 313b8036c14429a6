namespace BobRossLipsum.Core.Http.Messages;

/// <summary>What a host received, as far as a reply depends on it.</summary>
/// <param name="Method">The method as it came; methods are case-sensitive.</param>
/// <param name="Path">The path as it came, percent-encoded, from the first slash on.</param>
/// <param name="Query">The query as it came, percent-encoded, without its question mark; empty where there is none.</param>
/// <param name="Accept">The field <c>Accept</c>, several lines joined by commas; null or empty where there is none.</param>
/// <param name="IfNoneMatch">The field <c>If-None-Match</c>, likewise.</param>
public readonly record struct LipsumRequest(
    string Method, string Path, string Query, string? Accept = null, string? IfNoneMatch = null)
{
    /// <summary>Takes a request target apart: <c>/path?query</c>, or a whole <c>http</c> address.</summary>
    /// <param name="method">The method as it came.</param>
    /// <param name="target">The target as it came: RFC 9112's origin form or absolute form.</param>
    /// <param name="accept">The field <c>Accept</c>, or null.</param>
    /// <param name="ifNoneMatch">The field <c>If-None-Match</c>, or null.</param>
    public static LipsumRequest FromTarget(string method, string target, string? accept = null, string? ifNoneMatch = null)
    {
        ArgumentNullException.ThrowIfNull(target);

        var path = target.AsSpan();
        var fragment = path.IndexOf('#');
        if (fragment >= 0)
        {
            path = path[..fragment];
        }

        var query = ReadOnlySpan<char>.Empty;
        var mark = path.IndexOf('?');
        if (mark >= 0)
        {
            query = path[(mark + 1)..];
            path = path[..mark];
        }

        if (!path.StartsWith('/') && path.IndexOf("://") is >= 0 and var scheme)
        {
            var slash = path[(scheme + 3)..].IndexOf('/');
            path = slash < 0 ? "/" : path[(scheme + 3 + slash)..];
        }

        return new LipsumRequest(method, path.ToString(), query.ToString(), accept, ifNoneMatch);
    }
}
