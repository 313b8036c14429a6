using BobRossLipsum.Core.Http;


namespace BobRossLipsum.Tests;

public class ArchitectureTests
{
    [Fact]
    public void Core_refers_to_neither_Azure_nor_ASP_NET() =>
        Assert.All(typeof(LipsumHandler).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
