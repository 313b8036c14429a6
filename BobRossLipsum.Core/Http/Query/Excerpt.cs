using System.Globalization;
using System.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>A piece of somebody's input, fit to be shown back.</summary>
internal static class Excerpt
{
    private const int MaxRunes = 40;

    /// <summary>Returns the first characters, with control characters and lone surrogates spelled out as <c>\uXXXX</c>.</summary>
    /// <param name="value">Anything.</param>
    public static string Of(string value)
    {
        var excerpt = new StringBuilder();
        var runes = 0;
        for (var at = 0; at < value.Length; runes++)
        {
            if (runes == MaxRunes)
            {
                return excerpt.Append("...").ToString();
            }

            if (!Rune.TryGetRuneAt(value, at, out var rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
                or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                excerpt.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[at]:X4}");
                at++;
                continue;
            }

            excerpt.Append(rune);
            at += rune.Utf16SequenceLength;
        }

        return excerpt.ToString();
    }
}
