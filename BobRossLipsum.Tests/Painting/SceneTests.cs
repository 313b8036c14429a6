using System.Globalization;
using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Places;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Tests.Painting;

public sealed class SceneTests
{
    private static readonly Scene[] scenes = [.. Enumerable.Range(0, 2000).Select(number => Composition.Imagine($"scene {number}"))];

    [Fact]
    public void Everything_happens()
    {
        Assert.Equal(Enum.GetValues<Place>(), All(scene => scene.Place));
        Assert.Equal(Enum.GetValues<Mood>(), All(scene => scene.Mood));
        Assert.Equal(Enum.GetValues<Season>(), All(scene => scene.Season));
        Assert.Equal([false, true], All(scene => scene.LightFromLeft));
        Assert.Equal([false, true], All(scene => scene.HasCabin));
        Assert.Equal([false, true], All(scene => scene.HasPath));
        Assert.Equal([0, 1, 2], All(scene => scene.Ridges));
        Assert.Equal([0, 1, 2, 3], All(scene => scene.Hills));
        Assert.Equal([0, 1, 2, 3, 4], All(scene => scene.Clouds));
        Assert.Equal(Enum.GetValues<Tree>(), scenes.SelectMany(Planted).Select(grove => grove.Tree).Distinct().Order());

        static IEnumerable<T> All<T>(Func<Scene, T> value) => scenes.Select(value).Distinct().Order();
    }

    [Fact]
    public void Tree_has_a_friend() =>
        Assert.All(scenes.SelectMany(Planted), grove => Assert.InRange(grove.Trees, 2, 5));

    [Fact]
    public void Groves_are_planted_from_far_to_near() =>
        Assert.All(scenes, scene => Assert.Equal(Planted(scene).OrderBy(grove => grove.Nearness), Planted(scene)));

    [Fact]
    public void Horizon_lies_between_40_and_70_per_cent() => Assert.All(scenes, scene => Assert.InRange(scene.Horizon, 400, 700));

    [Fact]
    public void Path_is_there_only_with_a_cabin() => Assert.All(scenes, scene => Assert.True(scene.HasCabin || !scene.HasPath));

    [Fact]
    public void Peak_stands_anywhere_or_nowhere()
    {
        Assert.Equal(8, scenes.Where(scene => scene.Ridges > 0).Select(scene => scene.Peak / 100).Distinct().Count());
        Assert.InRange(scenes.Count(scene => scene.Ridges == 0), scenes.Length / 5, scenes.Length / 2);
    }

    [Fact]
    public void Hand_is_its_own_however_much_another_has_drawn()
    {
        var scene = Composition.Imagine("hands");
        var other = Composition.Imagine("hands");
        var busy = other.HandFor(Part.Clouds);
        _ = busy.Between(0, 1000);

        Assert.Equal(Draw(scene.HandFor(Part.Water)), Draw(other.HandFor(Part.Water)));
        Assert.NotEqual(Draw(scene.HandFor(Part.Water)), Draw(scene.HandFor(Part.Ground)));

        static string Draw(Hand hand) =>
            string.Join(' ', Enumerable.Range(0, 8).Select(_ => hand.Between(0, 999).ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<Grove> Planted(Scene scene) => Enumerable.Range(0, scene.Planted).Select(number => scene[number]);
}
