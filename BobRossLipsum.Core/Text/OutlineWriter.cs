using System.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>Writes an outline with the phrases and the markup of one format.</summary>
/// <param name="corpus">Where the phrases are from.</param>
/// <param name="options">What was asked of the text.</param>
internal readonly ref struct OutlineWriter(Corpus corpus, TextOptions options)
{
    private readonly PhraseTable table = corpus.In(options.Format);
    private readonly Markup markup = Markup.Of(options.Format, options.Shape);

    /// <summary>Returns a bound of the bytes that <see cref="Write"/> needs, so that it need not count them beforehand.</summary>
    public int BoundOf(in Outline outline)
    {
        // Titles come again before all phrases have come.
        var phrases = options.Shape == TextShape.Title ? table.LengthOf(outline.Ids) : table.BoundOf(outline.Ids.Length);
        var around = outline.Blocks.Length * (markup.LongestAround + markup.Separator.Length);
        var between = outline.Ids.Length * markup.LongestBetween;
        return phrases + around + between + markup.Start.Length + markup.End.Length + PhraseTable.Reach;
    }

    /// <summary>Writes it.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="destination">
    /// Where to, as long as <see cref="BoundOf"/> says; what is behind the text within it may be overwritten too.
    /// </param>
    /// <returns>How many bytes the text has.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public int Write(in Outline outline, Span<byte> destination)
    {
        if (outline.Ids.IsEmpty && !markup.FramesNothing)
        {
            return 0;
        }

        var end = markup.Start.Write(destination);
        var ids = outline.Ids;
        for (var at = 0; at < outline.Blocks.Length; at++)
        {
            var block = outline.Blocks[at];
            var tags = markup.Around(block.Kind);
            end += at > 0 ? markup.Separator.Write(destination[end..]) : 0;
            end += tags.Open.Write(destination[end..]);
            end += WriteBlock(block, tags, ids[..block.Count], at == outline.Blocks.Length - 1 ? outline.Cut : null, destination[end..]);
            end += tags.Close.Write(destination[end..]);
            ids = ids[block.Count..];
        }

        return end + markup.End.Write(destination[end..]);
    }

    private int WriteBlock(Block block, Tags tags, ReadOnlySpan<ushort> ids, string? cut, Span<byte> destination)
    {
        if (ids.Length == 1 && cut is null)
        {
            return WriteOne(block, ids[0], destination);
        }

        var end = 0;
        var whole = cut is null ? ids : ids[..^1];
        if (tags.Between.IsSpace)
        {
            end += PhraseCopy.Write(table, whole, destination);
        }
        else
        {
            foreach (var id in whole)
            {
                end += PhraseCopy.WriteOne(table, id, table.Places[id].Length, destination[end..]);
                end += tags.Between.Write(destination[end..]);
            }
        }

        if (cut is not null)
        {
            return end + Encoding.UTF8.GetBytes(Corpus.EscapeFor(options.Format)(cut), destination[end..]);
        }

        // What is between two phrases is behind the last one as well, and gives way.
        return end - tags.Between.Length;
    }

    private int WriteOne(Block block, int id, Span<byte> destination)
    {
        var place = table.Places[id];
        return PhraseCopy.WriteOne(table, id, block.IsTitle ? place.TitleLength : place.Length, destination);
    }
}
