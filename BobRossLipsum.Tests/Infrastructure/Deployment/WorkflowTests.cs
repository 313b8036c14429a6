using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>Workflows run nowhere but there, so their exact shape is held: what is added has to be meant.</summary>
public sealed partial class WorkflowTests
{
    private const string Ci = ".github/workflows/ci.yml";
    private const string Deploy = ".github/workflows/deploy.yml";
    private const string Environment = ".github/workflows/deploy-environment.yml";

    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(Root.PathOf(".github/workflows")).Select(file => ".github/workflows/" + Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Action_is_pinned_to_a_commit_and_says_its_version(string workflow)
    {
        var uses = Root.Read(workflow).Split('\n').Where(line => line.Contains("- uses:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line.TrimEnd('\r')));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_keeps_no_secret_and_puts_no_expression_into_a_shell(string workflow)
    {
        var text = Root.Read(workflow);

        Assert.DoesNotMatch(@"\bsecrets\b", text);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", text, StringComparison.Ordinal);
        Assert.All(Steps(workflow), step =>
            Assert.DoesNotContain("${{", step.TryGetValue("run", out var run) ? (string)run : "", StringComparison.Ordinal));
    }

    /// <summary>No step that goes on after a failure, none under a condition, none in another shell or place.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Step_has_these_keys_and_no_other(string workflow) => Assert.All(
        Steps(workflow), step => Assert.Subset(new HashSet<object>(["name", "id", "uses", "with", "run", "env"]), step.Keys.ToHashSet()));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Checkout_is_of_this_commit_and_leaves_no_token_behind(string workflow)
    {
        var checkouts = Steps(workflow).Where(step => Uses(step, "actions/checkout@")).ToArray();

        Assert.All(
            checkouts, checkout => Assert.Equal(new Dictionary<object, object> { ["persist-credentials"] = "false" }, checkout["with"]));
        Assert.Equal(
            new YamlFile(workflow).Keys("jobs").Count(job => new YamlFile(workflow).Keys("jobs", job).Contains("steps")), checkouts.Length);
    }

    [Theory]
    [InlineData(Ci)]
    [InlineData(Deploy)]
    public void Sdk_is_the_one_that_the_clone_asks_for(string workflow)
    {
        var setup = Assert.Single(Steps(workflow), step => Uses(step, "actions/setup-dotnet@"));

        Assert.Equal(new Dictionary<object, object> { ["global-json-file"] = "global.json" }, setup["with"]);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Job_that_runs_has_a_machine_of_githubs_and_an_end(string workflow)
    {
        var file = new YamlFile(workflow);

        Assert.All(file.Keys("jobs").Where(job => file.Keys("jobs", job).Contains("steps")), job =>
        {
            Assert.Equal("ubuntu-24.04", file.Text("jobs", job, "runs-on"));
            Assert.InRange(
                int.Parse(file.Text("jobs", job, "timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture), 10, 150);
        });
    }

    [Fact]
    public void Build_may_read_and_runs_the_whole_check()
    {
        var ci = new YamlFile(Ci);

        Assert.Equal(Map(("contents", "read")), ci.Map("permissions"));
        Assert.Equal(["push", "pull_request"], ci.Keys("on"));
        Assert.Equal(["build"], ci.Keys("jobs"));
        Assert.Equal(["runs-on", "timeout-minutes", "steps"], ci.Keys("jobs", "build"));
        Assert.Equal(["./build.sh"], Runs(Ci));
        Assert.Equal(Map(("REQUIRE_ALL", "1"), ("REQUIRE_FUNCTIONS", "1")), CheckEnvironment(Ci));
        Assert.Equal(
            Map(("name", "packages"), ("path", "artifacts/packages"), ("if-no-files-found", "error")),
            Assert.Single(Steps(Ci), step => Uses(step, "actions/upload-artifact@"))["with"]);
    }

    [Fact]
    public void Deployment_starts_by_hand_and_may_nothing_by_itself()
    {
        var deploy = new YamlFile(Deploy);

        Assert.Equal(["workflow_dispatch"], deploy.Keys("on"));
        Assert.Equal(["environment", "promote_to", "run"], deploy.Keys("on", "workflow_dispatch", "inputs"));
        Assert.Equal("environment", deploy.Text("on", "workflow_dispatch", "inputs", "environment", "type"));
        Assert.Empty(deploy.Map("permissions"));
        Assert.Equal(["name", "on", "permissions", "jobs"], deploy.Keys());
        Assert.Equal(["package", "deploy", "promote"], deploy.Keys("jobs"));
    }

    [Fact]
    public void Package_is_built_once_from_what_was_checked()
    {
        var deploy = new YamlFile(Deploy);

        Assert.Equal(["if", "runs-on", "timeout-minutes", "permissions", "steps"], deploy.Keys("jobs", "package"));
        Assert.Equal("inputs.run == ''", deploy.Text("jobs", "package", "if"));
        Assert.Equal(Map(("contents", "read")), deploy.Map("jobs", "package", "permissions"));
        Assert.Equal(
            [
                "./build.sh",
                "dotnet publish BobRossLipsum.Functions --configuration Release --output artifacts/publish",
                "test -f artifacts/publish/host.json",
                "test ! -e artifacts/publish/local.settings.json",
                "grep -q '\"name\": \".*/linux-x64\"' artifacts/publish/BobRossLipsum.Functions.deps.json",
                "mkdir artifacts/package",
                "(cd artifacts/publish && zip --quiet --recurse-paths ../package/package.zip .)",
                "git rev-parse HEAD > artifacts/package/commit",
            ],
            Runs(Deploy));
        Assert.Equal("1", CheckEnvironment(Deploy)["REQUIRE_ALL"]);
        Assert.Equal("1", CheckEnvironment(Deploy)["REQUIRE_FUNCTIONS"]);
        Assert.Equal(
            Map(("name", "package"), ("path", "artifacts/package"), ("if-no-files-found", "error"), ("retention-days", "90")),
            Assert.Single(Steps(Deploy), step => Uses(step, "actions/upload-artifact@"))["with"]);
    }

    [Theory]
    [InlineData(
        "deploy", "package", "${{ !cancelled() && (needs.package.result == 'success' || inputs.run != '') }}", "${{ inputs.environment }}")]
    [InlineData(
        "promote", "deploy", "${{ !cancelled() && needs.deploy.result == 'success' && inputs.promote_to != '' }}",
        "${{ inputs.promote_to }}")]
    public void Package_goes_from_environment_to_environment(string job, string needs, string condition, string environment)
    {
        var deploy = new YamlFile(Deploy);

        Assert.Equal(["needs", "if", "uses", "permissions", "with"], deploy.Keys("jobs", job));
        Assert.Equal(needs, deploy.Text("jobs", job, "needs"));
        Assert.Equal(condition, deploy.Text("jobs", job, "if"));
        Assert.Equal("./" + Environment, deploy.Text("jobs", job, "uses"));
        Assert.Equal(Map(("actions", "read"), ("contents", "read"), ("id-token", "write")), deploy.Map("jobs", job, "permissions"));
        Assert.Equal(Map(("environment", environment), ("run", "${{ inputs.run || github.run_id }}")), deploy.Map("jobs", job, "with"));
    }

    [Fact]
    public void Environment_is_deployed_to_by_one_at_a_time_and_to_the_end()
    {
        var file = new YamlFile(Environment);

        Assert.Equal(["workflow_call"], file.Keys("on"));
        Assert.Equal(["environment", "run"], file.Keys("on", "workflow_call", "inputs"));
        Assert.Empty(file.Map("permissions"));
        Assert.Equal(["name", "on", "permissions", "jobs"], file.Keys());
        Assert.Equal(["deploy"], file.Keys("jobs"));
        Assert.Equal(
            ["runs-on", "timeout-minutes", "concurrency", "environment", "permissions", "env", "steps"], file.Keys("jobs", "deploy"));
        Assert.Equal(
            Map(("group", "deploy-${{ inputs.environment }}"), ("cancel-in-progress", "false")), file.Map("jobs", "deploy", "concurrency"));
        Assert.Equal(
            Map(("name", "${{ inputs.environment }}"), ("url", "${{ steps.provision.outputs.url }}")),
            file.Map("jobs", "deploy", "environment"));
        Assert.Equal(Map(("actions", "read"), ("contents", "read"), ("id-token", "write")), file.Map("jobs", "deploy", "permissions"));
        Assert.Equal("150", file.Text("jobs", "deploy", "timeout-minutes")); // the smoke test alone has a patience of 45 for each region
    }

    [Fact]
    public void Environment_is_provisioned_and_then_gets_the_package_that_was_built()
    {
        Assert.Equal(
            [
                "azd auth login --client-id \"$AZURE_CLIENT_ID\" --tenant-id \"$AZURE_TENANT_ID\" --federated-credential-provider github",
                "azd provision --no-prompt",
                "echo \"url=$(azd env get-value FRONT_DOOR_URL)\" >> \"$GITHUB_OUTPUT\"",
                "SMOKE_COMMIT=$(cat package/commit) infra/roll-out.sh package/package.zip",
            ],
            Runs(Environment));
        Assert.Equal("provision", Assert.Single(Steps(Environment), step => step.ContainsKey("id"))["id"]);
        Assert.Equal(
            Map(("name", "package"), ("path", "package"), ("run-id", "${{ inputs.run }}"), ("github-token", "${{ github.token }}")),
            Assert.Single(Steps(Environment), step => Uses(step, "actions/download-artifact@"))["with"]);
        var azd = (Dictionary<object, object>)Assert.Single(Steps(Environment), step => Uses(step, "Azure/setup-azd@"))["with"];
        Assert.Equal(["version"], azd.Keys);
        Assert.True(Version.Parse((string)azd["version"]) >= new Version(1, 33, 0), "azure.yaml asks for so much");
    }

    /// <summary>Who signs in, and what main.bicepparam reads: all of it, and nothing from elsewhere.</summary>
    [Fact]
    public void Environment_passes_on_every_parameter()
    {
        var read = EnvironmentVariable().Matches(Root.Read("infra/main.bicepparam")).Select(match => match.Groups["name"].Value);
        var expected = read.Concat(["AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_SUBSCRIPTION_ID"])
            .ToDictionary(
                name => (object)name, name => (object)(name == "AZURE_ENV_NAME" ? "${{ inputs.environment }}" : $"${{{{ vars.{name} }}}}"));

        Assert.Equal(expected, new YamlFile(Environment).Map("jobs", "deploy", "env"));
    }

    [Fact]
    public void Dependabot_sees_every_kind_of_package_there_is()
    {
        var updates = new YamlFile(".github/dependabot.yml").List("updates").Cast<Dictionary<object, object>>().ToArray();

        Assert.Equal(
            ["github-actions /", "nuget /", "npm /BobRossLipsum.Tests/Browser"],
            updates.Select(update => $"{update["package-ecosystem"]} {update["directory"]}"));
        Assert.True(File.Exists(Root.PathOf("BobRossLipsum.Tests/Browser/package.json")));
    }

    private static Dictionary<object, object> Map(params (object Key, object Value)[] pairs) =>
        pairs.ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>All lines that a shell gets to see.</summary>
    private static IEnumerable<string> Runs(string workflow) => Steps(workflow)
        .Where(step => step.ContainsKey("run"))
        .SelectMany(step => ((string)step["run"]).TrimEnd('\n').Split('\n'));

    private static Dictionary<object, object> CheckEnvironment(string workflow) => (Dictionary<object, object>)Assert.Single(
        Steps(workflow), step => step.TryGetValue("run", out var run) && (string)run == "./build.sh")["env"];

    private static Dictionary<object, object>[] Steps(string workflow)
    {
        var file = new YamlFile(workflow);
        return
        [
            .. file.Keys("jobs").Where(job => file.Keys("jobs", job).Contains("steps"))
                .SelectMany(job => file.List("jobs", job, "steps")).Cast<Dictionary<object, object>>(),
        ];
    }

    private static bool Uses(Dictionary<object, object> step, string action) =>
        step.TryGetValue("uses", out var uses) && ((string)uses).StartsWith(action, StringComparison.Ordinal);

    [GeneratedRegex(@"^ +- uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"readEnvironmentVariable\(\s*'(?<name>\w+)'")]
    private static partial Regex EnvironmentVariable();
}
