using System.Globalization;
using System.Runtime.CompilerServices;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>What a request for a text asks, understood and within bounds.</summary>
/// <param name="Phrases">How many phrases; null where it was not said.</param>
/// <param name="Newline">The phrases of a paragraph; 0 for one paragraph.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Format">The form of the reply.</param>
/// <param name="FormatIsNamed">Whether the query named the form, rather than <c>Accept</c> or nobody.</param>
/// <param name="Start">Whether the famous phrase comes first.</param>
/// <param name="MaxChars">The most characters; null for no such bound.</param>
internal readonly record struct TextQuery(
    int? Phrases, int Newline, string Seed, TextFormat Format, bool FormatIsNamed, bool Start, int? MaxChars)
{
    public static readonly NumberParameter PhrasesParameter = new("phrases", 0, 10000, Clamps: true);
    public static readonly NumberParameter NewlineParameter = new("newline", 0, 10000, Clamps: true);
    public static readonly TextParameter SeedParameter = new("seed", Randomness.Seed.MaxLength);
    public static readonly ChoiceParameter StartParameter = new("start", "true", "false", "1", "0", "yes", "no");
    public static readonly NumberParameter MaxCharsParameter = new("maxchars", 1, 1000000);

    private const int DefaultPhrases = 100;

    /// <summary>The most phrases that the text may have.</summary>
    public int MaxPhrases => Phrases ?? (MaxChars is null ? DefaultPhrases : PhrasesParameter.Max);

    /// <summary>
    /// The address that brings exactly this text back: the parameters in a fixed order, defaults left out.
    /// </summary>
    public string Permalink()
    {
        var link = new DefaultInterpolatedStringHandler(64, 4, CultureInfo.InvariantCulture, stackalloc char[256]);
        link.AppendLiteral("/lipsum?");
        if (Phrases is { } phrases && (phrases != DefaultPhrases || MaxChars is not null))
        {
            link.AppendLiteral("phrases=");
            link.AppendFormatted(phrases);
            link.AppendLiteral("&");
        }

        if (Newline != 0)
        {
            link.AppendLiteral("newline=");
            link.AppendFormatted(Newline);
            link.AppendLiteral("&");
        }

        link.AppendLiteral("seed=");
        link.AppendLiteral(Randomness.Seed.Escape(Seed));

        // Without the parameter the form follows Accept, and a permalink shall not.
        if (FormatIsNamed || Format != TextFormat.Text)
        {
            link.AppendLiteral("&format=");
            link.AppendLiteral(Formats.OfText.Words[(int)Format]);
        }

        if (Start)
        {
            link.AppendLiteral("&start=true");
        }

        if (MaxChars is { } maxChars)
        {
            link.AppendLiteral("&maxchars=");
            link.AppendFormatted(maxChars);
        }

        return link.ToStringAndClear();
    }
}
