namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>Where a phrase stands in a <see cref="PhraseTable"/>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in bytes, without the space behind it.</param>
/// <param name="TitleLength">Its length in bytes without the full stop at its end, as it stands in a title.</param>
internal readonly record struct Place(int Start, ushort Length, ushort TitleLength);
