using System.Buffers;
using System.Runtime.CompilerServices;
using BobRossLipsum.Core.Bytes;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>
/// Makes placeholder text. The same corpus, seed and options make the same text on every machine and in every version.
/// </summary>
/// <remarks>It holds no state that changes, so any number of threads may use it at once.</remarks>
/// <param name="corpus">Where the phrases are from, for example <see cref="Corpus.Embedded"/>.</param>
/// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
public sealed class TextGenerator(Corpus corpus)
{
    // Enough for a text of ordinary length; what longer ones need is rented.
    private const int OnStack = 512;

    private readonly Corpus corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));

    /// <summary>Returns a paragraph of plain text, without a line feed at its end.</summary>
    /// <param name="seed">
    /// What makes the text come back: 1 to 64 characters (Unicode code points), none of them a control character.
    /// <see cref="Seed.Fresh"/> draws a new one.
    /// </param>
    /// <param name="phrases">How many phrases, 0 to <see cref="TextOptions.MaxPhrases"/>.</param>
    /// <exception cref="ArgumentException">The seed is none, or the number is out of its bounds.</exception>
    public string Generate(string seed, int phrases) =>
        Generate(seed, new TextOptions { Phrases = phrases }).TrimEnd('\n');

    /// <summary>Returns a text. It ends with a line feed, unless it is empty.</summary>
    /// <param name="seed">
    /// What makes the text come back: 1 to 64 characters (Unicode code points), none of them a control character.
    /// <see cref="Seed.Fresh"/> draws a new one.
    /// </param>
    /// <param name="options">What is asked of the text.</param>
    /// <exception cref="ArgumentException">The seed is none, an option is out of its bounds, or two exclude each other.</exception>
    [OverloadResolutionPriority(1)] // new() { ... } means options
    public string Generate(string seed, TextOptions options)
    {
        Validate(seed, options);
        return RentedBytes.ToText(Rent(seed, options, out int _));
    }

    /// <summary>Returns a text as UTF-8. It ends with a line feed, unless it is empty.</summary>
    /// <param name="seed">What makes the text come back, as in <see cref="Generate(string, TextOptions)"/>.</param>
    /// <param name="options">What is asked of the text.</param>
    /// <exception cref="ArgumentException">The seed is none, an option is out of its bounds, or two exclude each other.</exception>
    public byte[] GenerateUtf8(string seed, TextOptions options)
    {
        Validate(seed, options);
        return RentedBytes.ToArray(Rent(seed, options, out int _));
    }

    /// <summary>Writes a text as UTF-8. It ends with a line feed, unless it is empty.</summary>
    /// <param name="seed">What makes the text come back, as in <see cref="Generate(string, TextOptions)"/>.</param>
    /// <param name="options">What is asked of the text.</param>
    /// <param name="destination">Where to.</param>
    /// <returns>How long the text is.</returns>
    /// <exception cref="ArgumentException">The seed is none, an option is out of its bounds, or two exclude each other.</exception>
    public TextSummary Write(string seed, TextOptions options, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);

        Validate(seed, options);
        var text = Rent(seed, options, out TextSummary summary);
        try
        {
            destination.Write(text);
            return summary;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text.Array!);
        }
    }

    /// <summary>Makes a text in an array of the shared pool, to be returned to it.</summary>
    /// <param name="seed">A seed that is valid.</param>
    /// <param name="options">Options that are valid.</param>
    /// <param name="phrases">How many phrases it has.</param>
    internal ArraySegment<byte> Rent(string seed, TextOptions options, out int phrases)
    {
        // Only the text in JSON tells how long it is.
        var text = Rent(seed, options, isMeasured: options.Format == TextFormat.Json, out var summary);
        phrases = summary.Phrases;
        return text;
    }

    /// <summary>Makes a text in an array of the shared pool, to be returned to it, and tells how long it is.</summary>
    /// <param name="seed">A seed that is valid.</param>
    /// <param name="options">Options that are valid.</param>
    /// <param name="summary">How long it is.</param>
    internal ArraySegment<byte> Rent(string seed, TextOptions options, out TextSummary summary) =>
        Rent(seed, options, isMeasured: true, out summary);

    private static void Validate(string seed, TextOptions options)
    {
        Seed.Validate(seed);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
    }

    private ArraySegment<byte> Rent(string seed, TextOptions options, bool isMeasured, out TextSummary summary)
    {
        var hash = Seed.Hash(seed);
        var most = options.MostPhrases(corpus.ShortestLength);
        var mostBlocks = options.IsOneBlock ? 1 : most;
        var rentedIds = most > OnStack ? ArrayPool<ushort>.Shared.Rent(most) : null;
        var rentedBlocks = mostBlocks > OnStack ? ArrayPool<Block>.Shared.Rent(mostBlocks) : null;
        try
        {
            var blocks = rentedBlocks ?? stackalloc Block[mostBlocks];
            blocks = new OutlinePlan(options, blocks, most).Draw(new SplitMix64(Seed.HashOfSecondStream(hash)), out var phrases);
            var ids = rentedIds ?? stackalloc ushort[phrases];
            ids = ids[..phrases];
            PhraseDraw.Draw(corpus, new SplitMix64(hash), options, blocks, ids);
            var outline = new Outline(ids, blocks);
            summary = new TextSummary(phrases, 0, 0);
            if (isMeasured || options.IsBounded)
            {
                outline = outline.Fit(corpus, options, out summary);
            }

            return options.Format == TextFormat.Json ? WriteJson(outline, seed, options, summary) : Write(outline, options);
        }
        finally
        {
            if (rentedIds is not null)
            {
                ArrayPool<ushort>.Shared.Return(rentedIds);
            }

            if (rentedBlocks is not null)
            {
                ArrayPool<Block>.Shared.Return(rentedBlocks);
            }
        }
    }

    // A bound is cheaper than the length: only what was written tells how long it is.
    private ArraySegment<byte> Write(in Outline outline, TextOptions options)
    {
        var writer = new OutlineWriter(corpus, options);
        var array = ArrayPool<byte>.Shared.Rent(writer.BoundOf(outline));
        return new ArraySegment<byte>(array, 0, writer.Write(outline, array));
    }

    private ArraySegment<byte> WriteJson(in Outline outline, string seed, TextOptions options, TextSummary summary)
    {
        var frame = new JsonFrame(corpus, seed, options.Shape);
        var writer = new OutlineWriter(corpus, options);
        var array = ArrayPool<byte>.Shared.Rent(frame.BoundOf(outline.Ids.Length) + writer.BoundOf(outline));
        var end = frame.WriteStart(summary, array);
        end += writer.Write(outline, array.AsSpan(end));
        end += frame.WriteEnd(outline.Ids, array.AsSpan(end));
        return new ArraySegment<byte>(array, 0, end);
    }
}
