using BobRossLipsum.Fuzz;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What the fuzzer begins with, and what it found worth keeping, read once more.</summary>
public sealed class FuzzSeedTests
{
    public static TheoryData<string> Targets => [.. Target.All.Keys];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Seeds_are_read_as_they_should(string target)
    {
        var seeds = Directory.GetFiles(Root.PathOf($"BobRossLipsum.Fuzz/Seeds/{target}"));
        Assert.NotEmpty(seeds);
        Assert.All(seeds, seed => Target.All[target](File.ReadAllBytes(seed)));
    }

    [Fact]
    public void Every_folder_of_seeds_has_a_target() => Assert.Equal(
        Target.All.Keys.Order(), Directory.GetDirectories(Root.PathOf("BobRossLipsum.Fuzz/Seeds")).Select(Path.GetFileName).Order());
}
