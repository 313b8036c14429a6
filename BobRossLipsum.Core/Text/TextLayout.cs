namespace BobRossLipsum.Core.Text;

/// <summary>
/// The shape of a text: phrases joined by a space, paragraphs of so many phrases joined by a blank line, and one line
/// feed at the end. No phrases, no characters.
/// </summary>
internal static class TextLayout
{
    /// <summary>Returns how many bytes <see cref="Write"/> writes, which is also the number of characters.</summary>
    /// <param name="ids">The phrases.</param>
    /// <param name="newline">The phrases of a paragraph; 0 for one paragraph.</param>
    public static int Measure(ReadOnlySpan<ushort> ids, int newline)
    {
        var length = Breaks(ids.Length, newline);
        foreach (var id in ids)
        {
            length += Corpus.Length(id) + 1;
        }

        return length;
    }

    /// <summary>Returns how many of the first phrases make a text of at most so many characters.</summary>
    /// <param name="ids">The phrases there are.</param>
    /// <param name="newline">The phrases of a paragraph; 0 for one paragraph.</param>
    /// <param name="maxChars">The most characters, separators and the last line feed counted.</param>
    public static int CountThatFits(ReadOnlySpan<ushort> ids, int newline, int maxChars)
    {
        var length = 0;
        for (var count = 0; count < ids.Length; count++)
        {
            length += Corpus.Length(ids[count]) + 1;
            if (length + Breaks(count + 1, newline) > maxChars)
            {
                return count;
            }
        }

        return ids.Length;
    }

    /// <summary>Writes the text.</summary>
    /// <param name="ids">The phrases.</param>
    /// <param name="newline">The phrases of a paragraph; 0 for one paragraph.</param>
    /// <param name="destination">At least as long as <see cref="Measure"/> says.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public static void Write(ReadOnlySpan<ushort> ids, int newline, Span<byte> destination)
    {
        for (var count = 0; count < ids.Length; count++)
        {
            if (count > 0)
            {
                var separator = newline > 0 && count % newline == 0 ? "\n\n"u8 : " "u8;
                separator.CopyTo(destination);
                destination = destination[separator.Length..];
            }

            var phrase = Corpus.Utf8(ids[count]);
            phrase.CopyTo(destination);
            destination = destination[phrase.Length..];
        }

        if (!ids.IsEmpty)
        {
            "\n"u8.CopyTo(destination);
        }
    }

    private static int Breaks(int count, int newline) => newline > 0 && count > 0 ? (count - 1) / newline : 0;
}
