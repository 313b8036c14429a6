namespace BobRossLipsum.Core.Text;

/// <summary>Where a phrase stands in <see cref="Corpus.Flat"/>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in bytes, without the space behind it.</param>
internal readonly record struct Place(ushort Start, ushort Length);
