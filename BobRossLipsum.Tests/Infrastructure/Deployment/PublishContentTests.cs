using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>The upload of words and page, with an az, an azd and a curl that write down what they were asked.</summary>
public sealed class PublishContentTests : IDisposable
{
    private const string Options = "storage blob upload-batch --overwrite --no-progress --only-show-errors --output none";

    private readonly StubFolder stubs = new();
    private readonly string words = Directory.CreateTempSubdirectory("words-").FullName;

    public PublishContentTests()
    {
        stubs.Add("azd", """
            case "$*" in
              "env get-value CONTENT_CONTAINERS") printf '[\n  "https://one.blob/content",\n  "https://two.blob/content"\n]\n' ;;
              "env get-value FRONT_DOOR_ENDPOINT_ID") echo /fde ;;
              "auth token --output json") echo '{ "token": "a-token" }' ;;
            esac
            """);
        stubs.Add("az", """echo "$*" >> $here/steps; ! grep -q -e "$(cat $here/failing 2> /dev/null || echo nothing)" $here/steps""");
        stubs.Add("curl", "echo purge >> $here/steps; cat > /dev/null");
        Directory.CreateDirectory(Path.Combine(words, "corpora"));
    }

    public void Dispose()
    {
        stubs.Dispose();
        Directory.Delete(words, recursive: true);
    }

    [ScriptTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_and_page_go_to_every_region_and_then_the_edges_are_emptied(bool hasPage)
    {
        if (hasPage)
        {
            Directory.CreateDirectory(Path.Combine(words, "ui"));
        }

        var result = await RunAsync(words);

        string[] parts = hasPage ? ["corpora", "ui"] : ["corpora"];
        var uploads = new[] { "https://one.blob/content", "https://two.blob/content" }.SelectMany(container => parts.Select(part =>
            $"{Options} --source {words}/{part} --destination {container} --destination-path {part} --auth-mode login"));
        Assert.Equal([.. uploads, "purge"], stubs.Lines("steps"));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [ScriptTheory]
    [InlineData("UseDevelopmentStorage=true")]
    public async Task Emulator_gets_its_container_and_no_edge_is_emptied(string connectionString)
    {
        var result = await RunAsync(words, ("CONTENT_CONNECTION_STRING", connectionString));

        Assert.Equal(
            [
                $"storage container create --name content --connection-string {connectionString} --output none",
                $"{Options} --source {words}/corpora --destination content --destination-path corpora "
                    + $"--connection-string {connectionString}",
            ],
            stubs.Lines("steps"));
        Assert.Equal(0, result.ExitCode);
    }

    [ScriptTheory]
    [InlineData("one.blob", 1)]
    [InlineData("two.blob", 2)]
    public async Task Nothing_follows_a_failure(string failing, int steps)
    {
        stubs.Write("failing", failing);

        var result = await RunAsync(words);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(steps, stubs.Lines("steps").Length);
        Assert.DoesNotContain("purge", stubs.Lines("steps"));
    }

    [ScriptTheory]
    [InlineData("nowhere")]
    [InlineData("docs")]
    public async Task Folder_without_content_is_refused(string folder)
    {
        var result = await RunAsync(folder);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal($"{folder} has neither corpora/ nor ui/", result.Error.Trim());
        Assert.Empty(stubs.Lines("steps"));
    }

    private Task<CommandResult> RunAsync(string folder, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        environment["PATH"] = stubs.SearchPath;
        return Command.RunAsync("sh", ["infra/publish-content.sh", folder], Root.PathOf(""), environment);
    }
}
