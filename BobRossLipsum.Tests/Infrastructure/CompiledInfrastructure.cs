using System.Reflection;
using System.Text.Json;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>
/// <c>infra/</c> compiled and foretold, once a test run, in a copy: the compiler writes its snapshots beside the parameters.
/// </summary>
public sealed class CompiledInfrastructure : IAsyncLifetime
{
    public const string Default = "infra/main";
    public const string ThreeRegions = "BobRossLipsum.Tests/Infrastructure/three-regions";
    public const string TwentyRegions = "BobRossLipsum.Tests/Infrastructure/twenty-regions";

    private const string Nowhere = "00000000-0000-0000-0000-000000000000";

    // Written into this assembly by its build, which downloaded the package.
    private static readonly string cli = typeof(CompiledInfrastructure).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BicepCli").Value ?? "";

    private static readonly Dictionary<string, string> environment = new()
    {
        ["AZURE_ENV_NAME"] = "dev",
        ["AZURE_LOCATION"] = "westeurope",
        ["AZURE_SECONDARY_LOCATION"] = "",
    };

    private readonly Dictionary<string, Snapshot> snapshots = [];

    public static string? ReasonToSkip { get; } =
        File.Exists(cli) ? null : "The Bicep compiler is not published as a package for this platform.";

    /// <summary>Every deployment that a policy has to hold for.</summary>
    public static TheoryData<string> Deployments => [Default, ThreeRegions, TwentyRegions];

    /// <summary>The copy: as deep as it has to be for the parameter files to find the template.</summary>
    public string Copy { get; } = Directory.CreateTempSubdirectory("bicep-").FullName;

    /// <summary>What <c>bicep build</c> said, and the template of the whole.</summary>
    public CommandResult Build { get; private set; } = new(0, "", "");

    public JsonElement Template => JsonDocument.Parse(Build.Output).RootElement;

    public Snapshot this[string deployment] => snapshots[deployment];

    /// <summary>Accepts a changed snapshot: the command to run at the root of the clone.</summary>
    public static string SnapshotCommand(string deployment) => string.Join(' ', SnapshotArguments(deployment));

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is not null)
        {
            return;
        }

        foreach (var folder in new[] { "infra", "BobRossLipsum.Tests/Infrastructure" })
        {
            Directory.CreateDirectory(Path.Combine(Copy, folder));
            foreach (var file in Directory.EnumerateFiles(Root.PathOf(folder), "*bicep*"))
            {
                File.Copy(file, Path.Combine(Copy, folder, Path.GetFileName(file)));
            }
        }

        var build = BicepAsync("build", "infra/main.bicep", "--stdout");
        string[] deployments = [Default, ThreeRegions, TwentyRegions];
        var foretold = await Task.WhenAll(deployments.Select(ForetellAsync));
        foreach (var (deployment, snapshot) in deployments.Zip(foretold))
        {
            snapshots[deployment] = snapshot;
        }

        Build = await build;
    }

    /// <summary>Runs the compiler in the copy.</summary>
    public Task<CommandResult> BicepAsync(params string[] arguments) => Command.RunAsync(cli, arguments, Copy, environment);

    public Task DisposeAsync()
    {
        Directory.Delete(Copy, recursive: true);
        return Task.CompletedTask;
    }

    private async Task<Snapshot> ForetellAsync(string deployment)
    {
        var result = await BicepAsync(SnapshotArguments(deployment));
        Assert.Equal("", result.Error);
        return new(await File.ReadAllTextAsync(Path.Combine(Copy, deployment + ".snapshot.json")));
    }

    private static string[] SnapshotArguments(string deployment) =>
    [
        "snapshot", deployment + ".bicepparam", "--mode", "overwrite", "--location", "westeurope",
        "--subscription-id", Nowhere, "--tenant-id", Nowhere,
    ];
}
