using System.Xml.Linq;
using BobRossLipsum.Tests.Infrastructure.Templates;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>What azd makes of <c>azure.yaml</c>, as its source and its schema tell.</summary>
[Collection(nameof(CompiledOnce))]
public sealed class AzdTests(CompiledInfrastructure infrastructure)
{
    private readonly YamlFile azure = new("azure.yaml");

    [BicepFact]
    public void Service_is_a_region_and_every_region_has_one()
    {
        var regions = infrastructure[CompiledInfrastructure.Default].Regions;

        Assert.Equal(["primary", "secondary"], regions);
        Assert.Equal(regions, azure.Keys("services"));
    }

    [BicepTheory]
    [MemberData(nameof(CompiledInfrastructure.Deployments), MemberType = typeof(CompiledInfrastructure))]
    public void Tag_of_a_service_is_on_one_app_and_nothing_else(string deployment)
    {
        var snapshot = infrastructure[deployment];
        var tagged = snapshot.Resources
            .Where(resource => resource.TryGetProperty("tags", out var tags) && tags.TryGetProperty("azd-service-name", out _))
            .ToArray();

        Assert.Equal(snapshot.Apps.Select(app => app.Text("id")), tagged.Select(resource => resource.Text("id")));
        Assert.Distinct(snapshot.Regions);
    }

    [Fact]
    public void Service_is_the_function_project()
    {
        var projects = XDocument.Parse(Root.Read("BobRossLipsum.slnx")).Descendants("Project")
            .Select(project => "./" + project.Attribute("Path")!.Value.Split('/')[0]);

        Assert.All(azure.Keys("services"), name =>
        {
            Assert.Equal("./BobRossLipsum.Functions", azure.Text("services", name, "project"));
            Assert.Contains(azure.Text("services", name, "project"), projects);
            Assert.Equal("function", azure.Text("services", name, "host"));
            Assert.Equal("dotnet", azure.Text("services", name, "language"));
            Assert.Equal(["project", "host", "language", "hooks"], azure.Keys("services", name));
        });
        Assert.Equal(["provider", "path"], azure.Keys("infra"));
    }

    [Fact]
    public void Project_is_left_alone_by_azd() => Assert.Single(
        XDocument.Parse(Root.Read("BobRossLipsum.Functions/BobRossLipsum.Functions.csproj")).Descendants("UserSecretsId"));

    [Fact]
    public void Version_publishes_one_project_for_several_regions_at_once()
    {
        var (relation, version) = azure.Text("requiredVersions", "azd").Split(' ') switch
        {
            [var first, var second] => (first, Version.Parse(second)),
            _ => throw new FormatException("expected a relation and a version"),
        };

        Assert.Equal(">=", relation);
        Assert.True(version >= new Version(1, 33, 0), "azd#9775 came with 1.33.0");
    }

    [Fact]
    public void Parameters_lie_where_azd_looks()
    {
        Assert.Equal("bicep", azure.Text("infra", "provider"));
        Assert.True(File.Exists(Root.PathOf(Path.Combine(azure.Text("infra", "path"), "main.bicepparam"))));
        Assert.False(
            File.Exists(Root.PathOf(Path.Combine(azure.Text("infra", "path"), "main.parameters.json"))),
            "azd would not read it beside a main.bicepparam");
    }

    /// <summary>azd foretells a deployment too, in a file of this name beside the parameters, and then removes the file.</summary>
    [Fact]
    public void Baseline_of_the_tests_is_not_where_azd_would_remove_it() => Assert.Empty(
        Directory.EnumerateFiles(Root.PathOf(azure.Text("infra", "path")), "*.snapshot.json", SearchOption.AllDirectories));

    /// <summary>azd deploys in the order of the names as long as no service says what it uses, and stops at a hook that fails.</summary>
    [Fact]
    public void Region_is_checked_before_the_next_is_deployed()
    {
        Assert.All(azure.Keys("services"), name =>
        {
            Assert.Equal(["postdeploy"], azure.Keys("services", name, "hooks"));
            Assert.Equal(["shell", "run"], azure.Keys("services", name, "hooks", "postdeploy"));
            Assert.Equal("sh", azure.Text("services", name, "hooks", "postdeploy", "shell"));
            Assert.Equal($"../infra/smoke.sh {name}", azure.Text("services", name, "hooks", "postdeploy", "run"));
        });
        Assert.Equal(azure.Keys("services").Order(StringComparer.Ordinal), azure.Keys("services"));
    }

    [Fact]
    public void Whole_is_checked_after_a_deployment()
    {
        Assert.Equal(["postup"], azure.Keys("hooks"));
        Assert.Equal(["shell", "run"], azure.Keys("hooks", "postup"));
        Assert.Equal("sh", azure.Text("hooks", "postup", "shell"));
        Assert.Equal("infra/smoke.sh", azure.Text("hooks", "postup", "run"));
    }

    [Theory]
    [InlineData("smoke.sh")]
    [InlineData("roll-out.sh")]
    [InlineData("purge.sh")]
    public void Script_can_be_executed_and_trusts_nobody(string script)
    {
        var file = Root.PathOf("infra/" + script);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute));
        Assert.StartsWith("#!/bin/sh\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("\nset -eu\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"--insecure| -k\b|curl .*\| *(ba)?sh", File.ReadAllText(file));
    }

    [Fact]
    public void File_has_these_parts_and_no_other() =>
        Assert.Equal(["name", "requiredVersions", "infra", "services", "hooks"], azure.Keys());
}
