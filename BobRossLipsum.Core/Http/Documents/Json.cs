using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The JSON documents that are written, by generated code rather than reflection.</summary>
[JsonSerializable(typeof(CorporaDocument))]
[JsonSerializable(typeof(CorpusDocument))]
[JsonSerializable(typeof(HealthDocument))]
[JsonSerializable(typeof(PhraseDocument))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class Json : JsonSerializerContext
{
    // Every reply is marked nosniff and none is part of a page, so an apostrophe may stay an apostrophe.
    public static Json Documents { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
