namespace BobRossLipsum.Tests.Packages;

/// <summary>A fact about a command in a shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() => Skip = ShellTheoryAttribute.Reason;
}
