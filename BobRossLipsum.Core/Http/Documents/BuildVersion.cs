using System.Reflection;

namespace BobRossLipsum.Core.Http.Documents;

/// <summary>Which build this is. The SDK writes it into the assembly, so a published package needs no clone to know it.</summary>
/// <param name="Version">The version, such as <c>1.2.3</c> or <c>1.2.3-beta.1</c>.</param>
/// <param name="Commit">The commit, or null if the build did not know one.</param>
internal sealed record BuildVersion(string Version, string? Commit)
{
    /// <summary>Of this assembly.</summary>
    public static BuildVersion Current { get; } =
        Parse(typeof(BuildVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Reads a semantic version whose build metadata, behind a plus sign, is the commit.</summary>
    /// <param name="informationalVersion">The version as the SDK writes it.</param>
    public static BuildVersion Parse(string informationalVersion) =>
        informationalVersion.Split('+', 2) is [var version, var commit] ? new(version, commit) : new(informationalVersion, null);
}
