namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>A theory that runs a script of <c>infra/</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScriptTheoryAttribute : TheoryAttribute
{
    public ScriptTheoryAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (OperatingSystem.IsWindows() || !folders.Any(folder => File.Exists(Path.Combine(folder, "curl"))))
        {
            Skip = "The scripts need a POSIX shell and curl.";
        }
    }
}
