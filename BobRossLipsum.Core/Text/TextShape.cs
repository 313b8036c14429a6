namespace BobRossLipsum.Core.Text;

/// <summary>What a text looks like.</summary>
public enum TextShape
{
    /// <summary>Paragraphs.</summary>
    Prose,

    /// <summary>One phrase an item.</summary>
    List,

    /// <summary>Titles: phrases of one sentence and at most 40 characters, without their full stop.</summary>
    Title,

    /// <summary>A title, a paragraph, and sections with titles of their own; among them a list and a quotation.</summary>
    Article,
}
