namespace BobRossLipsum.Storage;

/// <summary>When a place is looked at, and for how long.</summary>
/// <param name="Interval">How old content may be before the place is looked at again.</param>
/// <param name="Patience">How long a look may take.</param>
internal sealed record StoreTimes(TimeSpan Interval, TimeSpan Patience);
