namespace BobRossLipsum.Core.Http.Contents;

/// <summary>Some files cannot be content.</summary>
public sealed class ContentException : FormatException
{
    /// <summary>Says that files cannot be content.</summary>
    public ContentException()
    {
    }

    /// <summary>Says why files cannot be content.</summary>
    /// <param name="message">The reason.</param>
    public ContentException(string message)
        : base(message)
    {
    }

    /// <summary>Says why files cannot be content.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">What it comes from.</param>
    public ContentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says which file cannot be content, and why.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line at fault, from 1; null where it is the file as a whole.</param>
    /// <param name="reason">The reason, as the rest of a sentence.</param>
    public ContentException(string file, int? line, string reason)
        : base(line is null ? $"{file}: {reason}" : $"{file}, line {line}: {reason}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file at fault; null where it is all of them together.</summary>
    public string? File { get; }

    /// <summary>The line at fault, from 1; null where it is the file as a whole.</summary>
    public int? Line { get; }
}
