namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The corpora there are, as JSON.</summary>
/// <param name="Corpora">First the one that is meant when nobody says which, then the others in the order of their names.</param>
internal sealed record CorporaDocument(CorpusEntry[] Corpora);
