using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

[Collection(nameof(CompiledOnce))]
public sealed partial class BicepTests(CompiledInfrastructure infrastructure)
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

    /// <summary>
    /// Here a warning fails the test above. In a deployment of an old version, by a newer Bicep, it is no more than that.
    /// </summary>
    [Fact]
    public void Linter_rules_are_all_warnings()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        using var config = JsonDocument.Parse(Root.Read("infra/bicepconfig.json"), options);

        var rules = config.RootElement.At("analyzers", "core", "rules").EnumerateObject();

        Assert.All(rules, rule => Assert.Equal("warning", rule.Value.Text("level")));
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
                JsonNode.Parse(Root.Read(CompiledInfrastructure.Committed(deployment))),
                JsonNode.Parse(infrastructure[deployment].Text)),
            $"A deployment would now differ from {CompiledInfrastructure.Committed(deployment)}. If it should: {Accept(deployment)}");
    }

    [BicepFact]
    public void App_is_created_after_its_roles_and_its_container()
    {
        var region = infrastructure.Template.At("resources", "regional", "properties", "template", "resources");

        var dependencies = region.Texts("app", "dependsOn");

        Assert.Contains("ownsBlobs", dependencies);
        Assert.Contains("publishesMetrics", dependencies);
        Assert.Contains("storage::blobs::packages", dependencies);
        Assert.Contains("storage::blobs", region.Texts("storage::lifecycle", "dependsOn"));
    }

    /// <summary>A quarter of an hour is for so much; what outgrows it is to be made simpler.</summary>
    [Fact]
    public void Templates_can_be_read_in_a_quarter_of_an_hour() => Assert.InRange(
        Directory.EnumerateFiles(Root.PathOf("infra"), "*.bicep").Sum(file => File.ReadLines(file).Count()), 1, 1180);

    [BicepFact]
    public void Route_is_created_after_its_origins_and_its_rule()
    {
        var origins = infrastructure.Template.At("resources", "origins", "properties", "template", "resources");

        var dependencies = origins.Texts("route", "dependsOn");

        Assert.Contains("group::origin", dependencies);
        Assert.Contains("rules::bypass", dependencies);
        Assert.Contains("rules::choice", origins.Texts("rules::bypass", "dependsOn"));
        Assert.Contains("singleOrigin", origins.Texts("rules::choice", "dependsOn"));
    }

    [BicepFact]
    public void Rules_of_one_set_are_made_one_at_a_time()
    {
        var copy = infrastructure.Template.At(
            "resources", "origins", "properties", "template", "resources", "rules::choice", "copy");

        Assert.Equal("serial", copy.Text("mode"));
        Assert.Equal(1, copy.Number("batchSize"));
    }

    [BicepFact]
    public void Apps_wait_for_the_profile_and_origins_for_the_apps()
    {
        var modules = infrastructure.Template.At("resources");

        Assert.Contains("frontDoor", modules.Texts("regional", "dependsOn"));
        Assert.Contains("monitoring", modules.Texts("regional", "dependsOn"));
        Assert.Contains("globalResourceGroup", modules.Texts("frontDoor", "dependsOn"));
        Assert.Contains("regional", modules.Texts("origins", "dependsOn"));
        Assert.DoesNotContain("regional", modules.Texts("frontDoor", "dependsOn"));
    }

    [BicepTheory]
    [MemberData(nameof(CompiledInfrastructure.Deployments), MemberType = typeof(CompiledInfrastructure))]
    public void Outputs_are_addresses_and_names_and_nothing_else(string deployment)
    {
        var outputs = infrastructure[deployment].Outputs.EnumerateObject().Select(output => output.Name).Order();

        Assert.Equal(
            [
                "AZURE_RESOURCE_GROUP", "CONTENT_CONTAINERS", "FRONT_DOOR_ENDPOINT_ID", "FRONT_DOOR_URL", "ORIGIN_URLS", "REGIONS",
            ],
            outputs);
    }

    /// <summary>An output of a module goes from one deployment into the next, and into a history that every reader may read.</summary>
    [BicepFact]
    public void Modules_hand_on_exactly_this()
    {
        var outputs = infrastructure.Template.At("resources").EnumerateObject()
            .Where(resource => resource.Value.Text("type") == "Microsoft.Resources/deployments")
            .SelectMany(module => module.Value.At("properties", "template").TryGetProperty("outputs", out var all)
                ? all.EnumerateObject().Select(output => $"{module.Name}.{output.Name} = {output.Value.Text("value")}")
                : []);

        Assert.Equal(
            [
                "frontDoor.endpointId = [resourceId('Microsoft.Cdn/profiles/afdEndpoints', parameters('profileName'), "
                    + "parameters('endpointName'))]",
                "frontDoor.frontDoorId = [reference('profile').frontDoorId]",
                "frontDoor.hostName = [reference('profile::endpoint').hostName]",
                "frontDoor.profileId = [resourceId('Microsoft.Cdn/profiles', parameters('profileName'))]",
                "monitoring.workspaceId = [resourceId('Microsoft.OperationalInsights/workspaces', parameters('workspaceName'))]",
                "regional.contentContainer = [format('{0}{1}', reference('storage').primaryEndpoints.blob, variables('contentContainer'))]",
                "regional.hostName = [reference('app').defaultHostName]",
            ],
            outputs.Order(StringComparer.Ordinal));
    }

    [BicepTheory]
    [MemberData(nameof(CompiledInfrastructure.Deployments), MemberType = typeof(CompiledInfrastructure))]
    public void Outputs_are_what_they_are_called(string deployment)
    {
        var outputs = infrastructure[deployment].Outputs;

        Assert.Matches(
            @"^\[format\('https://\{0\}', reference\(.*frontDoor.*\.outputs\.hostName\.value\)\]$", outputs.Text("FRONT_DOOR_URL"));
        Assert.Matches(@"frontDoor.*\.outputs\.endpointId\.value\]$", outputs.Text("FRONT_DOOR_ENDPOINT_ID"));
        Assert.Equal(infrastructure[deployment].Regions, outputs.Texts("REGIONS"));
        Assert.Equal(
            infrastructure[deployment].All("Microsoft.Resources/resourceGroups")[0].Text("name"), outputs.Text("AZURE_RESOURCE_GROUP"));
        Assert.Equal(
            Enumerable.Range(0, infrastructure[deployment].Regions.Count),
            HostNameOfRegion().Matches(outputs.Text("ORIGIN_URLS"))
                .Select(match => int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)));
    }

    [BicepTheory]
    [InlineData("westeurope", "", "westeurope", "northeurope")]
    [InlineData("northeurope", "", "northeurope", "eastus2")]
    [InlineData("northeurope", "westus3", "northeurope", "westus3")]
    public async Task Regions_lie_where_the_environment_says(string location, string secondaryLocation, params string[] locations)
    {
        var variables = CompiledInfrastructure.EnvironmentOf(location, secondaryLocation);
        variables["AZURE_ENV_NAME"] = "prod";

        var parameters = await ReadAsync(variables);

        Assert.Equal(location, parameters.Text("location", "value"));
        Assert.Equal("prod", parameters.Text("environmentName", "value"));
        Assert.Equal(["primary", "secondary"], parameters.At("regions", "value").EnumerateArray().Select(region => region.Text("name")));
        Assert.Equal(locations, parameters.At("regions", "value").EnumerateArray().Select(region => region.Text("location")));
        Assert.Empty(parameters.At("alertEmails", "value").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, parameters.At("budget", "value").ValueKind);
    }

    [BicepTheory]
    [InlineData("AZURE_ENV_NAME")]
    [InlineData("AZURE_LOCATION")]
    public async Task Variable_of_azds_is_not_made_up(string name)
    {
        var variables = CompiledInfrastructure.EnvironmentOf("westeurope");
        variables.Remove(name);

        var result = await infrastructure.ParametersAsync(variables);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
    }

    [BicepFact]
    public async Task Alerts_and_budget_come_from_the_environment()
    {
        var parameters = await ReadAsync(CompiledInfrastructure.EnvironmentOf("westeurope", "", "a@example.com,b@example.com", "2026-11"));

        Assert.Equal(["a@example.com", "b@example.com"], parameters.Texts("alertEmails", "value"));
        Assert.Equal("2026-11", parameters.Text("budget", "value", "firstMonth"));
        Assert.Equal(100, parameters.Number("budget", "value", "monthlyAmount"));
    }

    [BicepTheory]
    [InlineData("mars", "")]
    [InlineData("westeurope", "switzerlandnorth")]
    public async Task Location_without_the_plan_is_refused_before_anything_is_made(string location, string secondaryLocation)
    {
        var result = await infrastructure.CheckedParametersAsync(CompiledInfrastructure.EnvironmentOf(location, secondaryLocation));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"\"'{(secondaryLocation.Length > 0 ? secondaryLocation : location)}'\"", result.Error, StringComparison.Ordinal);
    }

    [BicepFact]
    public void Region_and_its_scale_are_bounded()
    {
        var types = infrastructure.Template.At("definitions");
        var name = types.At("region", "properties", "name");
        var memory = types.At("scale", "properties", "instanceMemoryMB", "allowedValues");

        Assert.Equal(1, infrastructure.Template.Number("parameters", "regions", "minLength"));
        Assert.Equal([2, 12], [name.Number("minLength"), name.Number("maxLength")]);
        Assert.Equal([512, 2048, 4096], memory.EnumerateArray().Select(size => size.GetInt32()).Order());
    }

    /// <summary>Another location under the old name is refused by Azure, which is better than a second app of the same name.</summary>
    [BicepFact]
    public void Names_do_not_depend_on_locations()
    {
        Assert.Equal(
            "[uniqueString(subscription().id, parameters('environmentName'))]", infrastructure.Template.Text("variables", "token"));
        Assert.Equal(
            "[uniqueString(subscription().id, parameters('environmentName'), parameters('regions')[copyIndex()].name)]",
            infrastructure.Template.Text("resources", "regional", "properties", "parameters", "token", "value"));
    }

    [BicepFact]
    public void Readme_tells_of_every_parameter_that_is_not_azds()
    {
        string[] fromTheEnvironment = ["environmentName", "location", "regions", "alertEmails", "budget"];
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

    [GeneratedRegex(@"format\('https://\{0\}', reference\(.*?'regional-\{0\}-\{1\}', (?<index>\d+), .*?\.outputs\.hostName\.value\)")]
    private static partial Regex HostNameOfRegion();

    private static string Accept(string deployment) =>
        "copy what the test wrote: run it with KEEP_SNAPSHOTS=<folder>, and put the folder's "
            + $"{Path.GetFileName(deployment)}.snapshot.json there.";

    private async Task<JsonElement> ReadAsync(IReadOnlyDictionary<string, string> variables)
    {
        var result = await infrastructure.ParametersAsync(variables);
        Assert.Equal("", result.Error);
        using var both = JsonDocument.Parse(result.Output);
        return JsonElement.Parse(both.RootElement.Text("parametersJson")).At("parameters");
    }
}
