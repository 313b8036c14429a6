using System.Globalization;
using System.Text.RegularExpressions;

namespace BobRossLipsum.Tests.Painting;

/// <summary>The words are held against the elements that were drawn, not against what was meant to be.</summary>
public sealed partial class CaptionTests
{
    private static readonly string[] counts = ["no", "one", "two", "three", "four", "five", "six"];

    private static readonly Drawing[] drawings =
        [.. Enumerable.Range(0, 120).SelectMany(number => new Drawing[] { new($"words {number}"), new($"words {number}", 400, 1200) })];

    [Theory]
    [InlineData('e', "evergreens")]
    [InlineData('l', "leaf trees")]
    [InlineData('i', "birches")]
    public void Title_counts_the_groups_of_trees(char letter, string trees) => Assert.All(drawings, drawing =>
    {
        var groups = drawing.Count(letter);

        Assert.Equal(groups == 1, drawing.Title.Contains($"a group of {trees}", StringComparison.Ordinal));
        Assert.Equal(groups > 1, drawing.Title.Contains($"{counts[groups]} groups of {trees}", StringComparison.Ordinal));
        Assert.Equal(groups > 0, drawing.Title.Contains($" of {trees}", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("cabin", "a cabin")]
    [InlineData("path", "a path to its door")]
    [InlineData("lake", "lake")]
    [InlineData("river", "A river winding|A brook in")]
    [InlineData("fall", "A waterfall")]
    [InlineData("sea", "sea shore")]
    [InlineData("wood", "deep forest")]
    [InlineData("r0", "mountains")]
    [InlineData("lights", "under northern lights")]
    public void Title_names_a_thing_exactly_if_it_is_there(string thing, string words)
    {
        Assert.All(drawings, drawing => Assert.Equal(
            drawing.Named(thing) is not null,
            words.Split('|').Any(word => drawing.Title.Contains(word, StringComparison.OrdinalIgnoreCase))));
        Assert.Contains(drawings, drawing => drawing.Named(thing) is not null);
        Assert.Contains(drawings, drawing => drawing.Named(thing) is null);
    }

    [Fact]
    public void Description_counts_ridges_and_hills() => Assert.All(drawings, drawing =>
    {
        var (ridges, hills) = (drawing.Count('r'), drawing.Count('m'));

        Assert.Equal(
            ridges > 0,
            drawing.Description.Contains(
                $", {counts[ridges]} {(ridges == 1 ? "ridge" : "ridges")} of rock and snow", StringComparison.Ordinal));
        Assert.Equal(
            hills > 0,
            drawing.Description.Contains($" {counts[hills]} wooded {(hills == 1 ? "hill" : "hills")}, and ", StringComparison.Ordinal));
        Assert.Equal(ridges > 0 && hills > 0, drawing.Description.Contains(" behind ", StringComparison.Ordinal));
    });

    [Fact]
    public void Description_counts_the_clouds() => Assert.All(drawings, drawing => Assert.Contains(
        drawing.Count('c') switch
        {
            0 => ". There are no clouds in a sky of ",
            1 => ". A happy cloud drifts across a sky of ",
            var clouds => $". {Capital(counts[clouds])} happy clouds drift across a sky of ",
        },
        drawing.Description,
        StringComparison.Ordinal));

    [Fact]
    public void Description_counts_the_trees() => Assert.All(drawings, drawing => Assert.Equal(
        drawing.Trees.Count(),
        int.Parse(TreeCount().Match(drawing.Description).Groups[1].Value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Moon_shines_at_night_and_the_sun_by_day() => Assert.All(drawings, drawing =>
    {
        Assert.Equal(drawing.Description.Contains("Lit by the moon", StringComparison.Ordinal), drawing.Named("moon") is not null);
        Assert.Equal(drawing.Description.Contains(" sun on the ", StringComparison.Ordinal), drawing.Named("sun") is not null);
        Assert.Equal(drawing.Title.Contains(" at night", StringComparison.Ordinal), drawing.Named("moon") is not null);
    });

    [Fact]
    public void Light_comes_from_the_side_that_the_description_names() => Assert.All(
        drawings.Where(drawing => drawing.Lamp is not null && drawing.IsWhole),
        drawing => Assert.Contains(
            $" on the {((int)drawing.Lamp!.Attribute("cx")! < drawing.View.Width / 2 ? "left" : "right")}",
            drawing.Description,
            StringComparison.Ordinal));

    [Fact]
    public void Words_are_the_same_at_every_size() => Assert.All(Enumerable.Range(0, 30), number =>
    {
        var words = Shapes.All.Select(shape => new Drawing($"sizes {number}", shape.Width, shape.Height))
            .Select(drawing => (drawing.Title, drawing.Description));

        Assert.Single(words.Distinct());
    });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(" and ([0-9]+) trees, none of them alone")]
    private static partial Regex TreeCount();
}
