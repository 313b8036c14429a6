namespace BobRossLipsum.Core.Http.Query;

/// <summary>A query parameter that a route understands. Names are exact.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Allowed">What it takes, to be read after "allowed:".</param>
internal abstract record Parameter(string Name, string Allowed);
