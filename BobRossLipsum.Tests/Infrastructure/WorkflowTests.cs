using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure;

public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(Root.PathOf(".github/workflows")).Select(file => ".github/workflows/" + Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Action_is_pinned_to_a_commit_and_says_its_version(string workflow)
    {
        var uses = Root.Read(workflow).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line.TrimEnd('\r')));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_keeps_no_secret_and_puts_no_expression_into_a_shell(string workflow)
    {
        var text = Root.Read(workflow);

        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.All(Steps(workflow), step =>
            Assert.DoesNotContain("${{", step.TryGetValue("run", out var run) ? (string)run : "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Checkout_leaves_no_token_behind(string workflow)
    {
        var checkout = Assert.Single(Steps(workflow), step => Uses(step, "actions/checkout@"));

        Assert.Equal("false", ((Dictionary<object, object>)checkout["with"])["persist-credentials"]);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Sdk_is_the_one_that_the_clone_asks_for(string workflow)
    {
        var setup = Assert.Single(Steps(workflow), step => Uses(step, "actions/setup-dotnet@"));

        Assert.Equal("global.json", ((Dictionary<object, object>)setup["with"])["global-json-file"]);
    }

    [Fact]
    public void Build_may_read_and_runs_the_whole_check()
    {
        var ci = new YamlFile(".github/workflows/ci.yml");

        Assert.Equal(["contents"], ci.Keys("permissions"));
        Assert.Equal("read", ci.Text("permissions", "contents"));
        Assert.Equal(["push", "pull_request"], ci.Keys("on"));
        Assert.Equal(["build"], ci.Keys("jobs"));
        var check = Assert.Single(
            Steps(".github/workflows/ci.yml"), step => step.TryGetValue("run", out var run) && (string)run == "./build.sh");
        Assert.Equal("1", ((Dictionary<object, object>)check["env"])["REQUIRE_FUNCTIONS"]);
    }

    [Fact]
    public void Deployment_starts_by_hand_and_signs_in_without_a_secret()
    {
        var deploy = new YamlFile(".github/workflows/deploy.yml");
        string[] job = ["jobs", "deploy"];

        Assert.Equal(["workflow_dispatch"], deploy.Keys("on"));
        Assert.Empty(deploy.Map("permissions"));
        Assert.Equal(["deploy"], deploy.Keys("jobs"));
        Assert.Equal(["contents", "id-token"], deploy.Keys([.. job, "permissions"]));
        Assert.Equal("read", deploy.Text([.. job, "permissions", "contents"]));
        Assert.Equal("write", deploy.Text([.. job, "permissions", "id-token"]));
        Assert.Equal("${{ inputs.environment }}", deploy.Text([.. job, "environment"]));
        Assert.Single(Steps(".github/workflows/deploy.yml"), step =>
            step.TryGetValue("run", out var run) &&
            ((string)run).Contains("--federated-credential-provider github", StringComparison.Ordinal));
    }

    /// <summary>What main.bicepparam reads, and what it reads without a default, is what the workflow provides.</summary>
    [Fact]
    public void Deployment_passes_on_every_parameter()
    {
        var read = EnvironmentVariable().Matches(Root.Read("infra/main.bicepparam")).Select(match => match.Groups["name"].Value);

        var provided = new YamlFile(".github/workflows/deploy.yml").Keys("jobs", "deploy", "env");

        Assert.Equal(["AZURE_ENV_NAME", "AZURE_LOCATION", "AZURE_SECONDARY_LOCATION"], read.Order());
        Assert.Subset(provided.ToHashSet(), read.ToHashSet());
    }

    private static Dictionary<object, object>[] Steps(string workflow)
    {
        var file = new YamlFile(workflow);
        return [.. file.Keys("jobs").SelectMany(job => file.List("jobs", job, "steps")).Cast<Dictionary<object, object>>()];
    }

    private static bool Uses(Dictionary<object, object> step, string action) =>
        step.TryGetValue("uses", out var uses) && ((string)uses).StartsWith(action, StringComparison.Ordinal);

    [GeneratedRegex(@"^ +- uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"readEnvironmentVariable\(\s*'(?<name>\w+)'")]
    private static partial Regex EnvironmentVariable();
}
