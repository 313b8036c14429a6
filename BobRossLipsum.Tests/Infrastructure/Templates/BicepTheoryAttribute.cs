namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>A theory that the Bicep compiler has to be there for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = CompiledInfrastructure.ReasonToSkip;
}
