using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>What a host received, as far as a reply depends on it.</summary>
/// <param name="Method">The method as it came; methods are case-sensitive.</param>
/// <param name="Path">The path as it came, percent-encoded, from the first slash on.</param>
/// <param name="Query">The query as it came, percent-encoded, without its question mark; empty where there is none.</param>
/// <param name="Accept">The header <c>Accept</c>, several lines joined by commas; null or empty where there is none.</param>
/// <param name="IfNoneMatch">The header <c>If-None-Match</c>, likewise.</param>
/// <exception cref="ArgumentNullException">Method, path or query is null.</exception>
public sealed record LipsumRequest(
    string Method, string Path, string Query, string? Accept = null, string? IfNoneMatch = null)
{
    /// <summary>The method as it came.</summary>
    public string Method { get; init => field = NotNull(value); } = NotNull(Method);

    /// <summary>The path as it came.</summary>
    public string Path { get; init => field = NotNull(value); } = NotNull(Path);

    /// <summary>The query as it came.</summary>
    public string Query { get; init => field = NotNull(value); } = NotNull(Query);

    /// <summary>Makes a request from its target: <c>/path?query</c>, or a whole <c>http</c> address.</summary>
    /// <param name="method">The method as it came.</param>
    /// <param name="target">The target as it came: RFC 9112's origin form or absolute form.</param>
    /// <param name="accept">The header <c>Accept</c>, or null.</param>
    /// <param name="ifNoneMatch">The header <c>If-None-Match</c>, or null.</param>
    /// <exception cref="ArgumentNullException">Method or target is null.</exception>
    public static LipsumRequest FromTarget(string method, string target, string? accept = null, string? ifNoneMatch = null)
    {
        ArgumentNullException.ThrowIfNull(target);

        var path = target.AsSpan();
        var query = ReadOnlySpan<char>.Empty;
        if (path.IndexOfAny('?', '#') is >= 0 and var end)
        {
            query = path[end] == '?' ? path[(end + 1)..] : [];
            path = path[..end];
        }

        if (query.IndexOf('#') is >= 0 and var fragment)
        {
            query = query[..fragment];
        }

        if (!path.StartsWith('/') && path.IndexOf("://") is >= 0 and var scheme)
        {
            var slash = path[(scheme + 3)..].IndexOf('/');
            path = slash < 0 ? "/" : path[(scheme + 3 + slash)..];
        }

        return new LipsumRequest(
            method, path.Length == target.Length ? target : path.ToString(), query.ToString(), accept, ifNoneMatch);
    }

    private static string NotNull(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
