namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>A theory that runs <c>infra/smoke.sh</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmokeTheoryAttribute : TheoryAttribute
{
    public SmokeTheoryAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (OperatingSystem.IsWindows() || !folders.Any(folder => File.Exists(Path.Combine(folder, "curl"))))
        {
            Skip = "The smoke test needs a POSIX shell and curl.";
        }
    }
}
