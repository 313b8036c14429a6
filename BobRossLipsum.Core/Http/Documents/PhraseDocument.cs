namespace BobRossLipsum.Core.Http.Documents;

/// <summary>One phrase as JSON.</summary>
/// <param name="Id">Its id, which is its place in the corpus.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record PhraseDocument(int Id, string Phrase);
