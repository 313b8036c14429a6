using System.IO.Compression;
using System.Xml.Linq;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Packages;

/// <summary><c>BobRossLipsum.Core</c> as somebody has it who references the package.</summary>
[Collection(InstallationGroup.Name)]
public sealed class InstalledLibraryTests(Installation installation)
{
    private static readonly string[] shapes = ["prose", "list", "title", "article"];
    private static readonly string[] formats = ["text", "markdown", "html", "json"];

    [Fact]
    public async Task Code_in_the_READMEs_compiles_and_prints_what_it_says()
    {
        var result = await installation.RunProgramAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.NotEmpty(installation.Promised);
        Assert.Equal(installation.Promised, result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Hundred_seeds_give_the_bytes_that_HTTP_gives_in_every_format()
    {
        await using var server = await LocalServer.StartAsync(new LipsumHandler());
        var seeds = Enumerable.Range(0, 100).Select(_ => Seed.Fresh()).ToArray();
        var wanted = seeds.SelectMany((seed, at) => formats.Select(format => (Seed: seed, Shape: shapes[at % 4], Format: format)))
            .ToArray();
        await File.WriteAllLinesAsync(Path.Combine(installation.Desk, "wanted"), wanted.Select(it => $"{it.Seed} {it.Shape} {it.Format}"));

        var result = await installation.RunProgramAsync("texts");

        var expected = new List<string>();
        foreach (var (seed, shape, format) in wanted)
        {
            var address = new Uri($"/lipsum?seed={seed}&shape={shape}&format={format}", UriKind.Relative);
            expected.Add(await server.Client.GetStringAsync(address));
        }

        Assert.Equal(string.Concat(expected), result.Output);
    }

    [Theory]
    [InlineData("BobRossLipsum.Core", "lib/net10.0/BobRossLipsum.Core.xml")]
    [InlineData("BobRossLipsum.Tool", "README.md")]
    public async Task Package_says_what_it_is(string id, string file)
    {
        await using var package = await ZipFile.OpenReadAsync(PathOf(id, ".nupkg"));
        await using var specification = await package.Entries.Single(entry => entry.Name == $"{id}.nuspec").OpenAsync();
        var metadata = XDocument.Load(specification).Descendants().First(element => element.Name.LocalName == "metadata").Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(id, metadata["id"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.InRange(metadata["description"].Length, 60, 300);
        Assert.Contains("lipsum", metadata["tags"], StringComparison.Ordinal);
        Assert.Subset(package.Entries.Select(entry => entry.FullName).ToHashSet(), new HashSet<string>(["README.md", "icon.png", file]));
    }

    [Fact]
    public async Task Library_comes_without_dependencies_and_with_symbols()
    {
        await using var package = await ZipFile.OpenReadAsync(PathOf("BobRossLipsum.Core", ".nupkg"));
        await using var symbols = await ZipFile.OpenReadAsync(PathOf("BobRossLipsum.Core", ".snupkg"));
        await using var specification = await package.Entries.Single(entry => entry.Name == "BobRossLipsum.Core.nuspec").OpenAsync();

        Assert.DoesNotContain(XDocument.Load(specification).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Contains(symbols.Entries, entry => entry.FullName == "lib/net10.0/BobRossLipsum.Core.pdb");
    }

    // Not one of those that belong to a platform, whose name goes on before the version.
    private string PathOf(string id, string extension) => Directory.GetFiles(installation.Packages, $"{id}.*{extension}")
        .Single(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]));
}
