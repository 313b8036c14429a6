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
        var length = ids.Length + Breaks(ids.Length, newline);
        foreach (var id in ids)
        {
            length += Corpus.Length(id);
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
    /// <param name="destination">At least as long as <see cref="Measure"/> says; what is behind the text within it may be overwritten too.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public static void Write(ReadOnlySpan<ushort> ids, int newline, Span<byte> destination)
    {
        while (!ids.IsEmpty)
        {
            var count = newline == 0 ? ids.Length : Math.Min(newline, ids.Length);
            var length = PhraseCopy.Write(ids[..count], destination);
            ids = ids[count..];

            // The space behind the last phrase gives way.
            destination[length - 1] = (byte)'\n';
            if (!ids.IsEmpty)
            {
                destination[length++] = (byte)'\n';
                destination = destination[length..];
            }
        }
    }

    private static int Breaks(int count, int newline) => newline > 0 && count > 0 ? (count - 1) / newline : 0;
}
