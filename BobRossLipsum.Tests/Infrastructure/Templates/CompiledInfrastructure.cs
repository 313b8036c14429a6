using System.Reflection;
using System.Text.Json;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>
/// <c>infra/</c> compiled and foretold, once a test run, in a copy: the compiler writes its snapshots beside the parameters.
/// </summary>
public sealed class CompiledInfrastructure : IAsyncLifetime
{
    public const string Default = "infra/main";
    public const string ThreeRegions = Folder + "/three-regions";
    public const string TwentyRegions = Folder + "/twenty-regions";

    private const string Folder = "BobRossLipsum.Tests/Infrastructure/Templates";
    private const string Values = "infra/values.bicepparam";
    private const string Nowhere = "00000000-0000-0000-0000-000000000000";

    // Written into this assembly by its build, which downloaded the package.
    private static readonly string cli = typeof(CompiledInfrastructure).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BicepCli").Value ?? "";

    private static readonly Dictionary<string, string> environment = EnvironmentOf("westeurope");

    private readonly Dictionary<string, Snapshot> snapshots = [];

    public static string? ReasonToSkip { get; } =
        Needed.SkipUnless(File.Exists(cli), "The Bicep compiler is not published as a package for this platform.");

    /// <summary>Every deployment that a policy has to hold for.</summary>
    public static TheoryData<string> Deployments => [Default, ThreeRegions, TwentyRegions];

    /// <summary>The copy: as deep as it has to be for the parameter files to find the template.</summary>
    public string Copy { get; } = Directory.CreateTempSubdirectory("bicep-").FullName;

    /// <summary>What <c>bicep build</c> said, and the template of the whole.</summary>
    public CommandResult Build { get; private set; } = new(0, "", "");

    public JsonElement Template => JsonDocument.Parse(Build.Output).RootElement;

    public Snapshot this[string deployment] => snapshots[deployment];

    /// <summary>
    /// The snapshot that is committed: here, and not beside the parameters, where azd writes one of its own and removes it.
    /// </summary>
    public static string Committed(string deployment) => $"{Folder}/{Path.GetFileName(deployment)}.snapshot.json";

    /// <summary>What azd's environment provides to the default parameters.</summary>
    public static Dictionary<string, string> EnvironmentOf(
        string location, string secondaryLocation = "", string emails = "", string firstMonth = "") => new()
        {
            ["AZURE_ENV_NAME"] = "dev",
            ["AZURE_LOCATION"] = location,
            ["AZURE_SECONDARY_LOCATION"] = secondaryLocation,
            ["ALERT_EMAILS"] = emails,
            ["BUDGET_FIRST_MONTH"] = firstMonth,
        };

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is not null)
        {
            return;
        }

        foreach (var folder in new[] { "infra", "infra/queries", Folder })
        {
            Directory.CreateDirectory(Path.Combine(Copy, folder));
            foreach (var file in Directory.EnumerateFiles(Root.PathOf(folder)).Where(IsPartOfATemplate))
            {
                File.Copy(file, Path.Combine(Copy, folder, Path.GetFileName(file)));
            }
        }

        var parameters = Root.Read(Default + ".bicepparam");
        Assert.Contains("using 'main.bicep'", parameters, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            Path.Combine(Copy, Values), parameters.Replace("using 'main.bicep'", "using none", StringComparison.Ordinal));

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
    public Task<CommandResult> BicepAsync(params string[] arguments) => RunAsync(environment, arguments);

    /// <summary>The values of the default parameters under an environment of azd's, by themselves.</summary>
    public Task<CommandResult> ParametersAsync(IReadOnlyDictionary<string, string> variables) =>
        RunAsync(variables, "build-params", Values, "--stdout");

    /// <summary>The same, compared with what the template takes, which takes four times as long.</summary>
    public Task<CommandResult> CheckedParametersAsync(IReadOnlyDictionary<string, string> variables) =>
        RunAsync(variables, "build-params", Default + ".bicepparam", "--stdout");

    public Task DisposeAsync()
    {
        Directory.Delete(Copy, recursive: true);
        return Task.CompletedTask;
    }

    private static bool IsPartOfATemplate(string file) => Path.GetExtension(file) is ".bicep" or ".bicepparam" or ".kql"
        || Path.GetFileName(file) == "bicepconfig.json";

    // As the tests themselves, the compiler runs too briefly to be compiled better as it goes.
    private Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        Command.RunAsync(cli, arguments, Copy, new Dictionary<string, string>(variables) { ["DOTNET_TieredPGO"] = "0" });

    private async Task<Snapshot> ForetellAsync(string deployment)
    {
        var result = await BicepAsync(SnapshotArguments(deployment));
        Assert.Equal("", result.Error);
        var file = Path.Combine(Copy, deployment + ".snapshot.json");
        if (Environment.GetEnvironmentVariable("KEEP_SNAPSHOTS") is { Length: > 0 } folder)
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        return new(await File.ReadAllTextAsync(file));
    }

    private static string[] SnapshotArguments(string deployment) =>
    [
        "snapshot", deployment + ".bicepparam", "--mode", "overwrite", "--location", "westeurope",
        "--subscription-id", Nowhere, "--tenant-id", Nowhere,
    ];
}
