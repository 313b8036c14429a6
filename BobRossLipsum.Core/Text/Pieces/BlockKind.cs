namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>What a part of a text is.</summary>
internal enum BlockKind : byte
{
    /// <summary>Phrases one behind the other.</summary>
    Paragraph,

    /// <summary>The title of all: one phrase.</summary>
    Title,

    /// <summary>The title of a section: one phrase.</summary>
    Heading,

    /// <summary>Items of one phrase each.</summary>
    List,

    /// <summary>A quotation.</summary>
    Quote,
}
