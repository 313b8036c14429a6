using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>
/// The formats that <c>Accept</c> chooses between. HTML is never among them: a browser asks for it everywhere, and gets text.
/// </summary>
internal sealed class Formats
{
    private readonly TextFormat[] formats;
    private readonly string[] mediaTypes;

    /// <summary>Makes a choice.</summary>
    /// <param name="formats">The formats, the preferred one first.</param>
    private Formats(params TextFormat[] formats)
    {
        this.formats = formats;
        mediaTypes = Array.ConvertAll(formats, format => ContentType(format).Split(';')[0]);
    }

    /// <summary>Of a text.</summary>
    public static Formats OfText { get; } = new(TextFormat.Text, TextFormat.Json, TextFormat.Markdown);

    /// <summary>Of phrases by themselves.</summary>
    public static Formats OfPhrases { get; } = new(TextFormat.Text, TextFormat.Json);

    /// <summary>The media types of the formats.</summary>
    public IReadOnlyList<string> MediaTypeNames => mediaTypes;

    /// <summary>Returns the format that <c>Accept</c> prefers, or null where it accepts none.</summary>
    /// <param name="accept">The header <c>Accept</c>, or null.</param>
    public TextFormat? Negotiate(string? accept) =>
        AcceptHeader.Choose(accept, mediaTypes) is >= 0 and var chosen ? formats[chosen] : null;

    /// <summary>Returns the value of the header <c>Content-Type</c>.</summary>
    public static string ContentType(TextFormat format) => format switch
    {
        TextFormat.Json => MediaTypes.Json,
        TextFormat.Markdown => MediaTypes.Markdown,
        TextFormat.Html => MediaTypes.Html,
        _ => MediaTypes.Text,
    };
}
