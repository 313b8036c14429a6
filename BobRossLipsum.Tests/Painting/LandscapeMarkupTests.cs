using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BobRossLipsum.Tests.Painting;

public sealed partial class LandscapeMarkupTests
{
    private static readonly string[] elements =
    [
        "svg", "title", "desc", "defs", "g", "use", "path", "rect", "circle", "ellipse", "clipPath", "linearGradient", "radialGradient",
        "stop",
    ];

    private static readonly string[] attributes =
    [
        "id", "role", "aria-labelledby", "xmlns", "width", "height", "viewBox", "preserveAspectRatio", "href", "transform", "d",
        "x", "y", "x1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "offset", "fill", "color", "stroke", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset",
        "stop-color", "stop-opacity", "opacity", "clip-path",
    ];

    private static readonly Drawing[] drawings =
        [.. Shapes.All.SelectMany(
            shape => Enumerable.Range(0, 15).Select(number => new Drawing($"markup {number}", shape.Width, shape.Height)))];

    // Nothing that runs, loads, styles or links; in particular no style attribute, which a strict policy would drop.
    [Fact]
    public void Only_known_elements_and_attributes_occur() => Assert.All(drawings, drawing =>
    {
        Assert.Subset(elements.ToHashSet(), drawing.Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());
        Assert.Subset(
            attributes.ToHashSet(),
            drawing.Root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ToHashSet());
    });

    [Fact]
    public void Every_reference_is_to_an_id_of_the_same_painting() => Assert.All(drawings, drawing =>
    {
        var ids = drawing.Ids.ToHashSet();
        var values = drawing.Root.Descendants().Attributes()
            .ToLookup(attribute => attribute.Name.LocalName == "href", attribute => attribute.Value);
        var targets = values[true].Concat(values[false].SelectMany(value => Url().Matches(value)).Select(url => url.Groups[1].Value))
            .ToHashSet();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.StartsWith("#", target, StringComparison.Ordinal));
        Assert.Subset(ids, targets.Select(target => target[1..]).ToHashSet());
    });

    [Fact]
    public void Every_id_is_there_once() => Assert.All(drawings, drawing => Assert.Equal(drawing.Ids, drawing.Ids.Distinct()));

    [Theory]
    [InlineData("a", 640, 360, "b", 640, 360)]
    [InlineData("a", 640, 360, "a", 320, 180)]
    [InlineData("a", 640, 360, "a", 360, 640)]
    public void Two_paintings_on_one_page_share_no_id(
        string seed, int width, int height, string otherSeed, int otherWidth, int otherHeight) =>
        Assert.Empty(new Drawing(seed, width, height).Ids.Intersect(new Drawing(otherSeed, otherWidth, otherHeight).Ids));

    [Fact]
    public void Assistive_technology_finds_one_picture_with_a_name_and_a_description() => Assert.All(drawings, drawing =>
    {
        var first = drawing.Root.Elements().Take(2).ToArray();

        Assert.Equal("img", drawing.Root.Attribute("role")!.Value);
        Assert.Equal(["title", "desc"], first.Select(element => element.Name.LocalName));
        Assert.Equal(
            drawing.Root.Attribute("aria-labelledby")!.Value,
            string.Join(' ', first.Select(element => element.Attribute("id")!.Value)));
    });

    [Fact]
    public void Size_is_the_one_asked_for() => Assert.All(Shapes.All, shape =>
    {
        var root = new Drawing("size", shape.Width, shape.Height).Root;

        Assert.Equal((shape.Width, shape.Height), ((int)root.Attribute("width")!, (int)root.Attribute("height")!));
    });

    // The same picture at another resolution is the same drawing; only ids and the size differ.
    [Fact]
    public void Drawing_depends_on_the_shape_and_not_on_the_pixels() => Assert.Equal(
        Paths(new Drawing("shape", 320, 180)),
        Paths(new Drawing("shape", 3840, 2160)));

    private static IEnumerable<string> Paths(Drawing drawing) => drawing.Root.Descendants().Attributes("d").Select(path => path.Value);

    [GeneratedRegex(@"url\((.*?)\)")]
    private static partial Regex Url();
}
