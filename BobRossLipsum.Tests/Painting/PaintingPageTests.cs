using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Painting;
using BobRossLipsum.Core.Painting.Places;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Painting;

/// <summary>What docs/painting.md says and shows: it holds every painting still.</summary>
public sealed partial class PaintingPageTests
{
    private static readonly string page = Root.Read("docs/painting.md");

    public static IEnumerable<object[]> Vectors => VectorRow().Matches(page).Select(row => new object[]
    {
        row.Groups[1].Value,
        int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture),
        int.Parse(row.Groups[3].Value, CultureInfo.InvariantCulture),
        row.Groups[4].Value,
    });

    public static IEnumerable<object[]> Samples => SampleImage().Matches(page).Select(image => new object[]
    {
        image.Groups[1].Value,
        image.Groups[2].Value,
    });

    public static TheoryData<string, string> Scenes
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (Match row in SceneRow().Matches(page))
            {
                rows.Add(row.Groups[1].Value, row.Groups[2].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void Page_has_vectors_and_pictures()
    {
        Assert.Equal(14, Scenes.Count);
        Assert.Equal(20, Vectors.Count(vector => vector is [_, 640, 360, _]));
        Assert.Equal(6, Vectors.Count(vector => vector is not [_, 640, 360, _]));
        Assert.Equal(3, Samples.Count());
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Vector_holds(string seed, int width, int height, string hash) =>
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Landscape.DrawUtf8(seed, width, height))));

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Scene_holds(string seed, string told)
    {
        var scene = Composition.Imagine(seed);
        var groves = Enumerable.Range(0, scene.Planted).Select(number => scene[number])
            .Select(grove => FormattableString.Invariant($"{grove.Tree} {grove.Across} {grove.Nearness} {grove.Trees}"));

        Assert.Equal(
            told,
            FormattableString.Invariant(
                $"{scene.Place} {scene.Mood} {scene.Season} {(scene.LightFromLeft ? "left" : "right")} {scene.Lamp} | ")
            + FormattableString.Invariant($"{scene.Horizon} {scene.Peak} {scene.Ridges} {scene.Hills} {scene.Clouds} | ")
            + (scene.HasCabin ? FormattableString.Invariant($"{scene.Cabin} {scene.CabinNearness}{(scene.HasPath ? " path" : "")}")
                : "none")
            + $" | {string.Join("; ", groves)}");
    }

    // The file's name is painting, the seed with hyphens, and the size; the alternative text is the title.
    [Theory]
    [MemberData(nameof(Samples))]
    public void Picture_is_the_one_that_is_painted_today(string alternative, string file)
    {
        var name = SampleName().Match(file);
        var (width, height) = (
            int.Parse(name.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(name.Groups[3].Value, CultureInfo.InvariantCulture));
        var seed = name.Groups[1].Value.Replace('-', ' ');

        Assert.Equal(File.ReadAllBytes(Root.PathOf($"docs/{file}")), Landscape.DrawUtf8(seed, width, height));
        Assert.Equal(alternative, Landscape.Describe(seed));
    }

    [GeneratedRegex(@"^\| `(.+?)` \| (\d+) × (\d+) \| `([0-9a-f]{64})` \|$", RegexOptions.Multiline)]
    private static partial Regex VectorRow();

    [GeneratedRegex(@"^\| `(.+?)` \| ([A-Z]\w+ \w+ \w+ (?:left|right) \d+ \| .+) \|$", RegexOptions.Multiline)]
    private static partial Regex SceneRow();

    [GeneratedRegex(@"!\[(.+?)\]\((painting-.+?\.svg)\)")]
    private static partial Regex SampleImage();

    [GeneratedRegex(@"^painting-(.+)-(\d+)x(\d+)\.svg$")]
    private static partial Regex SampleName();
}
