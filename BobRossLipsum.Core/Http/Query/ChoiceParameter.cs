namespace BobRossLipsum.Core.Http.Query;

/// <summary>One of a few words.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Words">The words.</param>
internal sealed record ChoiceParameter(string Name, params string[] Words)
    : Parameter(Name, $"one of {string.Join(", ", Words)}");
