using Xunit.Abstractions;

[assembly: TestCollectionOrderer("BobRossLipsum.Tests.Support.SharedFirst", "BobRossLipsum.Tests")]

namespace BobRossLipsum.Tests.Support;

/// <summary>
/// Lets those begin first who share something, a browser above all: they take turns, so that they are the longest, and whoever has
/// nothing to share fills the time beside them.
/// </summary>
public sealed class SharedFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.CollectionDefinition is null);
}
