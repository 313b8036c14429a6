namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>Shares one compilation among all the classes that look at it.</summary>
[CollectionDefinition(nameof(CompiledOnce))]
public sealed class CompiledOnce : ICollectionFixture<CompiledInfrastructure>;
