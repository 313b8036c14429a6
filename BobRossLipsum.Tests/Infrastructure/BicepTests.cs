using System.Text.Json;
using System.Text.Json.Nodes;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure;

[Collection(nameof(CompiledOnce))]
public sealed class BicepTests(CompiledInfrastructure infrastructure)
{
    [BicepFact]
    public void Template_compiles_without_a_word()
    {
        Assert.Equal("", infrastructure.Build.Error);
        Assert.Equal(0, infrastructure.Build.ExitCode);
    }

    [BicepFact]
    public async Task Linter_finds_nothing()
    {
        var result = await infrastructure.BicepAsync("lint", "--pattern", "infra/*.bicep*");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Linter_rules_are_all_errors()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        using var config = JsonDocument.Parse(Root.Read("infra/bicepconfig.json"), options);

        var rules = config.RootElement.At("analyzers", "core", "rules").EnumerateObject();

        Assert.All(rules, rule => Assert.Equal("error", rule.Value.Text("level")));
    }

    [BicepFact]
    public async Task Formatter_changes_nothing()
    {
        var files = Directory.EnumerateFiles(infrastructure.Copy, "*.bicep*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.ReadAllText);

        var result = await infrastructure.BicepAsync("format", "--pattern", "**/*.bicep*");

        Assert.Equal("", result.Error);
        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default)]
    [InlineData(CompiledInfrastructure.ThreeRegions)]
    public void Snapshot_is_the_committed_one(string deployment)
    {
        // The compiler writes the outputs in any order.
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(Root.Read(deployment + ".snapshot.json")),
                JsonNode.Parse(infrastructure[deployment].Text)),
            $"A deployment would now differ from {deployment}.snapshot.json. If it should: AZURE_ENV_NAME=dev " +
            $"AZURE_LOCATION=westeurope bicep {CompiledInfrastructure.SnapshotCommand(deployment)}, and commit what it wrote.");
    }

    [BicepFact]
    public void App_is_created_after_its_roles_and_its_container()
    {
        var region = infrastructure.Template.At("resources", "regional", "properties", "template", "resources");

        var dependencies = region.Texts("app", "dependsOn");

        Assert.Contains("ownsBlobs", dependencies);
        Assert.Contains("publishesMetrics", dependencies);
        Assert.Contains("storage::blobs::packages", dependencies);
    }

    [BicepFact]
    public void Route_is_created_after_its_origins_and_its_rule()
    {
        var origins = infrastructure.Template.At("resources", "origins", "properties", "template", "resources");

        var dependencies = origins.Texts("route", "dependsOn");

        Assert.Contains("group::origin", dependencies);
        Assert.Contains("negotiation::bypass", dependencies);
    }

    [BicepFact]
    public void Apps_wait_for_the_profile_and_origins_for_the_apps()
    {
        var modules = infrastructure.Template.At("resources");

        Assert.Contains("frontDoor", modules.Texts("regional", "dependsOn"));
        Assert.Contains("regional", modules.Texts("origins", "dependsOn"));
        Assert.DoesNotContain("regional", modules.Texts("frontDoor", "dependsOn"));
    }

    [BicepTheory]
    [MemberData(nameof(CompiledInfrastructure.Deployments), MemberType = typeof(CompiledInfrastructure))]
    public void Outputs_are_addresses_and_names_and_nothing_else(string deployment)
    {
        var outputs = infrastructure[deployment].Outputs.EnumerateObject().Select(output => output.Name).Order();

        Assert.Equal(
            ["AZURE_LOCATION", "AZURE_RESOURCE_GROUP", "FRONT_DOOR_URL", "FUNCTION_APP_NAMES", "ORIGIN_URLS"], outputs);
    }

    [BicepFact]
    public void Readme_tells_of_every_parameter_that_is_not_azds()
    {
        string[] fromTheEnvironment = ["environmentName", "location", "regions"];
        var readme = Root.Read("infra/README.md");

        Assert.All(
            infrastructure.Template.At("parameters").EnumerateObject().Select(parameter => parameter.Name).Except(fromTheEnvironment),
            name => Assert.Contains($"| `{name}` |", readme, StringComparison.Ordinal));
    }

    [BicepTheory]
    [InlineData("listKeys")]
    [InlineData("listAccountSas")]
    [InlineData("listServiceSas")]
    [InlineData("listSecrets")]
    [InlineData("SharedAccess")]
    [InlineData("AccountKey")]
    [InlineData("InstrumentationKey")]
    [InlineData("publishingPassword")]
    [InlineData("secureString")]
    public void Template_asks_for_no_secret(string word) =>
        Assert.DoesNotContain(word, infrastructure.Build.Output, StringComparison.OrdinalIgnoreCase);
}
