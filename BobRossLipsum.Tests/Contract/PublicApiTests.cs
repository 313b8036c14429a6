using BobRossLipsum.Core.Http;
using BobRossLipsum.Tests.Support;
using PublicApiGenerator;

namespace BobRossLipsum.Tests.Contract;

/// <summary>What others may build on changes on purpose only.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_API_is_the_approved_one()
    {
        var actual = typeof(LipsumHandler).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        actual = actual.ReplaceLineEndings("\n").Trim() + "\n";
        if (actual != Root.Read("BobRossLipsum.Tests/Contract/PublicApi.txt"))
        {
            // To be looked at, and taken over if the change is meant.
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Root.PathOf("artifacts")).FullName, "PublicApi.txt"), actual);
        }

        Assert.Equal(Root.Read("BobRossLipsum.Tests/Contract/PublicApi.txt"), actual);
    }
}
