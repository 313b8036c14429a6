using System.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>What stands around the words of a text in JSON: what is known of it before them, and the ids of its phrases behind.</summary>
/// <param name="corpus">Where the phrases are from.</param>
/// <param name="seed">The seed of the text.</param>
/// <param name="shape">What it looks like.</param>
internal readonly ref struct JsonFrame(Corpus corpus, string seed, TextShape shape)
{
    // The names of all members with their quotation marks, and the four numbers.
    private const int Fixed = 256;

    private readonly string seed = Escape.Json(seed);
    private readonly string name = Escape.Json(corpus.Name);

    /// <summary>Returns a bound of the bytes that both parts need.</summary>
    /// <param name="count">How many phrases there are.</param>
    public int BoundOf(int count) =>
        Fixed + Encoding.UTF8.GetMaxByteCount(seed.Length + name.Length) + Digits.BoundOf(count);

    /// <summary>Writes what stands before the words.</summary>
    /// <param name="summary">How long the text is.</param>
    /// <param name="destination">Where to.</param>
    /// <returns>How many bytes it has.</returns>
    public int WriteStart(TextSummary summary, Span<byte> destination)
    {
        var writer = new Utf8Appender(destination);
        writer.Append("{\"seed\":\""u8);
        writer.Append(seed);
        writer.Append("\",\"corpus\":\""u8);
        writer.Append(name);
        writer.Append("\",\"version\":\""u8);
        writer.Append(corpus.Version);
        writer.Append("\",\"shape\":\""u8);
        writer.Append(NameOf(shape));
        writer.Append("\",\"phrases\":"u8);
        writer.Append(summary.Phrases);
        writer.Append(",\"words\":"u8);
        writer.Append(summary.Words);
        writer.Append(",\"characters\":"u8);
        writer.Append(summary.Characters);
        writer.Append(","u8);
        return writer.Length;
    }

    /// <summary>Writes what stands behind the words.</summary>
    /// <param name="ids">The phrases in order.</param>
    /// <param name="destination">Where to.</param>
    /// <returns>How many bytes it has.</returns>
    public int WriteEnd(ReadOnlySpan<ushort> ids, Span<byte> destination)
    {
        var writer = new Utf8Appender(destination);
        writer.Append(",\"ids\":["u8);
        var end = writer.Length + corpus.Digits.Write(ids, destination[writer.Length..]);
        "]}\n"u8.CopyTo(destination[end..]);
        return end + 3;
    }

    private static ReadOnlySpan<byte> NameOf(TextShape shape) => shape switch
    {
        TextShape.List => "list"u8,
        TextShape.Title => "title"u8,
        TextShape.Article => "article"u8,
        _ => "prose"u8,
    };
}
