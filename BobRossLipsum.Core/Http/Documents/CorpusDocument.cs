namespace BobRossLipsum.Core.Http.Documents;

/// <summary>A corpus, or what was searched for in it, as JSON.</summary>
/// <param name="Corpus">Its name.</param>
/// <param name="Version">Changes when any phrase does, <see cref="Text.Corpus.Version"/>.</param>
/// <param name="Count">How many phrases follow.</param>
/// <param name="Phrases">The phrases in the order of their ids.</param>
internal sealed record CorpusDocument(string Corpus, string Version, int Count, PhraseDocument[] Phrases);
