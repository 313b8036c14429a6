namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The state of health as JSON.</summary>
/// <param name="Status">Always <c>pass</c>: a process that answers at all has its content in memory.</param>
/// <param name="Version">The program's version, such as <c>1.2.3</c>.</param>
/// <param name="Commit">The commit it was built from, all 40 digits; null if it was built outside a clone.</param>
/// <param name="Corpus">The corpus that is served, so that two regions can be compared.</param>
internal sealed record HealthDocument(string Status, string Version, string? Commit, string Corpus);
