using System.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Licences;

/// <summary>Every package is listed with a licence that lets us use it as we do.</summary>
public sealed class LicenceTests
{
    private const string List = "docs/licences.md";

    private static readonly string[] shipped = ["Functions", "LocalHost", "Storage", "Tool"];
    private static readonly string[] ofWhatIsShipped = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    // Of what only builds, tests or measures.
    private static readonly string[] ofWhatIsNot =
        [.. ofWhatIsShipped, "MPL-2.0", "ISC", "0BSD", "BlueOak-1.0.0", "CC0-1.0", "Python-2.0", "WTFPL", "CC BY-SA 4.0"];

    [Fact]
    public void List_names_every_package_with_its_licence()
    {
        var listed = Root.Read(List);
        var written = Write(listed);
        if (written != listed)
        {
            // To be looked at, and taken over.
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Root.PathOf("artifacts")).FullName, "licences.md"), written);
        }

        Assert.Equal(listed, written);
    }

    [Fact]
    public void Licence_of_each_package_is_one_that_lets_us()
    {
        Assert.Contains(Dependencies.All, dependency => dependency.Name == "Moq");
        Assert.All(Dependencies.All, dependency => Assert.Contains(
            dependency.Licence ?? Listed(dependency, Root.Read(List)) ?? $"{dependency.Name} has none",
            dependency.Projects.Any(shipped.Contains) ? ofWhatIsShipped : ofWhatIsNot));
    }

    private static string Write(string listed)
    {
        var list = new StringBuilder("""
            # Licences

            Every package that the lock files name, what it is used by, and its licence as it says itself. `Functions`, `LocalHost`,
            `Storage` and `Tool` are shipped, `Core` has no package; the rest builds, tests and measures. A test writes this list.

            | Package | Version | Used by | Licence |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var dependency in Dependencies.All)
        {
            // What is not restored here has the licence that is listed.
            list.Append(Row(dependency, dependency.Licence ?? Listed(dependency, listed) ?? "**unknown**"));
        }

        return list.ToString();
    }

    private static string? Listed(Dependency dependency, string list)
    {
        var start = Row(dependency, "")[..^" |\n".Length];
        return list.Split('\n').FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) is { } line
            ? line[start.Length..^" |".Length].Trim()
            : null;
    }

    private static string Row(Dependency dependency, string licence) =>
        $"| {dependency.Name} | {dependency.Version} | {string.Join(", ", dependency.Projects)} | {licence} |\n";
}
