namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The time of day, which decides every colour.</summary>
internal enum Hour
{
    /// <summary>The sun has just risen: rose and cream.</summary>
    Dawn,

    /// <summary>The sun is high: blue and white.</summary>
    Noon,

    /// <summary>The sun is about to set: violet and gold.</summary>
    Dusk,

    /// <summary>The moon and the stars are out.</summary>
    Night,
}
