namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The time of day and the weather, which decide every colour.</summary>
internal enum Mood
{
    /// <summary>The sun has just risen: rose and cream.</summary>
    Dawn,

    /// <summary>The sun is high: blue and white.</summary>
    Noon,

    /// <summary>The sun is about to set: violet and red.</summary>
    Dusk,

    /// <summary>The moon and the stars are out.</summary>
    Night,

    /// <summary>A grey morning with a pale sun.</summary>
    Mist,

    /// <summary>The last hour of a clear day: all gold, and dark against it.</summary>
    Golden,

    /// <summary>Northern lights over a black night.</summary>
    Aurora,

    /// <summary>A storm has passed: slate clouds, and light breaking in under them.</summary>
    Storm,
}
