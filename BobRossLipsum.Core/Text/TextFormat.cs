namespace BobRossLipsum.Core.Text;

/// <summary>What a text is written in.</summary>
public enum TextFormat
{
    /// <summary><c>text/plain</c>: nothing but the words.</summary>
    Text,

    /// <summary><c>text/markdown</c>, as CommonMark has it.</summary>
    Markdown,

    /// <summary><c>text/html</c>: a fragment, to be put into a page.</summary>
    Html,

    /// <summary><c>application/json</c>: the text with what is known of it.</summary>
    Json,
}
