using System.Text;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Pages;

namespace BobRossLipsum.Core.Http;

/// <summary>The page and its files, and the texts about the site.</summary>
internal sealed class Site
{
    // Pages of other origins may embed the file, even those that demand to be asked (Cross-Origin-Embedder-Policy).
    private static readonly KeyValuePair<string, string> anyOrigin = new("Cross-Origin-Resource-Policy", "cross-origin");

    /// <summary>Makes the page of its files.</summary>
    /// <param name="content">Where the files are.</param>
    public Site(Content content)
    {
        Style = new(MediaTypes.Css, content.PageFile("app.css"), CacheControl.Hour, anyOrigin);
        Script = new(MediaTypes.JavaScript, content.PageFile("app.js"), CacheControl.Hour, anyOrigin);
        Icon = new(MediaTypes.Svg, content.PageFile("favicon.svg"), CacheControl.Hour, anyOrigin);

        // The page names each file by its content and demands just that content, so that a page of one deployment never runs
        // with a script or a style of another.
        Page = new(
            Encoding.UTF8.GetBytes(new StringBuilder(Encoding.UTF8.GetString(content.PageFile("index.html")))
                .Replace("{{app.css}}", $"app.css?v={Style.Version}").Replace("{{app.css integrity}}", Style.Integrity)
                .Replace("{{app.js}}", $"app.js?v={Script.Version}").Replace("{{app.js integrity}}", Script.Integrity)
                .Replace("{{favicon.svg}}", $"favicon.svg?v={Icon.Version}")
                .ToString()));
    }

    public StaticFile Style { get; }

    public StaticFile Script { get; }

    public StaticFile Icon { get; }

    public static StaticFile OpenApi { get; } = new(MediaTypes.Json, EmbeddedFile.Read("openapi.json"), CacheControl.Hour);

    public static StaticFile Llms { get; } = new(MediaTypes.Text, EmbeddedFile.Read("llms.txt"), CacheControl.Hour);

    public static StaticFile Robots { get; } = new(MediaTypes.Text, EmbeddedFile.Read("robots.txt"), CacheControl.Hour);

    public PageTemplate Page { get; }
}
