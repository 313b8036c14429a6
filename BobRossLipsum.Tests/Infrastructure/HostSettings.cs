using System.Text.RegularExpressions;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>The application settings that somebody reads.</summary>
internal static partial class HostSettings
{
    private static readonly string[] deployed = ["BobRossLipsum.Core", "BobRossLipsum.Functions"];

    /// <summary>Read by the Functions host itself. FUNCTIONS_WORKER_RUNTIME is not among them: Flex Consumption has it elsewhere.</summary>
    public static IReadOnlyList<string> ReadByTheHost { get; } =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "AzureWebJobsDisableHomepage",
        "AzureWebJobsStorage__blobServiceUri",
        "AzureWebJobsStorage__clientId",
        "AzureWebJobsStorage__credential",
    ];

    /// <summary>Read by the store of content, and by the client of Azure's identities that it uses.</summary>
    public static IReadOnlyList<string> ReadForContent { get; } =
        ["AZURE_CLIENT_ID", ContentSettings.SourceKey.Replace(":", "__", StringComparison.Ordinal)];

    /// <summary>Named in the sources that are deployed.</summary>
    public static IEnumerable<string> ReadByOurCode() => deployed
        .Select(Root.PathOf)
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(file => ReadBy(File.ReadAllText(file)))
        .Distinct();

    /// <summary>The settings that a source file reads, with the two underscores that an environment variable has for a colon.</summary>
    public static IEnumerable<string> ReadBy(string source) =>
        Reading().Matches(source).Select(match => match.Groups["name"].Value.Replace(":", "__", StringComparison.Ordinal));

    [GeneratedRegex("""(GetEnvironmentVariable\(|onfiguration\[|\.GetValue<[\w?]+>\(|\.GetSection\()\s*"(?<name>[\w:]+)""")]
    private static partial Regex Reading();
}
