namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>What is written around the phrases of a part, and between them.</summary>
/// <param name="Open">Before the first.</param>
/// <param name="Between">Between two.</param>
/// <param name="Close">Behind the last.</param>
internal sealed record Tags(Tag Open, Tag Between, Tag Close)
{
    /// <summary>Makes them of ASCII.</summary>
    public Tags(string open, string between, string close)
        : this(new Tag(open), new Tag(between), new Tag(close))
    {
    }
}
