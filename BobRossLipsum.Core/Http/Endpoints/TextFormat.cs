namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>The forms that words are sent in.</summary>
internal enum TextFormat
{
    /// <summary><c>text/plain</c>.</summary>
    Text,

    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary><c>text/html</c>, a fragment of paragraphs.</summary>
    Html,
}
