using System.Globalization;
using BobRossLipsum.Core.Bytes;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Pages;

/// <summary>A text as the page shows it: in the words of HTML, or as the source of another format.</summary>
/// <param name="Html">The text as HTML.</param>
/// <param name="Source">The text in the format that is shown; nothing where that is plain text.</param>
/// <param name="Options">What was asked of it.</param>
/// <param name="Summary">How long it is.</param>
internal readonly record struct PageText(
    ReadOnlyMemory<byte> Html, ReadOnlyMemory<byte> Source, TextOptions Options, TextSummary Summary)
{
    // So many lines share a sheet: of a longer text the browser lays out only the sheets in sight.
    private const int LinesPerSheet = 60;

    // So few words are shown large.
    private const int Few = 220;

    // A preview of a link shows no more.
    private const int LongestBeginning = 200;

    /// <summary>The classes of the text.</summary>
    public string Look => Summary.Phrases == 0 ? "few"
        : Options.Format != TextFormat.Text ? "source"
        : Options.Shape == TextShape.Prose && Summary.Characters < Few ? "few" : "";

    // A quotation has a paragraph of its own, which does not count as one.
    private int Paragraphs => Html.Span.Count("<p>"u8) - Html.Span.Count("<blockquote>"u8);

    /// <summary>How much there is.</summary>
    public string Tally
    {
        get
        {
            var parts = Options.Shape switch
            {
                TextShape.List => Count(Summary.Phrases, "item"),
                TextShape.Title => Count(Summary.Phrases, "title"),
                _ => $"{Count(Paragraphs, "paragraph")}, {Count(Summary.Phrases, "phrase")}",
            };
            return $"{parts}, {Count(Summary.Words, "word")}, {Count(Summary.Characters, "character")}";
        }
    }

    /// <summary>Writes it as it stands on the page.</summary>
    public void Write(Utf8Buffer page)
    {
        if (Summary.Phrases == 0)
        {
            page.Write("<p class=\"blank\">The canvas is blank: not even one phrase fits.</p>"u8);
        }
        else if (Options.Format != TextFormat.Text)
        {
            WriteSource(page);
        }
        else if (Options.Shape is TextShape.Prose or TextShape.Title)
        {
            WriteSheets(page);
        }
        else
        {
            page.Write(Html.Span);
        }
    }

    /// <summary>Writes the first words, without markup.</summary>
    public void WriteBeginning(Utf8Buffer page)
    {
        // Behind a whole word there is white space, be it the last line end.
        Span<byte> words = stackalloc byte[LongestBeginning + 1];
        var html = Html.Span;
        var length = 0;
        while (!html.IsEmpty && length < words.Length)
        {
            if (html[0] == '<')
            {
                html = html[(html.IndexOf((byte)'>') + 1)..];
                continue;
            }

            // Of white space between two elements one space is left.
            if (html[0] is not ((byte)'\n' or (byte)' '))
            {
                words[length++] = html[0];
            }
            else if (length > 0 && words[length - 1] != ' ')
            {
                words[length++] = (byte)' ';
            }

            html = html[1..];
        }

        words = words[..Math.Max(0, words[..length].LastIndexOf((byte)' '))];

        // They are escaped as element content is, where quotation marks mean nothing.
        while (words.IndexOf((byte)'"') is >= 0 and var at)
        {
            page.Write(words[..at]);
            page.Write("&quot;"u8);
            words = words[(at + 1)..];
        }

        page.Write(words);
        page.Write(html.IsEmpty ? [] : "…"u8);
    }

    private void WriteSheets(Utf8Buffer page)
    {
        for (var rest = Html.Span; !rest.IsEmpty;)
        {
            page.Write("<div class=\"sheet\">"u8);
            var sheet = rest[..EndOfSheet(rest, "\n"u8)];
            page.Write(sheet);
            page.Write("</div>"u8);
            rest = rest[sheet.Length..];
        }
    }

    // JSON is one line; what is shown has a break before each of its strings and members, which is not part of the text.
    private void WriteSource(Utf8Buffer page)
    {
        var isJson = Options.Format == TextFormat.Json;
        page.Write("<pre>"u8);
        for (var rest = Source.Span; !rest.IsEmpty;)
        {
            page.Write("<code class=\"sheet\">"u8);
            var sheet = rest[..EndOfSheet(rest, isJson ? ",\""u8 : "\n"u8)];
            rest = rest[sheet.Length..];
            while (isJson && sheet.IndexOf(",\""u8) is >= 0 and var comma)
            {
                page.WriteEscaped(sheet[..(comma + 1)]);
                page.Write("<br>"u8);
                sheet = sheet[(comma + 1)..];
            }

            page.WriteEscaped(sheet);
            page.Write("</code>"u8);
        }

        page.Write("</pre>"u8);
    }

    // Behind the first character of the last line end that belongs to the sheet.
    private static int EndOfSheet(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lineEnd)
    {
        var end = 0;
        for (var line = 0; line < LinesPerSheet; line++)
        {
            if (text[end..].IndexOf(lineEnd) is not (>= 0 and var length))
            {
                return text.Length;
            }

            end += length + 1;
        }

        return end;
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
