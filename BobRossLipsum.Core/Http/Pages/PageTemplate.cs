using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BobRossLipsum.Core.Bytes;

namespace BobRossLipsum.Core.Http.Pages;

/// <summary>The page with gaps in it: what stands between double braces. It is taken apart once, and filled in for each request.</summary>
internal sealed class PageTemplate
{
    private readonly List<Gap> gaps = [];
    private readonly byte[] end;

    /// <summary>Takes a page apart.</summary>
    /// <param name="html">The page, in UTF-8.</param>
    /// <exception cref="FormatException">A gap is not closed, or its name means nothing.</exception>
    public PageTemplate(ReadOnlySpan<byte> html)
    {
        Version = Base64Url.EncodeToString(SHA256.HashData(html).AsSpan(0, 9));
        while (html.IndexOf("{{"u8) is >= 0 and var open)
        {
            var length = html[open..].IndexOf("}}"u8);

            // One that is not closed has no name, which is refused.
            var name = Encoding.UTF8.GetString(html.Slice(open + 2, Math.Max(0, length - 2)));
            gaps.Add(Gap.Parse(html[..open].ToArray(), name));
            html = html[(open + length + 2)..];
        }

        end = html.ToArray();
    }

    /// <summary>Names exactly these bytes: the first 72 bits of their SHA-256, as base64url.</summary>
    public string Version { get; }

    /// <summary>Returns the page, in an array that is rented from the shared pool and must go back there.</summary>
    /// <param name="content">What goes into the gaps.</param>
    /// <param name="capacity">As many bytes as are expected.</param>
    public ArraySegment<byte> Rent(PageContent content, int capacity)
    {
        var page = new Utf8Buffer(capacity);
        foreach (var gap in gaps)
        {
            page.Write(gap.Before);
            gap.Fill(content, page);
        }

        page.Write(end);
        return page.Detach();
    }
}
