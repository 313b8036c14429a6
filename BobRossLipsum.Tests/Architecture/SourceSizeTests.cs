using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>How much of a source a reader has to take in at once.</summary>
public sealed class SourceSizeTests
{
    private const int LongestLine = 140;
    private const int LongestMethod = 50;
    private const int LargestFolder = 16;

    public static TheoryData<string> Projects => [.. Sources.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Line_has_140_characters_at_most(string project) => Assert.Empty(Sources.Of(project).SelectMany(LongLines));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Method_has_50_lines_at_most(string project) => Assert.Empty(Sources.Of(project).SelectMany(LongMethods));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folder_has_16_sources_at_most(string project) => Assert.Empty(
        Sources.Of(project).GroupBy(source => Sources.Folder(source.Path))
            .Where(folder => folder.Count() > LargestFolder)
            .Select(folder => $"{folder.Key}: {folder.Count()}"));

    /// <summary>An evening is for so much; the next place is to be painted with fewer.</summary>
    [Fact]
    public void Painting_has_2500_lines_at_most() => Assert.InRange(
        Sources.Of("BobRossLipsum.Core").Where(source => source.Path.StartsWith("Painting/", StringComparison.Ordinal))
            .Sum(source => source.Text.Count(letter => letter == '\n')),
        1, 2500);

    [Theory]
    [InlineData(LongestLine, 0)]
    [InlineData(LongestLine + 1, 1)]
    public void Long_line_would_be_found(int length, int count) =>
        Assert.Equal(count, LongLines(("Example.cs", $"\n{new string('/', length)}\n")).Count());

    [Theory]
    [InlineData(LongestMethod, 0)]
    [InlineData(LongestMethod + 1, 1)]
    public void Long_method_would_be_found(int lines, int count)
    {
        var body = new string('\n', lines - 1);

        Assert.Equal(count, LongMethods(("Example.cs", $"class Example\n{{\n[Fact]\nvoid Act() {{{body}}}\n}}")).Count());
        Assert.Equal(count, LongMethods(("Example.cs", $"class Example\n{{\nint Act() =>{body}3;\n}}")).Count());
        Assert.Equal(count, LongMethods(("Example.cs", $"class Example\n{{\nExample() {{{body}}}\n}}")).Count());
        Assert.Equal(count, LongMethods(("Example.cs", $"class Example\n{{\nint Act {{ get {{{body}}} }}\n}}")).Count());
    }

    private static IEnumerable<string> LongLines((string Path, string Text) source) => source.Text.Split('\n')
        .Select((line, at) => (Length: line.TrimEnd('\r').Length, Number: at + 1))
        .Where(line => line.Length > LongestLine)
        .Select(line => $"{source.Path}:{line.Number}: {line.Length}");

    private static IEnumerable<string> LongMethods((string Path, string Text) source) => Sources.Parse(source).GetRoot().DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
        .Select(method => (Lines: LinesOf(method), At: method.GetLocation().GetLineSpan().StartLinePosition.Line + 1))
        .Where(method => method.Lines > LongestMethod)
        .Select(method => $"{source.Path}:{method.At}: {method.Lines}");

    // Without attributes, which are data rows as often as not.
    private static int LinesOf(SyntaxNode method)
    {
        var first = method.ChildNodesAndTokens().First(child => !child.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.AttributeList));
        var (start, end) = (first.GetLocation()!.GetLineSpan(), method.GetLocation().GetLineSpan());
        return end.EndLinePosition.Line - start.StartLinePosition.Line + 1;
    }
}
