namespace BobRossLipsum.Tests.Packages;

/// <summary>A theory about commands in a shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute() => Skip = Reason;

    /// <summary>Why such tests are skipped, or null where they are not.</summary>
    internal static string? Reason => OperatingSystem.IsWindows() ? "There is no sh on Windows." : null;
}
