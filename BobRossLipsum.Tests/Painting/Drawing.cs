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
        using var bytes = new MemoryStream(Landscape.DrawUtf8(seed, width, height));
        Root = XDocument.Load(bytes).Root!;

        // The title's id is a "t" and the mark that ends every id of this painting.
        mark = Root.Element(svg + "title")!.Attribute("id")!.Value[1..];
    }

    public XElement Root { get; }

    public string Title => Root.Element(svg + "title")!.Value;

    public string Description => Root.Element(svg + "desc")!.Value;

    public IEnumerable<string> Ids => Root.Descendants().Attributes("id").Select(id => id.Value);

    public IEnumerable<XElement> Evergreens =>
        Root.Descendants(svg + "use").Where(use => Evergreen().IsMatch(use.Attribute("href")!.Value));

    public override string ToString() => $"{Title} ({mark})";

    public XElement? Named(string name) => Root.Descendants().SingleOrDefault(element => element.Attribute("id")?.Value == name + mark);

    /// <summary>Counts the elements whose id is a letter, a number and the mark.</summary>
    public int Count(char letter) => Enumerable.Range(0, 10).Count(number => Named($"{letter}{number}") is not null);

    [GeneratedRegex("^#t[0-9]")]
    private static partial Regex Evergreen();
}
