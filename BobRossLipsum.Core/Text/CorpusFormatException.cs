namespace BobRossLipsum.Core.Text;

/// <summary>A corpus cannot be made of some phrases.</summary>
public sealed class CorpusFormatException : FormatException
{
    /// <summary>Says that a corpus cannot be made.</summary>
    public CorpusFormatException()
    {
    }

    /// <summary>Says why a corpus cannot be made.</summary>
    /// <param name="message">The reason.</param>
    public CorpusFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says why a corpus cannot be made.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">What it comes from.</param>
    public CorpusFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CorpusFormatException(int line, string reason)
        : base($"Line {line}: {reason}") => (Line, Reason) = (line, reason);

    /// <summary>The line at fault, counted from 1; null where it is the corpus as a whole.</summary>
    public int? Line { get; }

    /// <summary>The reason without the line.</summary>
    internal string Reason { get => field ?? Message; }
}
