using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>
/// What a query asks of a text: the parameters of <c>/lipsum</c>, with their bounds, how they are read, what their absence
/// means, and how they are written again.
/// </summary>
/// <param name="Options">Size, shape and format; the format is text where <c>Accept</c> chooses.</param>
/// <param name="Seed">The seed; null for a fresh one.</param>
/// <param name="NamesFormat">Whether the query names the format, so that <c>Accept</c> has no say.</param>
/// <param name="OtherCorpus">Whose words; null for those that are meant when nobody says which.</param>
internal readonly record struct TextQuery(TextOptions Options, string? Seed, bool NamesFormat, Corpus? OtherCorpus)
{
    public static readonly RangeParameter PhrasesParameter = new(new("phrases", 0, TextOptions.MaxPhrases, Clamps: true));
    public static readonly RangeParameter NewlineParameter = new(new("newline", 0, TextOptions.MaxPhrases, Clamps: true));
    public static readonly RangeParameter ParagraphsParameter = new(new("paragraphs", 1, TextOptions.MaxParagraphs));
    public static readonly NumberParameter WordsParameter = new("words", 1, TextOptions.MaxWords);
    public static readonly NumberParameter MaxCharsParameter = new("maxchars", 1, TextOptions.MaxCharacters);
    public static readonly ChoiceParameter<TextShape> ShapeParameter = new("shape",
        ("prose", TextShape.Prose), ("list", TextShape.List), ("title", TextShape.Title), ("article", TextShape.Article));
    public static readonly ChoiceParameter<TextFormat> FormatParameter = new("format",
        ("text", TextFormat.Text), ("markdown", TextFormat.Markdown), ("html", TextFormat.Html), ("json", TextFormat.Json));
    public static readonly ChoiceParameter<bool> StartParameter =
        new("start", ("true", true), ("false", false), ("1", true), ("0", false), ("yes", true), ("no", false));
    public static readonly TextParameter SeedParameter = new("seed", Randomness.Seed.MaxLength);

    /// <summary>All of them but the corpus, in the order in which errors name them.</summary>
    public static readonly Parameter[] Parameters =
    [
        PhrasesParameter, NewlineParameter, ParagraphsParameter, WordsParameter, MaxCharsParameter,
        ShapeParameter, FormatParameter, StartParameter, SeedParameter,
    ];

    /// <summary>Reads the parameters; what is not valid is among the reader's errors and counts as absent.</summary>
    /// <param name="reader">The query.</param>
    /// <param name="corpora">The corpora there are.</param>
    public static TextQuery Read(ref QueryReader reader, CorpusParameter corpora)
    {
        TextFormat? format;
        var options = new TextOptions
        {
            Phrases = reader.Read(PhrasesParameter),
            Newline = reader.Read(NewlineParameter),
            Paragraphs = reader.Read(ParagraphsParameter),
            Words = reader.Read(WordsParameter),
            MaxChars = reader.Read(MaxCharsParameter),
            Shape = reader.Read(ShapeParameter) ?? TextShape.Prose,
            Format = (format = reader.Read(FormatParameter)) ?? TextFormat.Text,
            Start = reader.Read(StartParameter) ?? false,
        };
        var seed = reader.Read(SeedParameter);
        foreach (var (property, allowed) in options.FindConflicts())
        {
            var refused = Array.Find(Parameters, parameter => parameter.Name.Equals(property, StringComparison.OrdinalIgnoreCase));
            reader.Refuse(refused!, allowed);
        }

        var corpus = reader.Read(corpora);
        return new TextQuery(options, seed, NamesFormat: format is not null, OtherCorpus: corpus == corpora.Default ? null : corpus);
    }

    /// <summary>
    /// Returns the address that brings exactly this text back, whatever <c>Accept</c> says: the parameters in a fixed order,
    /// defaults left out.
    /// </summary>
    /// <param name="seed">The seed of the text.</param>
    public string Permalink(string seed)
    {
        var address = new AddressWriter("/lipsum", stackalloc char[256]);
        address.Add(PhrasesParameter, Options.Phrases == Options.DefaultPhrases ? null : Options.Phrases);
        address.Add(NewlineParameter, Options.Newline == Options.DefaultParagraphSize ? null : Options.Newline);
        address.Add(ParagraphsParameter, Options.Paragraphs);
        address.Add(WordsParameter, Options.Words);
        address.Add(ShapeParameter, Options.Shape == TextShape.Prose ? null : Options.Shape);
        address.Add(SeedParameter, seed);
        address.Add(FormatParameter, Options.Format);
        address.Add(StartParameter, Options.Start ? true : null);
        address.Add(MaxCharsParameter, Options.MaxChars);
        address.Add(OtherCorpus);
        return address.ToStringAndClear();
    }
}
