using BobRossLipsum.Core.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>Who may know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, int> floors =
        new() { ["Http"] = 2, ["Painting"] = 1, ["Text"] = 1, ["Bytes"] = 0, ["Randomness"] = 0 };

    [Fact]
    public void Core_refers_to_neither_Azure_nor_ASP_NET() => Assert.All(
        typeof(LipsumHandler).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("BobRossLipsum.Core")]
    [InlineData("BobRossLipsum.Tests")]
    public void Folders_have_no_circle(string project) => Assert.Empty(FolderGraph.Circles(Arrows(project)));

    [Fact]
    public void Rooms_of_Core_know_only_those_below()
    {
        var arrows = Arrows("BobRossLipsum.Core")
            .Select(arrow => (From: arrow.From.Split('/')[0], To: arrow.To.Split('/')[0]))
            .Where(arrow => arrow.From != arrow.To && floors.ContainsKey(arrow.From) && floors.ContainsKey(arrow.To))
            .Distinct()
            .ToArray();

        Assert.Contains(("Http", "Text"), arrows);
        Assert.Contains(("Painting", "Randomness"), arrows);
        Assert.All(arrows, arrow => Assert.True(floors[arrow.From] > floors[arrow.To], $"{arrow.From} uses {arrow.To}"));
    }

    [Theory]
    [InlineData("class First { b.Second? second; }")]
    [InlineData("class First : b.Second;")]
    [InlineData("class First { object Name => typeof(b.Second); }")]
    [InlineData("class First { void Call() => b.Second.Act(); }")]
    [InlineData("class First { object Make() => c.Third.Make(); }")]
    [InlineData("class First { System.Func<object> Make() => () => new b.Second(); }")]
    [InlineData("class First { void Take(System.Collections.Generic.List<b.Second[]> list) { } }")]
    [InlineData("[b.Second] class First;")]
    [InlineData("class First { [Named(typeof(b.Second))] void Act() { } }")]
    public void Circle_would_be_found(string first)
    {
        const string Others = """
            namespace Example.a.b { class Second : System.Attribute { public static void Act() { } public First? First; } }
            namespace Example.c { class Third { public static a.b.Second Make() => new(); } }
            namespace Example.a { class Named(System.Type type) : System.Attribute; }
            """;

        var circles = FolderGraph.Circles(Example($"namespace Example.a {{ {first} }} {Others}"));

        Assert.Contains(("a", "a/b"), circles);
        Assert.Contains(("a/b", "a"), circles);
    }

    [Fact]
    public void No_circle_would_be_found_where_arrows_lead_one_way()
    {
        var arrows = Example("""
            namespace Example { class First { b.Second? second; c.Third? third; } }
            namespace Example.b { class Second { c.Third? third; /* First */ } }
            namespace Example.c { class Third; }
            """);

        Assert.Equal([("", "b"), ("", "c"), ("b", "c")], arrows);
        Assert.Empty(FolderGraph.Circles(arrows));
    }

    private static (string From, string To)[] Arrows(string project)
    {
        using var assembly = File.OpenRead(Path.Combine(AppContext.BaseDirectory, project + ".dll"));
        return FolderGraph.Arrows(project, assembly);
    }

    private static (string From, string To)[] Example(string source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        using var assembly = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var compiled = CSharpCompilation.Create("Example", [Sources.Parse(("Example.cs", source))], references, options).Emit(assembly);
        Assert.True(compiled.Success, string.Join('\n', compiled.Diagnostics));
        assembly.Position = 0;
        return FolderGraph.Arrows("Example", assembly);
    }
}
