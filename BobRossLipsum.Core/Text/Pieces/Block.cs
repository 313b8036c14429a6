namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>A part of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many phrases it has, 1 or more.</param>
internal readonly record struct Block(BlockKind Kind, ushort Count)
{
    /// <summary>Whether its phrase stands without the full stop.</summary>
    public bool IsTitle => Kind is BlockKind.Title or BlockKind.Heading;
}
