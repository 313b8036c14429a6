using Mono.Cecil;

namespace BobRossLipsum.Tests.Architecture;

/// <summary>Which folder of a project uses which, as its assembly tells it: a namespace is a folder.</summary>
internal static class FolderGraph
{
    /// <summary>
    /// Finds an arrow for every folder that names, calls or holds a type of another one. What a compiler leaves nothing of, as a constant
    /// or <c>nameof</c>, is missed.
    /// </summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="assembly">What it was compiled to.</param>
    public static (string From, string To)[] Arrows(string project, Stream assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. module.Types.Where(type => IsOf(type, project))
                .SelectMany(type => Named(type).SelectMany(Parts).Select(Outermost)
                    .Where(named => named is TypeDefinition && IsOf(named, project))
                    .Select(named => (From: Folder(type, project), To: Folder(named, project))))
                .Where(arrow => arrow.From != arrow.To)
                .Distinct().Order(),
        ];
    }

    /// <summary>The arrows of all circles, and of what leads to one: those left when each that leads to a dead end is taken away.</summary>
    public static (string From, string To)[] Circles((string From, string To)[] arrows)
    {
        var left = arrows.Where(arrow => arrows.Any(next => next.From == arrow.To)).ToArray();
        return left.Length == arrows.Length ? left : Circles(left);
    }

    // Not what the compiler adds.
    private static bool IsOf(TypeReference type, string project) =>
        type.Namespace == project || type.Namespace.StartsWith(project + '.', StringComparison.Ordinal);

    private static string Folder(TypeReference type, string project) =>
        type.Namespace[project.Length..].TrimStart('.').Replace('.', '/');

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    // An array of lists of something is something, too.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification of => Parts(of.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeReference> Named(TypeDefinition type) =>
    [
        .. type.BaseType is { } mother ? [mother] : Array.Empty<TypeReference>(),
        .. type.Interfaces.Select(it => it.InterfaceType),
        .. type.CustomAttributes.SelectMany(Named),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(Named),
        .. type.NestedTypes.SelectMany(Named),
    ];

    private static IEnumerable<TypeReference> Named(CustomAttribute attribute) => attribute.ConstructorArguments
        .Concat(attribute.Properties.Select(property => property.Argument))
        .Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType);

    private static IEnumerable<TypeReference> Named(MethodDefinition method) =>
    [
        .. Named((MethodReference)method),
        .. method.CustomAttributes.SelectMany(Named),
        .. method.HasBody ? method.Body.Instructions.SelectMany(instruction => Operand(instruction.Operand)) : [],
    ];

    private static IEnumerable<TypeReference> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => Named(generic.ElementMethod).Concat(generic.GenericArguments),
        MethodReference method => Named(method),
        _ => [],
    };

    private static IEnumerable<TypeReference> Named(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType).Append(method.DeclaringType);
}
