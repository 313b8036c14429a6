using BobRossLipsum.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>The C# sources of the repository's projects.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions newest = new(LanguageVersion.Preview);

    /// <summary>The names of the projects, which are those of their folders.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.EnumerateDirectories(Root.PathOf("")).Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the sources of a project, their paths relative to it and with slashes.</summary>
    public static IEnumerable<(string Path, string Text)> Of(string project)
    {
        var root = Path.GetFullPath(Root.PathOf(project));
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(found =>
                !found.Path.StartsWith("obj/", StringComparison.Ordinal) && !found.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(found => (found.Path, File.ReadAllText(found.File)));
    }

    public static SyntaxTree Parse((string Path, string Text) source) => CSharpSyntaxTree.ParseText(source.Text, newest, source.Path);

    /// <summary>The folder of a source: a path relative to the project, empty for the project's own.</summary>
    public static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
}
