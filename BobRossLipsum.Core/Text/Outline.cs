using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>A text before it is written: which phrases, and what they are parts of.</summary>
/// <param name="ids">The phrases in order.</param>
/// <param name="blocks">The parts, which share the phrases out among them.</param>
/// <param name="cut">The last phrase, where it was cut; else null.</param>
internal readonly ref struct Outline(ReadOnlySpan<ushort> ids, Span<Block> blocks, string? cut = null)
{
    /// <summary>The phrases in order.</summary>
    public ReadOnlySpan<ushort> Ids { get; } = ids;

    /// <summary>The parts, which share the phrases out among them.</summary>
    public Span<Block> Blocks { get; } = blocks;

    /// <summary>The last phrase, where it was cut; else null.</summary>
    public string? Cut { get; } = cut;

    /// <summary>Returns as much of it as some bounds allow, and how long that is.</summary>
    /// <param name="corpus">Where the phrases are from.</param>
    /// <param name="options">The bounds, and what the text looks like.</param>
    /// <param name="summary">How long it is.</param>
    public Outline Fit(Corpus corpus, TextOptions options, out TextSummary summary)
    {
        var ruler = new Ruler(corpus, options);
        var phrases = 0;
        for (var at = 0; at < Blocks.Length; at++)
        {
            var block = Blocks[at];
            var before = ruler;
            var fit = ruler.Fit(block, Ids.Slice(phrases, block.Count), out var cut);
            if (fit == block.Count && cut is null)
            {
                phrases += fit;
                continue;
            }

            // A title of a section is nothing without the section.
            if (block.Kind == BlockKind.Heading)
            {
                fit = 0;
                ruler = before;
                cut = null;
            }

            if (fit == 0 && at > 0 && Blocks[at - 1].Kind == BlockKind.Heading)
            {
                return Truncate(at - 1, phrases - 1).Fit(corpus, options, out summary);
            }

            summary = ruler.Total(phrases + fit);
            if (fit == 0)
            {
                return Truncate(at, phrases);
            }

            Blocks[at] = block with { Count = (ushort)fit };
            return new Outline(Ids[..(phrases + fit)], Blocks[..(at + 1)], cut);
        }

        summary = ruler.Total(phrases);
        return this;
    }

    private Outline Truncate(int blocks, int phrases) => new(Ids[..phrases], Blocks[..blocks]);
}
