namespace BobRossLipsum.Storage;

/// <summary>A setting of content cannot be used. The message is one sentence for whoever made it.</summary>
public sealed class ContentSettingException : Exception
{
    /// <summary>Says that a setting cannot be used.</summary>
    public ContentSettingException()
    {
    }

    /// <summary>Says which setting cannot be used, and why.</summary>
    /// <param name="message">The sentence.</param>
    public ContentSettingException(string message)
        : base(message)
    {
    }

    /// <summary>Says which setting cannot be used, and why.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">What it comes from.</param>
    public ContentSettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
