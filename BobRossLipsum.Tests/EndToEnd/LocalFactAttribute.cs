namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>A fact about the local host alone: elsewhere a host or a proxy in front answers before the product is asked.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LocalFactAttribute : FactAttribute
{
    public LocalFactAttribute() => Skip = LocalTheoryAttribute.Reason;
}
