namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>A fact that the Bicep compiler has to be there for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = CompiledInfrastructure.ReasonToSkip;
}
