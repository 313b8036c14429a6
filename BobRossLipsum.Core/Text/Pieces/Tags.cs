namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>What is written around the phrases of a part, and between them.</summary>
/// <param name="open">Before the first.</param>
/// <param name="between">Between two.</param>
/// <param name="close">Behind the last.</param>
internal sealed class Tags(string open, string between, string close)
{
    /// <summary>Before the first phrase.</summary>
    public Tag Open { get; } = new(open);

    /// <summary>Between two phrases.</summary>
    public Tag Between { get; } = new(between);

    /// <summary>Behind the last phrase.</summary>
    public Tag Close { get; } = new(close);
}
