namespace BobRossLipsum.Core.Http.Messages;

/// <summary>
/// Chooses a media type by the header <c>Accept</c> (RFC 9110, section 12.5.1): the highest quality wins; at equal
/// quality a type that was named beats one that a wildcard let in; then the order of the offers decides.
/// Members that cannot be read, and parameters other than <c>q</c>, are passed over.
/// </summary>
internal static class AcceptHeader
{
    /// <summary>Returns the index of the offer to send, or -1 where none is acceptable.</summary>
    /// <param name="accept">The header; null, or nothing in it that can be read, accepts everything.</param>
    /// <param name="offers">Media types without parameters, the preferred one first.</param>
    public static int Choose(string? accept, ReadOnlySpan<string> offers)
    {
        if (string.IsNullOrEmpty(accept) || accept == "*/*")
        {
            return 0;
        }

        // For each offer the quality, in thousandths, of the most specific range that covers it.
        Span<int> qualities = stackalloc int[offers.Length];
        Span<int> specificities = stackalloc int[offers.Length];
        var anyRead = false;

        var members = accept.AsSpan();
        while (!members.IsEmpty)
        {
            var member = Take(ref members, ',');
            if (!TryRead(member, out var range, out var quality))
            {
                continue;
            }

            anyRead = true;
            for (var offer = 0; offer < offers.Length; offer++)
            {
                var specificity = Specificity(range, offers[offer]);
                if (specificity > specificities[offer])
                {
                    specificities[offer] = specificity;
                    qualities[offer] = quality;
                }
            }
        }

        if (!anyRead)
        {
            return 0;
        }

        var best = -1;
        for (var offer = 0; offer < offers.Length; offer++)
        {
            if (qualities[offer] > 0 && (best < 0 || qualities[offer] > qualities[best]
                || (qualities[offer] == qualities[best] && specificities[offer] > specificities[best])))
            {
                best = offer;
            }
        }

        return best;
    }

    // Takes what stands before the next separator outside a quoted string, and the separator.
    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> rest, char separator)
    {
        var whole = rest;
        var quoted = false;
        for (var at = 0; at < whole.Length; at++)
        {
            if (whole[at] == '"')
            {
                quoted = !quoted;
            }
            else if (whole[at] == '\\' && quoted)
            {
                at++;
            }
            else if (whole[at] == separator && !quoted)
            {
                rest = whole[(at + 1)..];
                return whole[..at];
            }
        }

        rest = [];
        return whole;
    }

    private static bool TryRead(ReadOnlySpan<char> member, out ReadOnlySpan<char> range, out int quality)
    {
        quality = 1000;
        range = Take(ref member, ';').Trim(" \t");
        var slash = range.IndexOf('/');
        if (slash <= 0 || slash == range.Length - 1 || range.ContainsAny(" \t\""))
        {
            return false;
        }

        while (!member.IsEmpty)
        {
            var parameter = Take(ref member, ';').Trim(" \t");
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return TryReadQuality(parameter[2..], out quality);
            }
        }

        return true;
    }

    // qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )
    private static bool TryReadQuality(ReadOnlySpan<char> text, out int thousandths)
    {
        thousandths = 0;
        if (text.Length is 0 or > 5 || text[0] is not ('0' or '1') || (text.Length > 1 && text[1] != '.'))
        {
            return false;
        }

        thousandths = (text[0] - '0') * 1000;
        for (int at = 2, unit = 100; at < text.Length; at++, unit /= 10)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }

            thousandths += (text[at] - '0') * unit;
        }

        return thousandths <= 1000;
    }

    private static int Specificity(ReadOnlySpan<char> range, string offer)
    {
        if (range.Equals(offer, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        var type = offer.AsSpan(0, offer.IndexOf('/') + 1);
        return range.EndsWith("/*") && range[..^1].Equals(type, StringComparison.OrdinalIgnoreCase) ? 2
            : range is "*/*" ? 1
            : 0;
    }
}
