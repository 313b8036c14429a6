using System.Text;
using BobRossLipsum.Core.Http.Endpoints;

namespace BobRossLipsum.Core.Http;

/// <summary>The page and its files, and the texts about the site.</summary>
internal static class Site
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;

    // What the page may load: its own files, and pictures and texts of this site.
    private const string PagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static StaticFile Style { get; } = new("text/css; charset=utf-8", Content.Read("app.css"), Hour);

    public static StaticFile Script { get; } = new("text/javascript; charset=utf-8", Content.Read("app.js"), Hour);

    public static StaticFile Icon { get; } = new("image/svg+xml", Content.Read("favicon.svg"), Hour);

    public static StaticFile OpenApi { get; } = new("application/json", Content.Read("openapi.json"), Hour);

    public static StaticFile Llms { get; } = new("text/plain; charset=utf-8", Content.Read("llms.txt"), Hour);

    public static StaticFile Robots { get; } = new("text/plain; charset=utf-8", Content.Read("robots.txt"), Hour);

    // The page names each file by its content and demands just that content, so that a page of one deployment never runs
    // with a script or a style of another.
    public static StaticFile Page { get; } = new(
        "text/html; charset=utf-8",
        Encoding.UTF8.GetBytes(new StringBuilder(Encoding.UTF8.GetString(Content.Read("index.html")))
            .Replace("{{app.css}}", $"app.css?v={Style.Version}").Replace("{{app.css integrity}}", Style.Integrity)
            .Replace("{{app.js}}", $"app.js?v={Script.Version}").Replace("{{app.js integrity}}", Script.Integrity)
            .Replace("{{favicon.svg}}", $"favicon.svg?v={Icon.Version}")
            .ToString()),
        Minute,
        new KeyValuePair<string, string>("Content-Security-Policy", PagePolicy));
}
