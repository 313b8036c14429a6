namespace BobRossLipsum.Tests.Packages;

/// <summary>The tests that share one installation.</summary>
[CollectionDefinition(Name)]
public sealed class InstallationGroup : ICollectionFixture<Installation>
{
    public const string Name = "Installation";
}
