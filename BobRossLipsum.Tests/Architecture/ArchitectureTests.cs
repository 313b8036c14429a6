using BobRossLipsum.Core.Http;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>Who may know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, int> floors = new() { ["Http"] = 2, ["Painting"] = 1, ["Text"] = 1, ["Randomness"] = 0 };

    [Fact]
    public void Core_refers_to_neither_Azure_nor_ASP_NET() => Assert.All(
        typeof(LipsumHandler).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("BobRossLipsum.Core")]
    [InlineData("BobRossLipsum.Tests")]
    public void Folders_have_no_circle(string project) =>
        Assert.Empty(FolderGraph.Circles(FolderGraph.Arrows(project, Sources.Of(project))));

    [Fact]
    public void Rooms_of_Core_know_only_those_below()
    {
        var arrows = FolderGraph.Arrows("BobRossLipsum.Core", Sources.Of("BobRossLipsum.Core"))
            .Select(arrow => (From: arrow.From.Split('/')[0], To: arrow.To.Split('/')[0]))
            .Where(arrow => arrow.From != arrow.To && floors.ContainsKey(arrow.From) && floors.ContainsKey(arrow.To))
            .Distinct()
            .ToArray();

        Assert.Contains(("Http", "Text"), arrows);
        Assert.Contains(("Painting", "Randomness"), arrows);
        Assert.All(arrows, arrow => Assert.True(floors[arrow.From] > floors[arrow.To], $"{arrow.From} uses {arrow.To}"));
    }

    [Theory]
    [InlineData("class First { Second? second; }")]
    [InlineData("class First : Second;")]
    [InlineData("class First { string Name => nameof(Second); }")]
    [InlineData("class First { void Call() => Second.Act(); }")]
    [InlineData("class First { object Make() => Third.Make(); }")]
    [InlineData("class First { void Take(System.Collections.Generic.List<Second[]> list) { } }")]
    [InlineData("[Second] class First;")]
    public void Circle_would_be_found(string first)
    {
        (string, string)[] sources =
        [
            ("a/First.cs", first),
            ("a/b/Second.cs", "class Second : System.Attribute { public static void Act() { } public First? First; }"),
            ("c/Third.cs", "class Third { public static Second Make() => new(); }"),
        ];

        var circles = FolderGraph.Circles(FolderGraph.Arrows("Example", sources));

        Assert.Contains(("a", "a/b"), circles);
        Assert.Contains(("a/b", "a"), circles);
    }

    [Fact]
    public void No_circle_would_be_found_where_arrows_lead_one_way()
    {
        (string, string)[] sources =
        [
            ("First.cs", "class First { Second? second; Third? third; }"),
            ("b/Second.cs", "class Second { Third? third; /* First */ }"),
            ("c/Third.cs", "class Third;"),
        ];

        var arrows = FolderGraph.Arrows("Example", sources);

        Assert.Equal([("", "b"), ("", "c"), ("b", "c")], arrows);
        Assert.Empty(FolderGraph.Circles(arrows));
    }
}
