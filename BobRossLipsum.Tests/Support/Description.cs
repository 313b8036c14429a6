using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BobRossLipsum.Core;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NJsonSchema;

namespace BobRossLipsum.Tests.Support;

/// <summary>The OpenAPI description of the site, and what it says about a reply.</summary>
internal static class Description
{
    /// <summary>What servers and proxies add, and no application describes.</summary>
    private static readonly HashSet<string> fieldsOfHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Age", "Connection", "Date", "Keep-Alive", "Request-Context", "Server", "Strict-Transport-Security",
        "Transfer-Encoding", "Via", "X-Azure-Ref", "X-Cache",
    };

    private static readonly ConcurrentDictionary<IOpenApiSchema, JsonSchema> validators = new(ReferenceEqualityComparer.Instance);

    // Most headers have one of a few values.
    private static readonly ConcurrentDictionary<(IOpenApiSchema Schema, string Value), bool> validHeaders = new();

    /// <summary>The description and what its reader found wrong with it.</summary>
    public static ReadResult Read { get; } = OpenApiDocument.Load(new MemoryStream(EmbeddedFile.Read("openapi.json")), "json");

    public static OpenApiDocument Document { get; } = Read.Document!;

    private static readonly (string Template, Regex Path)[] patterns =
    [
        .. Document.Paths.Keys.Select(template => (
            template, new Regex($@"\A{Regex.Replace(Regex.Escape(template), @"\\\{.*}", "[^/]+")}{(template == "/" ? "" : "/?")}\z"))),
    ];

    /// <summary>All operations with their paths and methods.</summary>
    public static IEnumerable<(string Path, string Method, OpenApiOperation Operation)> Operations =>
        from path in Document.Paths
        from operation in path.Value.Operations!
        select (path.Key, operation.Key.Method, operation.Value);

    /// <summary>Tells whether a header is of those that servers and proxies add.</summary>
    public static bool IsOfHosts(string header) => fieldsOfHosts.Contains(header);

    /// <summary>Fails unless a reply is as described.</summary>
    /// <param name="method">The method of the request.</param>
    /// <param name="target">The target of the request.</param>
    /// <param name="reply">The reply.</param>
    public static void Check(string method, string target, LiveReply reply)
    {
        var described = Find(method, target, reply.Status);
        var where = $"{method} {(target.Length > 200 ? target[..200] : target)}: {reply.Status}";
        Assert.True(described is not null, $"{where} is not described");

        var headers = described.Headers ?? new Dictionary<string, IOpenApiHeader>();
        foreach (var (name, header) in headers)
        {
            if (reply[name] is { } value)
            {
                AssertValidHeader(header.Schema!, value, $"{where}, {name}");
            }
            else
            {
                Assert.False(header.Required, $"{where} came without {name}");
            }
        }

        var undescribed = reply.Fields.Keys.Except(headers.Keys, StringComparer.OrdinalIgnoreCase).Except(fieldsOfHosts)
            .Except(described.Content is null ? [] : ["Content-Type"], StringComparer.OrdinalIgnoreCase);
        Assert.True(!undescribed.Any(), $"{where} came with {string.Join(", ", undescribed)}");

        if (described.Content is null or { Count: 0 })
        {
            Assert.True(reply.Body.IsEmpty, $"{where} came with a body");
            return;
        }

        var mediaType = reply["Content-Type"] ?? "nothing";
        Assert.True(described.Content.TryGetValue(mediaType, out var media), $"{where} came as {mediaType}");
        if (method == "HEAD")
        {
            Assert.True(reply.Body.IsEmpty, $"{where} came with a body");
        }
        else
        {
            Assert.Equal(reply.Body.Length.ToString(CultureInfo.InvariantCulture), reply["Content-Length"]);
            if (mediaType.Contains("json", StringComparison.Ordinal))
            {
                AssertValid(media.Schema!, reply.Text, where);
            }
            else
            {
                Assert.True(Encoding.UTF8.GetByteCount(reply.Text) == reply.Body.Length, $"{where} came as something else than UTF-8");
            }
        }
    }

    /// <summary>Fails unless a JSON value is valid, and every member of it is among the properties of its schema.</summary>
    public static void AssertValid(IOpenApiSchema schema, string json, string where)
    {
        // The validator counts the two halves of a pair where JSON Schema counts characters; a backslash that is escaped begins no half.
        var errors = Validator(schema).Validate(Regex.Replace(
            json,
            @"\\u[Dd][89ABab]..\\u[Dd]...|[\uD800-\uDBFF][\uDC00-\uDFFF]|\\.",
            found => found is { Length: 2, Value: ['\\', ..] } ? found.Value : "*"));
        Assert.True(errors.Count == 0, $"{where}: {string.Join("; ", errors.Select(error => error.ToString()))} in {json}");
    }

    /// <summary>The path of the description that a target belongs to, or null.</summary>
    public static string? PathOf(string target)
    {
        var path = target.Split('?')[0];
        return path.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? null : patterns.FirstOrDefault(
            pattern => pattern.Path.IsMatch(Uri.UnescapeDataString(path))).Template;
    }

    private static void AssertValidHeader(IOpenApiSchema schema, string value, string where)
    {
        if (!validHeaders.ContainsKey((schema, value)))
        {
            AssertValid(schema, schema.Type == JsonSchemaType.Integer ? value : JsonSerializer.Serialize(value), where);
            if (value.Length <= 40 && validHeaders.Count < 10_000)
            {
                validHeaders[(schema, value)] = true;
            }
        }
    }

    private static IOpenApiResponse? Find(string method, string target, int status)
    {
        var responses = Document.Components!.Responses!;
        return status == 414 ? responses["UriTooLong"]
            : PathOf(target) is not { } path ? (status == 404 ? responses["NotFound"] : null)
            : Document.Paths[path].Operations!.SingleOrDefault(found => found.Key.Method == method).Value is { } operation
                ? operation.Responses!.GetValueOrDefault(status.ToString(CultureInfo.InvariantCulture))
                : status == 405 ? responses["MethodNotAllowed"] : null;
    }

    private static JsonSchema Validator(IOpenApiSchema described) => validators.GetOrAdd(described, schema =>
    {
        using var text = new StringWriter();
        schema.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { InlineLocalReferences = true }));
        var validator = JsonSchema.FromJsonAsync(text.ToString()).GetAwaiter().GetResult();
        Close(validator);
        return validator;
    });

    // The description leaves its objects open, so that members can be added; a reply may have none that is not described.
    private static void Close(JsonSchema schema)
    {
        schema.AllowAdditionalProperties = schema.Properties.Count == 0;
        foreach (var property in schema.Properties.Values)
        {
            Close(property);
        }

        if (schema.Item is { } item)
        {
            Close(item);
        }
    }
}
