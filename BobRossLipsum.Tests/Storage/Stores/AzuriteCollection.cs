using System.Diagnostics.CodeAnalysis;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>The tests that share the emulator, one after the other, since it takes longer to start than most of them to run.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "It is what xunit calls it.")]
public sealed class AzuriteCollection : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}
