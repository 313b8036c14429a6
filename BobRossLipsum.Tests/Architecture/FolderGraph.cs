using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>Which folder of a project uses which, as the compiler understands its sources.</summary>
internal static class FolderGraph
{
    private static readonly string[] usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks", "Xunit"];

    private static readonly PortableExecutableReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Finds an arrow for every folder that names, calls or holds a type of another one.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="sources">Its sources.</param>
    public static (string From, string To)[] Arrows(string project, IEnumerable<(string Path, string Text)> sources)
    {
        // A project does not refer to itself as it was built. What generators add is missed, and nothing but they would use it.
        var others = references.Where(reference => Path.GetFileNameWithoutExtension(reference.FilePath) != project);
        var implicitUsings = Sources.Parse(("usings.cs", string.Concat(usings.Select(name => $"global using {name};"))));
        var compilation = CSharpCompilation.Create(project, [implicitUsings, .. sources.Select(Sources.Parse)], others);
        return [.. compilation.SyntaxTrees.SelectMany(tree => Arrows(compilation.GetSemanticModel(tree))).Distinct().Order()];
    }

    /// <summary>The arrows of all circles, and of what leads to one: those left when each that leads to a dead end is taken away.</summary>
    public static (string From, string To)[] Circles((string From, string To)[] arrows)
    {
        var left = arrows.Where(arrow => arrows.Any(next => next.From == arrow.To)).ToArray();
        return left.Length == arrows.Length ? left : Circles(left);
    }

    private static IEnumerable<(string From, string To)> Arrows(SemanticModel model)
    {
        var from = Sources.Folder(model.SyntaxTree.FilePath);
        return model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .SelectMany(Types)
            .SelectMany(type => type.OriginalDefinition.DeclaringSyntaxReferences)
            .Select(declaration => (from, To: Sources.Folder(declaration.SyntaxTree.FilePath)))
            .Where(arrow => arrow.To != from);
    }

    // What is named, what holds it, and what it results in without naming it.
    private static IEnumerable<ITypeSymbol> Types(ISymbol named)
    {
        var result = named switch
        {
            ITypeSymbol type => type,
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        ITypeSymbol?[] types = [named.ContainingType, result is IArrayTypeSymbol array ? array.ElementType : result];
        return types.OfType<ITypeSymbol>();
    }
}
