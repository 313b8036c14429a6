using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Browser;

/// <summary>A fact that needs the validators of <c>package.json</c>, and is skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Needed.SkipUnless(
        Directory.Exists(Modules), "The validators are not installed: npm ci --prefix BobRossLipsum.Tests/Browser.");

    internal static string Modules { get; } = Root.PathOf("BobRossLipsum.Tests/Browser/node_modules/");
}
