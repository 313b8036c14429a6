using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>
/// What a query asks of a text: the parameters of <c>/lipsum</c>, with their bounds, how they are read, what their absence
/// means, and how they are written again.
/// </summary>
/// <param name="Phrases">How many phrases; null where the query does not say.</param>
/// <param name="Newline">The phrases of a paragraph; 0 for one paragraph.</param>
/// <param name="Seed">The seed; null for a fresh one.</param>
/// <param name="Format">The format; null where <c>Accept</c> chooses.</param>
/// <param name="Start">Whether the famous phrase comes first.</param>
/// <param name="MaxChars">The most characters of the text; null for no such bound.</param>
internal readonly record struct TextQuery(
    int? Phrases, int Newline, string? Seed, TextFormat? Format, bool Start, int? MaxChars)
{
    public static readonly NumberParameter PhrasesParameter = new("phrases", 0, 10000, Clamps: true);
    public static readonly NumberParameter NewlineParameter = new("newline", 0, 10000, Clamps: true);
    public static readonly TextParameter SeedParameter = new("seed", Randomness.Seed.MaxLength);
    public static readonly ChoiceParameter<TextFormat> FormatParameter =
        new("format", ("text", TextFormat.Text), ("json", TextFormat.Json), ("html", TextFormat.Html));
    public static readonly ChoiceParameter<bool> StartParameter =
        new("start", ("true", true), ("false", false), ("1", true), ("0", false), ("yes", true), ("no", false));
    public static readonly NumberParameter MaxCharsParameter = new("maxchars", 1, 1000000);

    /// <summary>All of them, in the order in which errors name them.</summary>
    public static readonly Parameter[] Parameters =
        [PhrasesParameter, NewlineParameter, SeedParameter, FormatParameter, StartParameter, MaxCharsParameter];

    private const int DefaultPhrases = 100;

    /// <summary>The most phrases that the text may have.</summary>
    public int MaxPhrases => Phrases ?? (MaxChars is null ? DefaultPhrases : PhrasesParameter.Max);

    /// <summary>Reads the parameters; what is not valid is among the reader's errors and counts as absent.</summary>
    public static TextQuery Read(ref QueryReader reader) => new(
        Phrases: reader.Read(PhrasesParameter),
        Newline: reader.Read(NewlineParameter) ?? 0,
        Seed: reader.Read(SeedParameter),
        Format: reader.Read(FormatParameter),
        Start: reader.Read(StartParameter) ?? false,
        MaxChars: reader.Read(MaxCharsParameter));

    /// <summary>
    /// Returns the address that brings exactly this text back, whatever <c>Accept</c> says: the parameters in a fixed order,
    /// defaults left out.
    /// </summary>
    /// <param name="seed">The seed of the text.</param>
    /// <param name="format">The format of the text.</param>
    public string Permalink(string seed, TextFormat format)
    {
        var address = new AddressWriter("/lipsum", stackalloc char[256]);
        address.Add(PhrasesParameter, Phrases == DefaultPhrases && MaxChars is null ? null : Phrases);
        address.Add(NewlineParameter, Newline == 0 ? null : Newline);
        address.Add(SeedParameter, seed);
        address.Add(FormatParameter, format);
        address.Add(StartParameter, Start ? true : null);
        address.Add(MaxCharsParameter, MaxChars);
        return address.ToStringAndClear();
    }
}
