using System.Text.Json;
using System.Xml.Linq;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Licences;

/// <summary>All packages that the lock files name, with the licences that they name themselves.</summary>
internal static class Dependencies
{
    public const string Npm = "BobRossLipsum.Tests/Browser";

    // What a package says in a file of its own or at an address rather than by name; read there.
    private static readonly Dictionary<string, string> readInFile = new()
    {
        ["Apache.Arrow"] = "Apache-2.0",
        ["Bogus"] = "MIT",
        ["CommandLineParser"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
    };

    private static readonly string packageFolder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static IReadOnlyList<Dependency> All { get; } = [.. NuGet(), .. OfNpm()];

    private static IEnumerable<Dependency> NuGet() => Directory.EnumerateDirectories(Root.PathOf(""))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "packages*.lock.json"))
        .SelectMany(file => PackagesOf(file))
        .Distinct()
        .GroupBy(package => (package.Name, package.Version), package => package.Project)
        .OrderBy(package => package.Key.Name, StringComparer.OrdinalIgnoreCase)
        .ThenBy(package => package.Key.Version, StringComparer.Ordinal)
        .Select(package => new Dependency(
            package.Key.Name,
            package.Key.Version,
            [.. package.Order(StringComparer.Ordinal)],
            LicenceOf(package.Key.Name, package.Key.Version)));

    private static IEnumerable<(string Name, string Version, string Project)> PackagesOf(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var project = Path.GetFileName(Path.GetDirectoryName(file))!["BobRossLipsum.".Length..];
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!, project)),
        ];
    }

    private static string? LicenceOf(string name, string version)
    {
        if (readInFile.TryGetValue(name, out var read))
        {
            return read;
        }

        var (folder, file) = (name.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        var specification = Path.Combine(packageFolder, folder, version.ToLowerInvariant(), file);
        return File.Exists(specification)
            ? XDocument.Load(specification).Descendants()
                .FirstOrDefault(it => it.Name.LocalName == "license" && it.Attribute("type")?.Value == "expression")?.Value
            : null;
    }

    private static IEnumerable<Dependency> OfNpm()
    {
        using var document = JsonDocument.Parse(Root.Read($"{Npm}/package-lock.json"));
        const string Folder = "node_modules/";
        return
        [
            .. document.RootElement.GetProperty("packages").EnumerateObject()
                .Where(package => package.Name.Length > 0)
                .Select(package => (
                    Name: package.Name[(package.Name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..],
                    Version: package.Value.GetProperty("version").GetString()!,
                    Licence: package.Value.TryGetProperty("license", out var licence) ? licence.GetString() : null))
                .Distinct()
                .OrderBy(package => package.Name, StringComparer.Ordinal).ThenBy(package => package.Version, StringComparer.Ordinal)
                .Select(package => new Dependency(package.Name, package.Version, ["npm"], package.Licence)),
        ];
    }
}
