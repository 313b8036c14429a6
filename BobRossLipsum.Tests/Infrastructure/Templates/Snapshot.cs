using System.Text.Json;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>What a deployment would create, as <c>bicep snapshot</c> foretells it.</summary>
/// <param name="Text">The snapshot as written.</param>
public sealed record Snapshot(string Text)
{
    private readonly JsonElement root = JsonDocument.Parse(Text).RootElement;

    public JsonElement Outputs => root.GetProperty("outputs");

    public IReadOnlyList<JsonElement> Resources => [.. root.GetProperty("predictedResources").EnumerateArray()];

    public IReadOnlyList<JsonElement> Apps => All("Microsoft.Web/sites");

    /// <summary>The names that azd finds the apps by, in the order of the regions.</summary>
    public IReadOnlyList<string> Regions => [.. Apps.Select(app => app.Text("tags", "azd-service-name"))];

    public IReadOnlyList<JsonElement> All(string type) => [.. Resources.Where(resource => resource.Text("type") == type)];

    /// <summary>What lies under a resource, by the ids.</summary>
    public IReadOnlyList<JsonElement> Under(JsonElement parent, string type) =>
        [.. All(type).Where(child => child.Text("id").StartsWith(parent.Text("id") + "/", StringComparison.Ordinal))];

    /// <summary>The reference that a resource's property is known by before there is a value.</summary>
    public static string Reference(JsonElement resource, string property) =>
        $"[reference('{resource.Text("id")}', '{resource.Text("apiVersion")}').{property}]";

    public JsonElement Only(string type) => Assert.Single(All(type));
}
