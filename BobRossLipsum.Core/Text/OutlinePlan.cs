using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>
/// Shares the phrases of a text out among its parts, as the second stream of its seed decides. Specified in
/// <c>docs/randomness.md</c>.
/// </summary>
/// <param name="options">What is asked of the text.</param>
/// <param name="blocks">Where the parts go; as many as there may be phrases, or one where the text is one part.</param>
/// <param name="left">The most phrases that the text may have.</param>
internal ref struct OutlinePlan(TextOptions options, Span<Block> blocks, int left)
{
    // A list and a quotation come behind one of the first paragraphs, so that they do however many paragraphs there are.
    private const int AmongFirst = TextOptions.UsualParagraphs;
    private const int MaxSection = 3;
    private static readonly NumberRange listSize = new(3, TextOptions.MostItems);

    private readonly Span<Block> blocks = blocks;
    private int left = left;
    private int count;

    /// <summary>Draws the parts.</summary>
    /// <param name="random">The seed's second stream.</param>
    /// <param name="phrases">How many phrases they have together.</param>
    public Span<Block> Draw(SplitMix64 random, out int phrases)
    {
        if (options.Phrases?.Draw(ref random) is { } asked)
        {
            left = Math.Min(left, asked);
        }

        var all = left;
        switch (options.Shape)
        {
            case TextShape.Article:
                AddArticle(ref random);
                break;
            case TextShape.List:
                Add(BlockKind.List, left);
                break;
            case TextShape.Title:
                AddTitles();
                break;
            default:
                AddParagraphs(ref random);
                break;
        }

        phrases = all - left;
        return blocks[..count];
    }

    private void AddTitles()
    {
        while (left > 0)
        {
            Add(BlockKind.Title, 1);
        }
    }

    private void AddParagraphs(ref SplitMix64 random)
    {
        var size = options.ParagraphSize;
        if (size.Max == 0)
        {
            Add(BlockKind.Paragraph, left);
        }

        for (var paragraphs = options.Paragraphs?.Draw(ref random) ?? int.MaxValue; paragraphs > 0 && left > 0; paragraphs--)
        {
            Add(BlockKind.Paragraph, size.Draw(ref random));
        }
    }

    private void AddArticle(ref SplitMix64 random)
    {
        var paragraphs = options.Paragraphs?.Draw(ref random)
            ?? (options.Phrases is null && !options.IsFilled ? TextOptions.UsualParagraphs : int.MaxValue);
        var first = (uint)Math.Min(paragraphs, AmongFirst);
        var listBehind = 1 + random.NextBelow(first);
        var quoteBehind = 1 + random.NextBelow(first);
        Add(BlockKind.Title, 1);
        var section = 1u;
        for (var paragraph = 1; paragraph <= paragraphs && left > 0; paragraph++)
        {
            if (section == 0)
            {
                Add(BlockKind.Heading, 1);
                section = 1 + random.NextBelow((uint)Math.Min(paragraphs - paragraph + 1, MaxSection));
            }

            section--;
            Add(BlockKind.Paragraph, options.ParagraphSize.Draw(ref random));
            if (paragraph == listBehind)
            {
                Add(BlockKind.List, listSize.Draw(ref random));
            }

            if (paragraph == quoteBehind)
            {
                Add(BlockKind.Quote, 1);
            }
        }

        GiveLastHeadingAway();
    }

    // The last phrase of all cannot be the title of a section that has none; it goes to the part before.
    private void GiveLastHeadingAway()
    {
        if (count > 0 && blocks[count - 1].Kind == BlockKind.Heading)
        {
            count--;
            blocks[count - 1] = blocks[count - 1] with { Count = (ushort)(blocks[count - 1].Count + 1) };
        }
    }

    private void Add(BlockKind kind, int size)
    {
        size = Math.Min(size, left);
        if (size > 0)
        {
            blocks[count++] = new Block(kind, (ushort)size);
            left -= size;
        }
    }
}
