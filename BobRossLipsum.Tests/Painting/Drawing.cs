using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Tests.Painting;

/// <summary>A painting as a reader of its SVG finds it.</summary>
internal sealed partial class Drawing
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";
    private readonly string mark;

    public Drawing(string seed, int width = 640, int height = 360)
    {
        Seed = seed;
        using var bytes = new MemoryStream(Landscape.DrawUtf8(seed, width, height));
        Root = XDocument.Load(bytes).Root!;

        // The title's id is a "t" and the mark that ends every id of this painting.
        mark = Root.Element(svg + "title")!.Attribute("id")!.Value[1..];
        IsWhole = width * 1000 / height is >= 900 and <= 3000;
    }

    public string Seed { get; }

    public XElement Root { get; }

    public string Title => Root.Element(svg + "title")!.Value;

    public string Description => Root.Element(svg + "desc")!.Value;

    /// <summary>Gets a value indicating whether nothing is cropped.</summary>
    public bool IsWhole { get; }

    public (int Left, int Top, int Width, int Height) View
    {
        get
        {
            var numbers = Root.Attribute("viewBox")!.Value.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                .ToArray();
            return (numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }

    public XElement? Lamp => Named("sun") ?? Named("moon");

    public IEnumerable<string> Ids => Root.Descendants().Attributes("id").Select(id => id.Value);

    /// <summary>Gets every tree of the groves, in the order of painting.</summary>
    public IEnumerable<Placed> Trees => Uses(Tree());

    /// <summary>Gets every bush, in the order of painting.</summary>
    public IEnumerable<Placed> Bushes => Uses(Bush());

    public Placed? Cabin => Named("cabin") is { } cabin ? Place(cabin) : null;

    public override string ToString() => $"{Title} ({mark})";

    public XElement? Named(string name) => Root.Descendants().SingleOrDefault(element => element.Attribute("id")?.Value == name + mark);

    /// <summary>Counts the elements whose id is a letter, a number and the mark.</summary>
    public int Count(char letter) => Enumerable.Range(0, 10).Count(number => Named($"{letter}{number}") is not null);

    private IEnumerable<Placed> Uses(Regex kind) =>
        Root.Descendants(svg + "use").Where(use => kind.IsMatch(use.Attribute("href")!.Value)).Select(Place);

    private Placed Place(XElement element)
    {
        var matrix = Matrix().Match(element.Attribute("transform")!.Value).Groups[1].Value.Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var order = Root.Descendants().TakeWhile(other => other != element).Count();
        return new(
            element.Attribute("href")?.Value[1..2] ?? "cabin",
            matrix[4],
            matrix[5],
            Math.Abs(matrix[0]),
            matrix[3],
            order,
            element.Parent!.Attribute("id")?.Value[..^mark.Length] ?? "");
    }

    [GeneratedRegex("^#[toj][0-9]")]
    private static partial Regex Tree();

    [GeneratedRegex("^#b[0-9]")]
    private static partial Regex Bush();

    [GeneratedRegex(@"^matrix\((.*)\)$")]
    private static partial Regex Matrix();
}
