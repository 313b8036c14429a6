namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The state of health as JSON.</summary>
/// <param name="Status">Always <c>pass</c>: a process that answers at all has its content in memory.</param>
/// <param name="Version">The program's version, such as <c>1.2.3</c>.</param>
/// <param name="Commit">The commit it was built from, all 40 digits; null if it was built outside a clone.</param>
/// <param name="Corpus">The version of the corpus that is meant when nobody says which, so that two regions can be compared.</param>
/// <param name="Content">All of the content.</param>
internal sealed record HealthDocument(string Status, string Version, string? Commit, string Corpus, ContentDocument Content);
