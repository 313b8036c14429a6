using System.Buffers;
using System.Text;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>How phrases are written in formats in which some characters mean something.</summary>
/// <remarks>
/// The beginning of a phrase is written as the beginning of the whole phrase is, so that a phrase without its last characters
/// need not be written anew.
/// </remarks>
internal static class Escape
{
    private const int MaxListNumberLength = 9;

    private static readonly SearchValues<char> markdownCharacters = SearchValues.Create("\\`*_[]<&#~");

    /// <summary>Returns a phrase as the content of an HTML element. Quotation marks mean nothing there.</summary>
    public static string Html(string phrase) => phrase
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// Returns a phrase as it stands within the quotation marks of a JSON string (RFC 8259, section 7). It has no control characters.
    /// </summary>
    public static string Json(string phrase) => phrase
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>
    /// Returns a phrase as it stands in Markdown (CommonMark 0.31): what would mean something within a line has a backslash
    /// before it, and so has what would begin a block if the phrase began a line.
    /// </summary>
    public static string Markdown(string phrase)
    {
        var marker = MarkerEnd(phrase);
        if (marker < 0 && !phrase.AsSpan().ContainsAny(markdownCharacters))
        {
            return phrase;
        }

        var escaped = new StringBuilder(phrase.Length + 8);
        for (var at = 0; at < phrase.Length; at++)
        {
            var means = phrase[at] switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '~' => true,

                // Begins a heading, or ends one.
                '#' => at == 0 || phrase[at - 1] is ' ' or '#',
                _ => at == marker,
            };
            escaped.Append(means ? "\\" : "").Append(phrase[at]);
        }

        return escaped.ToString();
    }

    // Where the character stands that makes a list item, a quotation or a rule of what follows it; -1 where there is none.
    private static int MarkerEnd(string phrase)
    {
        if (phrase[0] is '-' or '+' or '>')
        {
            return 0;
        }

        var digits = phrase.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MaxListNumberLength && phrase[digits] is '.' or ')' ? digits : -1;
    }
}
