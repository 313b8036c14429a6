namespace BobRossLipsum.Core.Http.Query;

/// <summary>
/// Reads the parameters of a query and keeps what is wrong with each, so that one reply can name them all. The first of
/// repeated parameters counts, an empty value is an absent one, and parameters that no one asks for are ignored.
/// </summary>
/// <param name="query">The query as it came, percent-encoded, without its question mark.</param>
internal ref struct QueryReader(string query)
{
    private readonly ReadOnlySpan<char> query = query;

    /// <summary>What is wrong, in the order of reading; null while nothing is.</summary>
    public List<ParameterError>? Errors { get; private set; }

    /// <summary>
    /// Whether a parameter that was read came more than once. A shared cache may sort a query, and so take two that mean
    /// different things for one; what is answered to such a query is not to be stored.
    /// </summary>
    public bool HasRepeats { get; private set; }

    /// <summary>Returns what the parameter's value means, or null where it is absent or not valid.</summary>
    public T? Read<T>(Parameter<T> parameter)
    {
        if (!TryFind(parameter.Name, out var encoded) || encoded.IsEmpty)
        {
            return default;
        }

        var isDecoded = PercentEncoding.TryDecode(encoded, out var text);
        if (isDecoded && parameter.Parse(text!) is { } value)
        {
            return value;
        }

        (Errors ??= []).Add(ParameterError.Of(parameter, isDecoded ? text! : encoded.ToString()));
        return default;
    }

    /// <summary>Adds an error about a parameter that is valid by itself and cannot be used as things are.</summary>
    /// <param name="parameter">A parameter that came.</param>
    /// <param name="allowed">What would be allowed, in words that follow "allowed:".</param>
    public void Refuse(Parameter parameter, string allowed)
    {
        TryFind(parameter.Name, out var encoded);
        PercentEncoding.TryDecode(encoded, out var text);
        (Errors ??= []).Add(ParameterError.Of(parameter, text ?? "") with { Allowed = allowed });
    }

    /// <summary>Returns a value as it came, decoded where it can be; null where the parameter is absent.</summary>
    /// <param name="name">The parameter's name.</param>
    public string? Find(string name) =>
        !TryFind(name, out var encoded) ? null : PercentEncoding.TryDecode(encoded, out var text) ? text : encoded.ToString();

    /// <summary>Returns a query without the parameters that something is wrong with.</summary>
    /// <param name="query">The query as it came, percent-encoded, without its question mark.</param>
    /// <param name="errors">What is wrong.</param>
    public static string Without(string query, List<ParameterError> errors)
    {
        var rest = new List<string>();
        foreach (var pair in query.Split('&'))
        {
            var name = pair.AsSpan(0, pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? equals : pair.Length);
            var isWrong = false;
            foreach (var error in errors)
            {
                isWrong |= Names(name, error.Parameter);
            }

            if (!isWrong)
            {
                rest.Add(pair);
            }
        }

        return string.Join('&', rest);
    }

    private bool TryFind(string name, out ReadOnlySpan<char> value)
    {
        value = default;
        var found = false;
        for (var rest = query; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('&');
            var pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            var equals = pair.IndexOf('=');
            if (!Names(equals < 0 ? pair : pair[..equals], name))
            {
                continue;
            }

            if (found)
            {
                HasRepeats = true;
                break;
            }

            found = true;
            value = equals < 0 ? [] : pair[(equals + 1)..];
        }

        return found;
    }

    private static bool Names(ReadOnlySpan<char> encoded, string name) =>
        encoded.ContainsAny('%', '+')
            ? encoded.Length <= name.Length * 3 && PercentEncoding.TryDecode(encoded, out var decoded) && decoded == name
            : encoded.SequenceEqual(name);
}
