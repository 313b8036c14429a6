namespace BobRossLipsum.Core.Http.Messages;

/// <summary>Values of the header <c>Content-Type</c>.</summary>
internal static class MediaTypes
{
    public const string Text = "text/plain; charset=utf-8";
    public const string Markdown = "text/markdown; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
    public const string Css = "text/css; charset=utf-8";
    public const string JavaScript = "text/javascript; charset=utf-8";
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";
    public const string Svg = "image/svg+xml";
}
