using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>Measures the text form of a text part by part, up to some bounds.</summary>
/// <param name="corpus">Where the phrases are from.</param>
/// <param name="options">The bounds, and what the text looks like.</param>
internal ref struct Ruler(Corpus corpus, TextOptions options)
{
    private readonly Markup markup = Markup.Of(TextFormat.Text, options.Shape);
    private readonly int maxWords = options.Words ?? int.MaxValue;
    private readonly int maxCharacters = options.MaxChars ?? int.MaxValue;
    private readonly ReadOnlySpan<ushort> lengths = corpus.Lengths;
    private readonly ReadOnlySpan<ushort> wordCounts = corpus.WordCounts;
    private int words;
    private int characters;

    /// <summary>Adds the phrases of a part that fit.</summary>
    /// <param name="block">The part.</param>
    /// <param name="ids">Its phrases.</param>
    /// <param name="cut">The last phrase that fits, where it had to be cut; else null.</param>
    /// <returns>How many fit, a cut one counted.</returns>
    public int Fit(Block block, ReadOnlySpan<ushort> ids, out string? cut)
    {
        cut = null;
        if (maxWords == int.MaxValue && maxCharacters == int.MaxValue)
        {
            AddAll(block, ids);
            return ids.Length;
        }

        var tags = markup.Around(block.Kind);
        var leadLength = tags.Open.Length + (characters > 0 ? markup.Separator.Length : 0);
        var leadWords = tags.Open.Words;
        var fit = 0;
        while (fit < ids.Length && cut is null)
        {
            var id = ids[fit];
            var (length, count) = (LengthOf(block, id), (int)wordCounts[id]);
            if (words + leadWords + count > maxWords)
            {
                cut = Cut(block, corpus[id], maxWords - words - leadWords);
                (length, count) = (Corpus.Characters(cut), Words.Count(cut));
            }

            if (cut is "" || characters + leadLength + length + tags.Close.Length + 1 > maxCharacters)
            {
                cut = null;
                break;
            }

            words += leadWords + count;
            characters += leadLength + length;
            (leadLength, leadWords) = (tags.Between.Length, tags.Between.Words);
            fit++;
        }

        characters += fit > 0 ? tags.Close.Length : 0;
        return fit;
    }

    /// <summary>Returns how long the text is with a line feed at its end.</summary>
    /// <param name="phrases">How many phrases it has.</param>
    public readonly TextSummary Total(int phrases) => new(phrases, words, phrases == 0 ? 0 : characters + 1);

    private void AddAll(Block block, ReadOnlySpan<ushort> ids)
    {
        var tags = markup.Around(block.Kind);
        var between = ids.Length - 1;
        characters += characters > 0 ? markup.Separator.Length : 0;
        characters += tags.Open.Length + (between * tags.Between.Length) + tags.Close.Length;
        words += tags.Open.Words + (between * tags.Between.Words);
        foreach (var id in ids)
        {
            characters += block.IsTitle ? LengthOf(block, id) : lengths[id];
            words += wordCounts[id];
        }
    }

    // Empty where not a word of it fits.
    private static string Cut(Block block, string phrase, int room)
    {
        var first = Words.First(phrase, room);
        return first.Length == 0 ? ""
            : block.IsTitle ? Title.Of(first)
            : first is [.., '.' or '!' or '?'] ? first
            : first + ".";
    }

    private readonly int LengthOf(Block block, int id)
    {
        var place = corpus.Plain.Places[id];
        return lengths[id] - (block.IsTitle ? place.Length - place.TitleLength : 0);
    }
}
