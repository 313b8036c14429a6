using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>Which form a request wants its words in.</summary>
internal static class Formats
{
    /// <summary>The forms of a text.</summary>
    public static readonly ChoiceParameter OfText = new("format", "text", "json", "html");

    /// <summary>The forms of the corpus.</summary>
    public static readonly ChoiceParameter OfCorpus = new("format", "text", "json");

    // What Accept chooses between. HTML is not among them: a browser asks for it everywhere, and shall get text.
    private static readonly string[] offers = ["text/plain", "application/json"];

    /// <summary>Returns the form that a parameter names, or else the one that <c>Accept</c> prefers.</summary>
    /// <param name="named">What the parameter <c>format</c> says, or null.</param>
    /// <param name="accept">The field <c>Accept</c>, or null.</param>
    /// <returns>The form, or null where <c>Accept</c> leaves none.</returns>
    public static TextFormat? Choose(string? named, string? accept) => named switch
    {
        "text" => TextFormat.Text,
        "json" => TextFormat.Json,
        "html" => TextFormat.Html,
        _ => AcceptField.Choose(accept, offers) switch
        {
            0 => TextFormat.Text,
            1 => TextFormat.Json,
            _ => null,
        },
    };

    public static string ContentType(TextFormat format) => format switch
    {
        TextFormat.Json => "application/json",
        TextFormat.Html => "text/html; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    public static LipsumReply NotAcceptable(string? accept, ChoiceParameter format) =>
        Problems.NotAcceptable(accept ?? "", [.. offers, .. format.Words.Select(word => $"format={word}")])
            .With("Vary", "Accept");
}
