using System.Text.Json;
using System.Xml.Linq;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>What <c>dotnet publish</c> is to make of the Functions project, as MSBuild evaluates it: that needs no package.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task Package_is_compiled_for_the_one_platform_of_the_plan()
    {
        var properties = (await EvaluateAsync("-getProperty:RuntimeIdentifier,PublishReadyToRun,SelfContained,AzureFunctionsVersion"))
            .At("Properties");

        Assert.Equal("linux-x64", properties.Text("RuntimeIdentifier"));
        Assert.Equal("true", properties.Text("PublishReadyToRun"));
        Assert.Equal("false", properties.Text("SelfContained"));
        Assert.Equal("v4", properties.Text("AzureFunctionsVersion"));
    }

    [Fact]
    public async Task Package_has_the_settings_of_the_host()
    {
        var files = (await EvaluateAsync("-getItem:None")).At("Items", "None").EnumerateArray();

        var host = Assert.Single(files, file => file.Text("Identity") == "../host.json");
        Assert.Equal("host.json", host.Text("Link"));
        Assert.Equal("PreserveNewest", host.Text("CopyToPublishDirectory"));
    }

    [Fact]
    public void Package_has_no_settings_of_this_machine()
    {
        var project = XDocument.Parse(Root.Read("BobRossLipsum.Functions/BobRossLipsum.Functions.csproj"));

        var settings = Assert.Single(
            project.Descendants(), item => item.Attribute("Include")?.Value.Contains("local.settings", StringComparison.Ordinal) is true);
        Assert.Equal("Never", settings.Attribute("CopyToPublishDirectory")?.Value);
    }

    private static async Task<JsonElement> EvaluateAsync(string question)
    {
        var result = await Command.RunAsync(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["msbuild", "BobRossLipsum.Functions", "-p:_IsPublishing=true", question],
            Root.PathOf(""));
        Assert.Equal(0, result.ExitCode);
        return JsonElement.Parse(result.Output);
    }
}
