using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace BobRossLipsum.Benchmarks;

/// <summary>A page of results in Markdown: printed as it comes about and kept in the folder <c>results</c>.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="title">Its title.</param>
internal sealed class Results(string name, string title)
{
    private readonly StringBuilder page = new();

    /// <summary>The folder of this project.</summary>
    public static string ProjectFolder { get; } = Path.GetDirectoryName(SourceFile())!;

    /// <summary>Begins the page with what it was measured on.</summary>
    public static Results Begin(string name, string title)
    {
        var results = new Results(name, title);
        results.Text($"# {title}");
        results.Text($"{DateTime.UtcNow:yyyy-MM-dd}; {Processor()}, {Environment.ProcessorCount} cores; "
            + $"{RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}.");
        return results;
    }

    public void Text(string paragraph) => Add($"{paragraph}\n\n");

    /// <summary>Adds a table; every cell but the first of a row is aligned to the right.</summary>
    public void Table(string[] head, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        Row(table, head);
        Row(table, [.. head.Select((_, column) => column == 0 ? "---" : "---:")]);
        foreach (var row in rows)
        {
            Row(table, row);
        }

        Add($"{table}\n");
    }

    public void Save()
    {
        var path = Path.Combine(ProjectFolder, "results", $"{name}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.ToString().TrimEnd() + "\n");
        Console.WriteLine($"Written: {title}, {path}\n");
    }

    public static string Number(double value, int decimals = 0) => value.ToString($"N{decimals}", CultureInfo.InvariantCulture);

    /// <summary>A figure beside its target.</summary>
    public static string Verdict(bool met) => met ? "met" : "**missed**";

    private static void Row(StringBuilder table, string[] cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Add(string text)
    {
        page.Append(text);
        Console.Write(text);
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
