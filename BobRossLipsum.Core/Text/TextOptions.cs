namespace BobRossLipsum.Core.Text;

/// <summary>What is asked of a text: its size, its shape and its format. They are independent; each shape exists in each format.</summary>
/// <remarks>
/// Of several bounds, the one that is reached first ends the text. A range is a wish that the seed decides, and never changes
/// the order of the phrases.
/// </remarks>
public sealed record TextOptions
{
    /// <summary>The most phrases of any text, 10,000.</summary>
    public const int MaxPhrases = 10000;

    /// <summary>The most paragraphs that can be asked for, 1,000.</summary>
    public const int MaxParagraphs = 1000;

    /// <summary>The greatest bound of words, 100,000.</summary>
    public const int MaxWords = 100000;

    /// <summary>The greatest bound of characters, 1,000,000.</summary>
    public const int MaxCharacters = 1000000;

    /// <summary>The phrases of a paragraph where nothing else is said: 3 to 6, drawn anew for each.</summary>
    internal static readonly NumberRange UsualParagraph = new(3, 6);

    /// <summary>The paragraphs of an article where nothing else is said.</summary>
    internal const int UsualParagraphs = 6;

    /// <summary>The most items of the list in an article.</summary>
    internal const int MostItems = 5;

    private const int UsualPhrases = 100;
    private const int UsualItems = 10;
    private const int UsualTitles = 1;

    /// <summary>
    /// How many phrases, 0 to <see cref="MaxPhrases"/>, or a range from 1. Not together with <see cref="Paragraphs"/>. Null: 100
    /// (10 of a list, 1 title), or as many as the other bounds allow.
    /// </summary>
    public NumberRange? Phrases { get; init; }

    /// <summary>
    /// The phrases of a paragraph, 0 to <see cref="MaxPhrases"/> (0: the whole text is one), or a range from 1, drawn anew for
    /// each. Neither for a list nor for titles. Null: 0, or 3 to 6 where <see cref="Paragraphs"/> is given and in an article.
    /// </summary>
    public NumberRange? Newline { get; init; }

    /// <summary>
    /// How many paragraphs, 1 to <see cref="MaxParagraphs"/>, or a range of them. Neither for a list nor for titles. Null: as many
    /// as there are; 6 in an article that has no other size.
    /// </summary>
    public NumberRange? Paragraphs { get; init; }

    /// <summary>
    /// At most so many words, 1 to <see cref="MaxWords"/>: runs of characters other than white space. The last phrase is cut behind
    /// a word and closed with a full stop. Null: no such bound.
    /// </summary>
    public int? Words { get; init; }

    /// <summary>
    /// At most so many characters (Unicode code points) of the text form, 1 to <see cref="MaxCharacters"/>, in whole phrases,
    /// the line feed at the end counted. Null: no such bound.
    /// </summary>
    public int? MaxChars { get; init; }

    /// <summary>What the text looks like.</summary>
    public TextShape Shape { get; init; }

    /// <summary>What it is written in.</summary>
    public TextFormat Format { get; init; }

    /// <summary>Whether it opens with the phrase that everybody knows, or in a corpus without it with the first phrase.</summary>
    public bool Start { get; init; }

    /// <summary>Whether nothing but <see cref="Words"/> and <see cref="MaxChars"/> says how long it is.</summary>
    internal bool IsFilled => Phrases is null && Paragraphs is null && IsBounded;

    /// <summary>Whether a bound may end the text before its phrases do.</summary>
    internal bool IsBounded => (Words ?? MaxChars) is not null;

    /// <summary>The phrases where nothing else is said; null where the shape has no such number.</summary>
    internal int? DefaultPhrases => IsBounded || Paragraphs is not null ? null : Shape switch
    {
        TextShape.Article => null,
        TextShape.List => UsualItems,
        TextShape.Title => UsualTitles,
        _ => UsualPhrases,
    };

    /// <summary>The phrases of a paragraph; 0 for one paragraph.</summary>
    internal NumberRange ParagraphSize => Newline ?? DefaultParagraphSize;

    /// <summary>The same where nothing else is said.</summary>
    internal NumberRange DefaultParagraphSize => Paragraphs is not null || Shape == TextShape.Article ? UsualParagraph : 0;

    /// <summary>Whether the whole text is one part.</summary>
    internal bool IsOneBlock => Shape == TextShape.List || (Shape == TextShape.Prose && ParagraphSize.Max == 0);

    /// <summary>Returns how many phrases it may have at the most.</summary>
    /// <param name="shortestLength">The characters of the shortest phrase.</param>
    internal int MostPhrases(int shortestLength)
    {
        var most = Phrases?.Max ?? DefaultPhrases ?? (IsFilled ? MaxPhrases : PhrasesOf(Paragraphs?.Max ?? UsualParagraphs));

        // A phrase has a word at least, and no phrase is shorter than the shortest one.
        return Math.Min(Math.Min(most, Words ?? most), (MaxChars ?? most * shortestLength) / shortestLength);
    }

    /// <summary>
    /// Returns what cannot be asked together: the names of the properties, each with what would be allowed in words that follow
    /// "allowed:".
    /// </summary>
    internal IReadOnlyList<(string Property, string Allowed)> FindConflicts()
    {
        if (Newline is null && Paragraphs is null)
        {
            return [];
        }

        var conflicts = new List<(string, string)>();
        if (Phrases is not null && Paragraphs is not null)
        {
            conflicts.Add((nameof(Phrases), "either phrases or paragraphs, not both"));
            conflicts.Add((nameof(Paragraphs), "either phrases or paragraphs, not both"));
        }

        if (Shape is TextShape.List or TextShape.Title)
        {
            const string Allowed = "only with the shapes prose and article, which have paragraphs";
            if (Newline is not null)
            {
                conflicts.Add((nameof(Newline), Allowed));
            }

            if (Paragraphs is not null && Phrases is null)
            {
                conflicts.Add((nameof(Paragraphs), Allowed));
            }
        }
        else if (Newline is { Max: 0 } && (Paragraphs is not null || Shape == TextShape.Article))
        {
            conflicts.Add((nameof(Newline), $"1 to {MaxPhrases}, or a range such as 3-6, where there are paragraphs"));
        }

        return conflicts;
    }

    /// <summary>Throws where a value is out of its bounds, or cannot be asked together with another.</summary>
    /// <exception cref="ArgumentException">One is.</exception>
    internal void Validate()
    {
        Check(Phrases, 0, MaxPhrases, nameof(Phrases));
        Check(Newline, 0, MaxPhrases, nameof(Newline));
        Check(Paragraphs, 1, MaxParagraphs, nameof(Paragraphs));
        Check(Words, 1, MaxWords, nameof(Words));
        Check(MaxChars, 1, MaxCharacters, nameof(MaxChars));
        if (!Enum.IsDefined(Shape))
        {
            throw new ArgumentOutOfRangeException(nameof(Shape), Shape, "There is no such shape.");
        }

        if (!Enum.IsDefined(Format))
        {
            throw new ArgumentOutOfRangeException(nameof(Format), Format, "There is no such format.");
        }

        foreach (var (property, allowed) in FindConflicts())
        {
            throw new ArgumentException($"{property} is given; allowed: {allowed}.", property);
        }
    }

    // Above them all, with the titles, the list and the quotation of an article.
    private int PhrasesOf(int paragraphs)
    {
        var size = Math.Max(1, ParagraphSize.Max);
        var extra = Shape == TextShape.Article ? 1 + paragraphs + MostItems + 1 : 0;
        return (int)Math.Min(MaxPhrases, ((long)paragraphs * size) + extra);
    }

    private static void Check(NumberRange? range, int min, int max, string property)
    {
        if (range is { } asked && (asked.Min > asked.Max || asked.Max > max || asked.Min < (asked.Max > asked.Min ? 1 : min)))
        {
            throw new ArgumentOutOfRangeException(
                property, asked, $"Allowed: {min} to {max}, or a range within 1 to {max} with the smaller number first.");
        }
    }
}
