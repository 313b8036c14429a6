using System.Text;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Pages;

namespace BobRossLipsum.Core.Http;

/// <summary>The page and its files, and the texts about the site.</summary>
internal static class Site
{
    // Pages of other origins may embed the file, even those that demand to be asked (Cross-Origin-Embedder-Policy).
    private static readonly KeyValuePair<string, string> anyOrigin = new("Cross-Origin-Resource-Policy", "cross-origin");

    // The order matters: static properties are made in the order of the text, and the page names the files above it.
    public static StaticFile Style { get; } = new(MediaTypes.Css, Content.Read("app.css"), CacheControl.Hour, anyOrigin);

    public static StaticFile Script { get; } = new(MediaTypes.JavaScript, Content.Read("app.js"), CacheControl.Hour, anyOrigin);

    public static StaticFile Icon { get; } = new(MediaTypes.Svg, Content.Read("favicon.svg"), CacheControl.Hour, anyOrigin);

    public static StaticFile OpenApi { get; } = new(MediaTypes.Json, Content.Read("openapi.json"), CacheControl.Hour);

    public static StaticFile Llms { get; } = new(MediaTypes.Text, Content.Read("llms.txt"), CacheControl.Hour);

    public static StaticFile Robots { get; } = new(MediaTypes.Text, Content.Read("robots.txt"), CacheControl.Hour);

    // The page names each file by its content and demands just that content, so that a page of one deployment never runs
    // with a script or a style of another.
    public static PageTemplate Page { get; } = new(
        Encoding.UTF8.GetBytes(new StringBuilder(Encoding.UTF8.GetString(Content.Read("index.html")))
            .Replace("{{app.css}}", $"app.css?v={Style.Version}").Replace("{{app.css integrity}}", Style.Integrity)
            .Replace("{{app.js}}", $"app.js?v={Script.Version}").Replace("{{app.js integrity}}", Script.Integrity)
            .Replace("{{favicon.svg}}", $"favicon.svg?v={Icon.Version}")
            .ToString()));
}
