namespace BobRossLipsum.Core.Http.Messages;

/// <summary>Strong entity tags and the field that asks about them (RFC 9110, sections 8.8.3 and 13.1.2).</summary>
internal static class EntityTag
{
    /// <summary>Tells whether <c>If-None-Match</c> lists a tag: by the weak comparison, or as <c>*</c>.</summary>
    /// <param name="ifNoneMatch">The field, or null; it counts only up to where it stops being a list of tags.</param>
    /// <param name="tag">A strong tag, with its quotes; null matches nothing.</param>
    public static bool Matches(string? ifNoneMatch, string? tag)
    {
        if (tag is null)
        {
            return false;
        }

        var rest = ifNoneMatch.AsSpan().Trim(" \t");
        if (rest is "*")
        {
            return true;
        }

        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart(" \t,");
            if (rest.StartsWith("W/"))
            {
                rest = rest[2..];
            }

            if (rest.IsEmpty || rest[0] != '"' || rest[1..].IndexOf('"') is not (>= 0 and var inner))
            {
                return false;
            }

            if (rest[..(inner + 2)].SequenceEqual(tag))
            {
                return true;
            }

            rest = rest[(inner + 2)..].TrimStart(" \t");
            if (!rest.IsEmpty && rest[0] != ',')
            {
                return false;
            }
        }

        return false;
    }
}
