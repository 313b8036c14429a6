namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>Which phrases can be a title, and how they stand in one.</summary>
internal static class Title
{
    /// <summary>The most characters of a phrase that is a title, its full stop counted.</summary>
    public const int MaxLength = 40;

    /// <summary>Tells whether a phrase is short enough and but one sentence.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="length">Its characters (Unicode code points).</param>
    public static bool Suits(string phrase, int length)
    {
        if (length > MaxLength)
        {
            return false;
        }

        for (var at = 1; at < phrase.Length; at++)
        {
            if (char.IsWhiteSpace(phrase[at]) && phrase[at - 1] is ('.' or '!' or '?'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns a phrase without the full stop at its end; an ellipsis stays, and a full stop that is a word by itself.</summary>
    public static string Of(string phrase) =>
        phrase is [.., not '.' and var last, '.'] && !char.IsWhiteSpace(last) ? phrase[..^1] : phrase;
}
