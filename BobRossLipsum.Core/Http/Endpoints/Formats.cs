using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>The formats of words as media types.</summary>
internal static class Formats
{
    // HTML is not among them: a browser asks for it everywhere, and gets text.
    private static readonly string[] negotiable = ["text/plain", "application/json"];

    /// <summary>The media types that <c>Accept</c> chooses between, the preferred one first.</summary>
    public static IReadOnlyList<string> Negotiable => negotiable;

    /// <summary>Returns the format that <c>Accept</c> prefers, or null where it accepts none.</summary>
    /// <param name="accept">The header <c>Accept</c>, or null.</param>
    public static TextFormat? Negotiate(string? accept) => AcceptHeader.Choose(accept, negotiable) switch
    {
        0 => TextFormat.Text,
        1 => TextFormat.Json,
        _ => null,
    };

    public static string ContentType(TextFormat format) => format switch
    {
        TextFormat.Json => MediaTypes.Json,
        TextFormat.Html => MediaTypes.Html,
        _ => MediaTypes.Text,
    };
}
