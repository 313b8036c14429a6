namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>The words of a text: runs of characters other than white space.</summary>
internal static class Words
{
    /// <summary>Returns how many there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            count += inside || isSpace ? 0 : 1;
            inside = !isSpace;
        }

        return count;
    }

    /// <summary>Returns the beginning of a phrase, without marks at its end that ask for more.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="count">How many words, fewer than the phrase has; none where it is 0 or less.</param>
    public static string First(string phrase, int count)
    {
        var end = 0;
        for (var word = 0; word < count; word++)
        {
            while (char.IsWhiteSpace(phrase[end]))
            {
                end++;
            }

            while (!char.IsWhiteSpace(phrase[end]))
            {
                end++;
            }
        }

        return phrase.AsSpan(0, end).TrimEnd(" ,;:-").ToString();
    }
}
