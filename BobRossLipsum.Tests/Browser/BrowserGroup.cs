namespace BobRossLipsum.Tests.Browser;

/// <summary>The tests that share one browser and one server.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Studio>
{
    public const string Name = "Browser";
}
