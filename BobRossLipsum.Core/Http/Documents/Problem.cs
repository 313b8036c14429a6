using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Documents;

/// <summary>A problem document (RFC 9457).</summary>
/// <param name="Type">The path that explains this kind of problem.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Status">The status code of the reply.</param>
/// <param name="Detail">What went wrong this time, and what would have worked.</param>
/// <param name="Instance">A URI that names this one occurrence; null where nobody will look for it.</param>
/// <param name="Errors">The parameters at fault; null where none is.</param>
internal sealed record Problem(
    string Type, string Title, int Status, string Detail, string? Instance = null, IReadOnlyList<ParameterError>? Errors = null);
