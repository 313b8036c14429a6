namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The text as JSON.</summary>
/// <param name="Seed">The seed that brings it back.</param>
/// <param name="Corpus">The corpus it was taken from, <see cref="Text.Corpus.Version"/>.</param>
/// <param name="Phrases">How many phrases there are.</param>
/// <param name="Newline">The phrases of a paragraph; 0 for one paragraph.</param>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Ids">The ids of all phrases in order.</param>
internal sealed record TextDocument(
    string Seed, string Corpus, int Phrases, int Newline, string[] Paragraphs, ushort[] Ids);
