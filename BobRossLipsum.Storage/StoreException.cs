using System.Diagnostics.CodeAnalysis;

namespace BobRossLipsum.Storage;

/// <summary>A place cannot be read at the moment.</summary>
/// <param name="reason">Why, in words that may be shown to everybody: no addresses, no paths.</param>
/// <param name="cause">What it comes from.</param>
/// <param name="retryAfter">How long the place asks to be left alone; null where it does not.</param>
[SuppressMessage("Design", "CA1032", Justification = "Nobody makes one without a reason.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this assembly.")]
internal sealed class StoreException(string reason, Exception? cause = null, TimeSpan? retryAfter = null)
    : Exception(reason, cause)
{
    /// <summary>How long the place asks to be left alone; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
