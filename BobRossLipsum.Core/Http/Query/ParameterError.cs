namespace BobRossLipsum.Core.Http.Query;

/// <summary>One parameter that cannot be used, as it stands in the <c>errors</c> of a problem document.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Value">What came, as an <see cref="Excerpt"/>.</param>
/// <param name="Allowed">What would have been right.</param>
internal sealed record ParameterError(string Parameter, string Value, string Allowed)
{
    public static ParameterError Of(Parameter parameter, string value) =>
        new(parameter.Name, Excerpt.Of(value), parameter.Allowed);
}
