using System.Globalization;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Tests.Painting;

public sealed class SceneTests
{
    private static readonly Scene[] scenes = [.. Enumerable.Range(0, 2000).Select(number => Scene.From($"scene {number}"))];

    [Fact]
    public void Everything_happens()
    {
        Assert.Equal(Enum.GetValues<Hour>(), All(scene => scene.Hour));
        Assert.Equal(Enum.GetValues<Season>(), All(scene => scene.Season));
        Assert.Equal([false, true], All(scene => scene.LightFromLeft));
        Assert.Equal([false, true], All(scene => scene.PeakOnLeft));
        Assert.Equal([false, true], All(scene => scene.HasCabin));
        Assert.Equal([false, true], All(scene => scene.HasPath));
        Assert.Equal([2, 3, 4], All(scene => scene.Ridges));
        Assert.Equal([1, 2], All(scene => scene.Hills));
        Assert.Equal([0, 1, 2, 3, 4], All(scene => scene.Clouds));
        Assert.Equal([1, 2, 3, 4], All(scene => scene.Groves));

        static IEnumerable<T> All<T>(Func<Scene, T> value) => scenes.Select(value).Distinct().Order();
    }

    [Fact]
    public void A_tree_has_a_friend() => Assert.All(scenes, scene =>
    {
        Assert.All(scene.Headlands, shore => Assert.InRange(shore.Trees, 2, 6));
        Assert.InRange(scene.Foreground, 2, 4);
        Assert.NotEqual(1, scene.Opposite);
    });

    [Fact]
    public void A_clear_sky_is_for_the_night() =>
        Assert.All(scenes.Where(scene => scene.Clouds == 0), scene => Assert.Equal(Hour.Night, scene.Hour));

    [Fact]
    public void A_hand_is_its_own_however_much_another_has_drawn()
    {
        var scene = Scene.From("hands");
        var other = Scene.From("hands");
        _ = other.HandFor(Part.Clouds).Between(0, 1000);

        Assert.Equal(Draw(scene.HandFor(Part.Lake)), Draw(other.HandFor(Part.Lake)));
        Assert.NotEqual(Draw(scene.HandFor(Part.Lake)), Draw(scene.HandFor(Part.Bank)));

        static string Draw(Hand hand) =>
            string.Join(' ', Enumerable.Range(0, 8).Select(_ => hand.Between(0, 999).ToString(CultureInfo.InvariantCulture)));
    }
}
