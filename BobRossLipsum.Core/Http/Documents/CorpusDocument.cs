namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The corpus, or what was searched for in it, as JSON.</summary>
/// <param name="Corpus">Which corpus, <see cref="Text.Corpus.Version"/>.</param>
/// <param name="Count">How many phrases follow.</param>
/// <param name="Phrases">The phrases in the order of their ids.</param>
internal sealed record CorpusDocument(string Corpus, int Count, PhraseDocument[] Phrases);
