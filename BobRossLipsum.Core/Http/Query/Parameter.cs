namespace BobRossLipsum.Core.Http.Query;

/// <summary>A query parameter that a route understands. Names are exact, lower case.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Allowed">Which values are valid, in words that follow "allowed:" in an error.</param>
internal abstract record Parameter(string Name, string Allowed)
{
    /// <summary>The only valid values, where they are few enough to be listed; else empty.</summary>
    public virtual IReadOnlyList<string> Words => [];
}

/// <summary>A query parameter with the meaning of its values.</summary>
/// <typeparam name="T">The type of the meaning; it has a null, which stands for an absent value.</typeparam>
/// <param name="Name">Its name in the query.</param>
/// <param name="Allowed">Which values are valid, in words that follow "allowed:" in an error.</param>
internal abstract record Parameter<T>(string Name, string Allowed) : Parameter(Name, Allowed)
{
    /// <summary>Returns what a value means, or null where it is not valid.</summary>
    /// <param name="text">The value, decoded and not empty.</param>
    public abstract T? Parse(string text);
}
