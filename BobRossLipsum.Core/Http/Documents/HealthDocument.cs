namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The state of health as JSON.</summary>
/// <param name="Status">Always <c>pass</c>: a process that answers at all has its content in memory.</param>
/// <param name="Corpus">The corpus that is served, so that two regions can be compared.</param>
internal sealed record HealthDocument(string Status, string Corpus);
