using System.Text.Json;

namespace BobRossLipsum.Tests.Infrastructure;

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

    public JsonElement Only(string type) => Assert.Single(All(type));
}
