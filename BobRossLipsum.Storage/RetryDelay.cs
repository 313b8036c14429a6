namespace BobRossLipsum.Storage;

/// <summary>How long a place that failed is left alone.</summary>
internal static class RetryDelay
{
    /// <summary>The longest delay, in intervals.</summary>
    public const int MostIntervals = 8;

    /// <summary>The longest that a place can ask for.</summary>
    public static readonly TimeSpan MostAskedFor = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Doubles with every failure, from one interval to <see cref="MostIntervals"/> of them, less up to a half by chance, so
    /// that many instances do not come back at once.
    /// </summary>
    /// <param name="interval">The time between two looks at a place that is well.</param>
    /// <param name="failures">How often it failed in a row, from 1.</param>
    /// <param name="chance">0 to 1, exclusive.</param>
    /// <param name="askedFor">How long the place asks for; null where it does not.</param>
    public static TimeSpan Of(TimeSpan interval, int failures, double chance, TimeSpan? askedFor = null)
    {
        var intervals = Math.Min(Math.Pow(2, failures - 1), MostIntervals);
        var delay = interval * (intervals * (1 - (chance / 2)));
        var asked = askedFor < MostAskedFor ? askedFor.Value : askedFor is null ? TimeSpan.Zero : MostAskedFor;
        return delay > asked ? delay : asked;
    }
}
