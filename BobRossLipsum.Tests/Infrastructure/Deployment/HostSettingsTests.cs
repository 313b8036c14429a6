using System.Text.Json;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>The rules of the published schemas (json.schemastore.org: host.json, local.settings.json) for what our files use.</summary>
public sealed class HostSettingsTests
{
    [Fact]
    public void Host_file_has_known_properties_alone()
    {
        var host = Parse("host.json");

        Assert.Equal("2.0", host.Text("version"));
        AssertNames(host, "version", "extensions", "logging");
        AssertNames(host.At("extensions"), "http");
        AssertNames(host.At("extensions", "http"), "routePrefix");
        AssertNames(host.At("logging"), "logLevel", "applicationInsights");
        AssertNames(host.At("logging", "applicationInsights"), "samplingSettings");
    }

    [Fact]
    public void Route_starts_at_the_root() => Assert.Equal("", Parse("host.json").Text("extensions", "http", "routePrefix"));

    /// <summary>
    /// A request is an item of <c>Host.Results</c>. Of the two lines the host would write beside each, that it begins and that it
    /// ends, one hears only if they warn; what the function itself says is of the category <c>….User</c>.
    /// </summary>
    [Fact]
    public void Log_has_every_request_once() => Assert.Equal(
        [
            "Function.HandleRequest Warning", "Function.HandleRequest.User Information", "Host.Aggregator Warning",
            "Host.Results Information", "Microsoft Warning", "default Information",
        ],
        Parse("host.json").At("logging", "logLevel").EnumerateObject().Select(category => $"{category.Name} {category.Value}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Sampling_keeps_every_exception()
    {
        var sampling = Parse("host.json").At("logging", "applicationInsights", "samplingSettings");

        AssertNames(sampling, "isEnabled", "maxTelemetryItemsPerSecond", "excludedTypes");
        Assert.True(sampling.Flag("isEnabled"));
        Assert.Equal(5, sampling.Number("maxTelemetryItemsPerSecond"));
        Assert.Equal("Exception", sampling.Text("excludedTypes"));
    }

    [Fact]
    public void Local_sample_starts_the_isolated_worker_and_holds_strings_alone()
    {
        var local = Parse("local.settings.sample.json");

        AssertNames(local, "IsEncrypted", "Values");
        Assert.False(local.Flag("IsEncrypted"));
        Assert.Equal("dotnet-isolated", local.Text("Values", "FUNCTIONS_WORKER_RUNTIME"));
        Assert.All(local.At("Values").EnumerateObject(), setting =>
        {
            Assert.Equal(JsonValueKind.String, setting.Value.ValueKind);
            Assert.DoesNotContain(':', setting.Name);
        });
    }

    [Fact]
    public void Local_sample_sets_nothing_that_a_deployment_does_not() => Assert.Subset(
        HostSettings.ReadByTheHost.Concat(HostSettings.ReadByOurCode()).Append("FUNCTIONS_WORKER_RUNTIME").ToHashSet(),
        Parse("local.settings.sample.json").At("Values").EnumerateObject().Select(setting => setting.Name).ToHashSet());

    [Theory]
    [InlineData("Environment.GetEnvironmentVariable(\"CONTENT\")", "CONTENT")]
    [InlineData("builder.Configuration[\"Content:Source\"]", "Content__Source")]
    [InlineData("configuration[\"Content__Source\"]", "Content__Source")]
    [InlineData("settings.GetValue<int?>(\n    \"Content:Seconds\")", "Content__Seconds")]
    [InlineData("configuration.GetSection(\"Content\")", "Content")]
    [InlineData("headers[\"Accept\"]")]
    public void Setting_that_a_source_reads_is_found(string source, params string[] names) =>
        Assert.Equal(names, HostSettings.ReadBy(source));

    private static void AssertNames(JsonElement element, params string[] names) =>
        Assert.Equal(names.Order(), element.EnumerateObject().Select(property => property.Name).Order());

    private static JsonElement Parse(string file) => JsonDocument.Parse(Root.Read(file)).RootElement;
}
