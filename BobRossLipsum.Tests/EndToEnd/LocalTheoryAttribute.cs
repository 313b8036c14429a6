using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>A theory about the local host alone, as <see cref="LocalFactAttribute"/> is a fact.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LocalTheoryAttribute : TheoryAttribute
{
    public LocalTheoryAttribute() => Skip = Reason;

    /// <summary>Why it is skipped, or null where it is not.</summary>
    internal static string? Reason { get; } = LiveSite.RemoteAddress is null
        ? null
        : $"It holds for the local host, not for what stands in front of {LiveSite.RemoteAddress}.";
}
