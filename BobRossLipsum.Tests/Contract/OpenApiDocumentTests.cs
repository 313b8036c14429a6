using System.Text.Json.Nodes;
using BobRossLipsum.Core;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;
using Microsoft.OpenApi;

namespace BobRossLipsum.Tests.Contract;

/// <summary>The description against the handler's own table.</summary>
public sealed class OpenApiDocumentTests
{
    // What the validator of the replies understands, and what annotates without constraining.
    private static readonly string[] knownKeywords =
    [
        "$ref", "default", "description", "enum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength",
        "minimum", "pattern", "properties", "required", "type",
    ];

    private static readonly IReadOnlyList<Route> routes = SiteRoutes.All;

    public static TheoryData<string> Paths => [.. routes.Select(route => route.Path)];

    [Fact]
    public void Document_is_read_without_errors_and_warnings()
    {
        Assert.Empty(Description.Read.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Empty(Description.Read.Diagnostic.Warnings.Select(warning => warning.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, Description.Read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void Version_is_that_of_the_library() =>
        Assert.Equal(typeof(LipsumHandler).Assembly.GetName().Version!.ToString(3), Description.Document.Info.Version);

    [Fact]
    public void Paths_are_those_of_the_handler() =>
        Assert.Equal(routes.Select(route => route.Path).Order(), Description.Document.Paths.Keys.Order());

    [Theory]
    [MemberData(nameof(Paths))]
    public void Path_has_the_methods_that_Allow_lists(string path)
    {
        var reply = new LipsumHandler().Handle(new LipsumRequest("OPTIONS", path, ""));
        Assert.Equal(
            reply.Headers.Single(header => header.Key == "Allow").Value.Split(", ").Order(),
            Description.Document.Paths[path].Operations!.Keys.Select(method => method.Method).Order());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Parameters_are_those_of_the_handler(string path)
    {
        var parameters = routes.Single(route => route.Path == path).Parameters;
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var described = Described(path, method, ParameterLocation.Query);
            Assert.Equal(parameters.Select(parameter => parameter.Name), described.Select(parameter => parameter.Name));
            Assert.All(parameters.Zip(described), pair => AssertSame(pair.First, pair.Second));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Path_parameters_are_those_of_the_template(string path)
    {
        var described = Described(path, HttpMethod.Get, ParameterLocation.Path);
        Assert.Equal(
            path.Contains('{', StringComparison.Ordinal) ? [path.Split('{', '}')[1]] : [], described.Select(parameter => parameter.Name));
        Assert.All(described, parameter => Assert.True(parameter.Required));
    }

    [Fact]
    public void Ids_are_those_of_the_corpus()
    {
        var id = Assert.Single(Described("/phrases/{id}", HttpMethod.Get, ParameterLocation.Path));
        AssertSame(PhrasesEndpoint.IdParameter(Corpus.Embedded) with { Max = Corpus.MaxCount - 1 }, id);
        var schemas = Description.Document.Components!.Schemas!;
        Assert.Equal(id.Schema!.Maximum, schemas["Phrase"].Properties!["id"].Maximum);
        Assert.Equal(id.Schema.Maximum, schemas["Lipsum"].Properties!["ids"].Items!.Maximum);
        Assert.Equal(Corpus.MaxCount, schemas["Corpus"].Properties!["phrases"].MaxItems);
        Assert.Equal(Corpus.MaxPhraseLength, schemas["Phrase"].Properties!["phrase"].MaxLength);
    }

    [Fact]
    public void Kinds_of_problems_are_those_of_the_handler() => Assert.Equal(
        Problems.Names, Words(Assert.Single(Described("/problems/{name}", HttpMethod.Get, ParameterLocation.Path)).Schema!));

    [Theory]
    [InlineData("/lipsum")]
    [InlineData("/painting.svg")]
    public void Defaults_are_what_their_absence_means(string path)
    {
        var bare = Canonical($"{path}?seed=happy");
        var withDefaults = Described(path, HttpMethod.Get, ParameterLocation.Query)
            .Where(parameter => parameter.Schema!.Default is not null).ToArray();
        Assert.NotEmpty(withDefaults);
        Assert.All(
            withDefaults, parameter => Assert.Equal(bare, Canonical($"{path}?seed=happy&{parameter.Name}={parameter.Schema!.Default}")));
    }

    [Fact]
    public void Every_component_is_used()
    {
        // A status that no operation can have, since there is no operation for the method.
        HashSet<string> used = ["#/components/responses/MethodNotAllowed"];
        var root = JsonNode.Parse(EmbeddedFile.Read("openapi.json"))!;
        Visit(root, node => used.UnionWith(node is JsonObject found && found["$ref"] is { } reference ? [(string)reference!] : []));
        foreach (var (kind, components) in root["components"]!.AsObject())
        {
            Assert.All(components!.AsObject(), component => Assert.Contains($"#/components/{kind}/{component.Key}", used));
        }
    }

    [Fact]
    public void Schemas_use_only_keywords_that_the_validator_knows()
    {
        var schemas = new List<JsonObject>();
        Visit(JsonNode.Parse(EmbeddedFile.Read("openapi.json"))!, node =>
            schemas.AddRange(node is JsonObject found && IsSchema(found.GetPath()) ? [found] : []));
        Assert.NotEmpty(schemas);
        Assert.All(schemas, schema => Assert.Empty(schema.Select(member => member.Key).Except(knownKeywords)));
    }

    private static bool IsSchema(string path)
    {
        var parent = path[..Math.Max(path.LastIndexOf('.'), 0)];
        return path.EndsWith(".schema", StringComparison.Ordinal) || path.EndsWith(".items", StringComparison.Ordinal)
            || parent.EndsWith(".components.schemas", StringComparison.Ordinal) || parent.EndsWith(".properties", StringComparison.Ordinal);
    }

    private static void Visit(JsonNode? node, Action<JsonNode> visit)
    {
        if (node is null)
        {
            return;
        }

        visit(node);
        foreach (var child in node switch
        {
            JsonObject found => found.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        })
        {
            Visit(child, visit);
        }
    }

    private static IOpenApiParameter[] Described(string path, HttpMethod method, ParameterLocation place)
    {
        var item = Description.Document.Paths[path];
        return [.. (item.Parameters ?? []).Concat(item.Operations![method].Parameters ?? []).Where(parameter => parameter.In == place)];
    }

    private static string Canonical(string target) => new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target))
        .Headers.Single(header => header.Key == "Content-Location").Value;

    private static IEnumerable<string> Words(IOpenApiSchema schema) => schema.Enum!.Select(word => (string)word!);

    private static void AssertSame(Parameter parameter, IOpenApiParameter described)
    {
        var schema = described.Schema!;
        switch (parameter)
        {
            case NumberParameter number:
                Assert.Equal(JsonSchemaType.Integer, schema.Type);
                Assert.Equal($"{number.Min} to {number.Max}", $"{schema.Minimum} to {schema.Maximum}");
                Assert.Equal(
                    number.Clamps,
                    described.Description!.Contains($"More than {number.Max} counts as {number.Max}.", StringComparison.Ordinal));
                break;
            case RangeParameter { Number: var number }:
                Assert.Equal(JsonSchemaType.String, schema.Type);
                Assert.All((string[])["0", "10000", "3-7"], value => Assert.Matches(schema.Pattern!, value));
                Assert.All((string[])["", "-1", "3-", "3-7-9", "a"], value => Assert.DoesNotMatch(schema.Pattern!, value));
                Assert.Contains($"from {number.Min} to {number.Max}", described.Description!, StringComparison.Ordinal);
                Assert.Equal(
                    number.Clamps,
                    described.Description!.Contains($"More than {number.Max} counts as {number.Max}.", StringComparison.Ordinal));
                break;
            case { Words: [_, ..] words }:
                Assert.Equal(JsonSchemaType.String, schema.Type);
                Assert.Equal(words, Words(schema));
                break;
            case TextParameter text:
                Assert.Equal(JsonSchemaType.String, schema.Type);
                Assert.Equal($"1 to {text.MaxLength}", $"{schema.MinLength} to {schema.MaxLength}");
                Assert.Matches(schema.Pattern!, "happy \u00e4");
                Assert.DoesNotMatch(schema.Pattern!, "\u0085");
                break;
            case CorpusParameter corpus:
                Assert.Equal(JsonSchemaType.String, schema.Type);
                Assert.Matches(schema.Pattern!, corpus.Default.Name);
                Assert.DoesNotMatch(schema.Pattern!, "-" + corpus.Default.Name);
                break;
            default:
                Assert.Fail($"{parameter} is of a kind that the description is not held to.");
                break;
        }
    }
}
