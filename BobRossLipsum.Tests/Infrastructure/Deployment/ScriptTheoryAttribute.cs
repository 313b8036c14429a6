using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>A theory that runs a script of <c>infra/</c>, and is skipped where nothing can run it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScriptTheoryAttribute : TheoryAttribute
{
    public ScriptTheoryAttribute() => Skip = Needed.SkipUnless(
        !OperatingSystem.IsWindows() && Folders.Any(folder => File.Exists(Path.Combine(folder, "curl"))),
        "The scripts need a POSIX shell and curl.");

    private static string[] Folders => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
}
