using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>The roll-out of one package, with an azd and a curl that write down what they were asked.</summary>
public sealed class RollOutTests : IDisposable
{
    private const string Endpoint = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/afdEndpoints/fde";
    private readonly StubFolder stubs = new();

    public void Dispose() => stubs.Dispose();

    [ScriptTheory]
    [InlineData("", 0, 0, "primary", "secondary", "purge", "check")]
    [InlineData("upload", 0, 60, "primary", "primary", "secondary", "purge", "check")]
    [InlineData("uploads", 1, 120, "primary", "primary", "primary")]
    [InlineData("smoke", 1, 0, "primary")]
    [InlineData("purge", 1, 0, "primary", "secondary", "purge")]
    [InlineData("check", 1, 0, "primary", "secondary", "purge", "check")]
    public async Task Regions_follow_one_another_and_nothing_follows_a_failure(
        string failure, int exitCode, int seconds, params string[] steps)
    {
        stubs.Add("azd", $$"""
            case "$*" in
              "env get-value REGIONS") echo '["primary","secondary"]' ;;
              "env get-value FRONT_DOOR_ENDPOINT_ID") echo {{Endpoint}} ;;
              "auth token --output json") echo '{ "token": "a-token", "expiresOn": "tomorrow" }' ;;
              "deploy primary --from-package p.zip --no-prompt")
                echo primary >> $here/steps
                case "{{failure}} $(wc -l < $here/steps)" in
                  "upload 1" | uploads*) echo 'InaccessibleStorageException 403'; exit 1 ;;
                  smoke*) echo "'postdeploy' hook failed with exit code: '1'" >&2; exit 1 ;;
                esac ;;
              "deploy secondary --from-package p.zip --no-prompt") echo secondary >> $here/steps ;;
              "hooks run postup --no-prompt") echo check >> $here/steps; [ "{{failure}}" != check ] ;;
              *) echo "unexpected: $*" >> $here/steps; exit 9 ;;
            esac
            """);
        stubs.Add("curl", $$"""
            echo purge >> $here/steps
            cat > $here/config
            printf '%s\n' "$@" > $here/arguments
            [ "{{failure}}" != purge ]
            """);

        var result = await RunAsync("infra/roll-out.sh", "p.zip");

        Assert.Equal(steps, stubs.Lines("steps"));
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(seconds, stubs.Slept);
        if (steps.Contains("purge"))
        {
            Assert.Equal(["header = \"Authorization: Bearer a-token\""], stubs.Lines("config"));
            Assert.Equal($"https://management.azure.com{Endpoint}/purge?api-version=2025-06-01", stubs.Lines("arguments")[^1]);
            Assert.Contains("{\"contentPaths\":[\"/*\"]}", stubs.Lines("arguments"));
            Assert.Contains("--fail-with-body", stubs.Lines("arguments"));
            Assert.DoesNotContain(stubs.Lines("arguments"), argument => argument.Contains("a-token", StringComparison.Ordinal));
        }
    }

    [ScriptTheory]
    [InlineData("infra/roll-out.sh", "names no package")]
    public async Task Roll_out_asks_for_its_package(string script, string complaint)
    {
        var result = await RunAsync(script);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(complaint, result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(params string[] arguments) =>
        Command.RunAsync("sh", arguments, Root.PathOf(""), new Dictionary<string, string> { ["PATH"] = stubs.SearchPath });
}
