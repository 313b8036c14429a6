using System.Globalization;

namespace BobRossLipsum.Tests.Painting;

/// <summary>The words are held against the elements that were drawn, not against what was meant to be.</summary>
public sealed class CaptionTests
{
    private static readonly string[] counts =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "11", "12", "13", "14", "15", "16", "17", "18", "19",
    ];

    private static readonly Drawing[] drawings =
        [.. Enumerable.Range(0, 60).SelectMany(number => new Drawing[] { new($"words {number}"), new($"words {number}", 400, 1200) })];

    [Fact]
    public void The_title_counts_the_groups_of_evergreens() => Assert.All(drawings, drawing => Assert.Contains(
        drawing.Count('e') == 1 ? "with a group of evergreens" : $"with {counts[drawing.Count('e')]} groups of evergreens",
        drawing.Title,
        StringComparison.Ordinal));

    [Theory]
    [InlineData("cabin")]
    [InlineData("path")]
    public void The_title_names_what_is_there_now_and_then_exactly_if_it_is_there(string thing)
    {
        Assert.All(drawings, drawing => Assert.Equal(
            drawing.Named(thing) is not null,
            drawing.Title.Contains($"a {thing}", StringComparison.Ordinal)));
        Assert.Contains(drawings, drawing => drawing.Named(thing) is not null);
        Assert.Contains(drawings, drawing => drawing.Named(thing) is null);
    }

    [Fact]
    public void The_description_counts_ridges_and_hills() => Assert.All(drawings, drawing => Assert.StartsWith(
        $"{Capital(counts[drawing.Count('r')])} ridges rise behind "
            + (drawing.Count('m') == 1 ? "a misty hill," : $"{counts[drawing.Count('m')]} misty hills,"),
        drawing.Description,
        StringComparison.Ordinal));

    [Fact]
    public void The_description_counts_the_clouds() => Assert.All(drawings, drawing => Assert.Contains(
        drawing.Count('c') switch
        {
            0 => ". There are stars and no clouds in ",
            1 => ". A happy cloud drifts across ",
            var clouds => $". {Capital(counts[clouds])} happy clouds drift across ",
        },
        drawing.Description,
        StringComparison.Ordinal));

    [Fact]
    public void The_description_counts_the_evergreens() => Assert.All(drawings, drawing => Assert.Contains(
        $" and {counts[drawing.Evergreens.Count()]} evergreens stand by the water",
        drawing.Description,
        StringComparison.Ordinal));

    [Fact]
    public void The_moon_shines_at_night_and_the_sun_by_day() => Assert.All(drawings, drawing =>
    {
        var night = drawing.Title.Contains(" at night,", StringComparison.Ordinal);

        Assert.Equal(night, drawing.Named("moon") is not null);
        Assert.Equal(!night, drawing.Named("sun") is not null);
        Assert.Equal(night, drawing.Description.Contains(" lit by the moon on the ", StringComparison.Ordinal));
    });

    [Fact]
    public void The_light_comes_from_the_side_that_the_description_names() => Assert.All(drawings, drawing =>
    {
        var lamp = drawing.Named("moon") ?? drawing.Named("sun");
        var width = int.Parse(drawing.Root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
        var side = (int)lamp!.Attribute("cx")! < width / 2 ? "left" : "right";

        Assert.Contains($" on the {side}.", drawing.Description, StringComparison.Ordinal);
    });

    [Fact]
    public void The_words_are_the_same_at_every_size() => Assert.All(Enumerable.Range(0, 20), number =>
    {
        var words = Shapes.All.Select(shape => new Drawing($"sizes {number}", shape.Width, shape.Height))
            .Select(drawing => (drawing.Title, drawing.Description));

        Assert.Single(words.Distinct());
    });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
