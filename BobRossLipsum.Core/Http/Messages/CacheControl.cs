namespace BobRossLipsum.Core.Http.Messages;

/// <summary>How long a reply may be stored: values of the header <c>Cache-Control</c>.</summary>
internal static class CacheControl
{
    /// <summary>Not at all: an error, or what a fresh seed was drawn for.</summary>
    public const string NoStore = "no-store";

    /// <summary>Stored, but never used without asking whether it is still good.</summary>
    public const string NoCache = "no-cache";

    /// <summary>A minute: the page.</summary>
    public const string Minute = "public, max-age=60";

    /// <summary>An hour: the other files.</summary>
    public const string Hour = "public, max-age=3600";

    /// <summary>A day: what follows from a seed or the corpus.</summary>
    public const string Day = "public, max-age=86400";

    /// <summary>For good: a file under the name of its content.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";
}
