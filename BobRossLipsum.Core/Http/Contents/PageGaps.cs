using System.Text;
using BobRossLipsum.Core.Http.Pages;

namespace BobRossLipsum.Core.Http.Contents;

/// <summary>What stands between double braces in the page, to be filled in.</summary>
internal static class PageGaps
{
    private static readonly string[] files = ["app.css", "app.css integrity", "app.js", "app.js integrity", "favicon.svg"];

    /// <summary>Checks the gaps of a page.</summary>
    /// <param name="html">The page or some lines of it, in UTF-8.</param>
    /// <exception cref="FormatException">One is not closed, or its name means nothing.</exception>
    public static void Check(ReadOnlySpan<byte> html)
    {
        while (html.IndexOf("{{"u8) is >= 0 and var open)
        {
            html = html[(open + 2)..];
            var end = html.IndexOf("}}"u8);
            var name = end < 0 ? "" : Encoding.UTF8.GetString(html[..end]);
            if (!files.Contains(name))
            {
                Gap.Parse([], name);
            }
        }
    }
}
