namespace BobRossLipsum.Core.Http.Documents;

/// <summary>A corpus in a list of them, as JSON.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Version">Changes when any phrase does, <see cref="Text.Corpus.Version"/>.</param>
/// <param name="Count">How many phrases it has.</param>
/// <param name="Source">What kind of place it comes from.</param>
internal sealed record CorpusEntry(string Name, string Version, int Count, string Source);
