using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Packages;

/// <summary>
/// The packages as a user has them, with nothing to take them from but the folder that they are in: the tool installed into an
/// empty folder, and a fresh program that references the library and is made of the code in the READMEs. They are the packages in
/// the folder that the environment variable <c>PACKAGES</c> names, or else packed from what was built.
/// </summary>
public sealed class Installation : IAsyncLifetime
{
    private const string Main = """
        using BobRossLipsum.Core.Text;

        if (args is ["texts"])
        {
            var generator = new TextGenerator(Corpus.Embedded);
            using var output = Console.OpenStandardOutput();
            foreach (var line in File.ReadLines("wanted"))
            {
                var words = line.Split(' ');
                var (shape, format) = (Enum.Parse<TextShape>(words[1], true), Enum.Parse<TextFormat>(words[2], true));
                output.Write(generator.GenerateUtf8(words[0], new TextOptions { Shape = shape, Format = format }));
            }
        }
        else
        {
            Examples.Run();
        }
        """;

    private static readonly string? given = Environment.GetEnvironmentVariable("PACKAGES") is { Length: > 0 } path ? path : null;

    private readonly string folder = Directory.CreateTempSubdirectory("bobross-").FullName;

    /// <summary>An empty folder to run in.</summary>
    public string Desk => Directory.CreateDirectory(Path.Combine(folder, "desk")).FullName;

    /// <summary>Where the tool is.</summary>
    public string Tools => Path.Combine(folder, "tools");

    /// <summary>Where the packages are.</summary>
    public string Packages { get; private set; } = "";

    /// <summary>How many seeds to try: a hundred where the tool may be native, and one where it takes its time to start.</summary>
    public static int Seeds => given is not null ? 100 : 1;

    /// <summary>The lines that the code in the READMEs says it prints.</summary>
    public IReadOnlyList<string> Promised { get; private set; } = [];

    private string Program => Path.Combine(folder, "program");

    public async Task InitializeAsync()
    {
        Packages = given is not null ? Path.GetFullPath(given) : await PackAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packages" value="{Packages}" />
              </packageSources>
            </configuration>
            """);
        await Task.WhenAll(
            DotnetAsync(folder, "tool", "install", "BobRossLipsum.Tool", "--tool-path", Tools, "--configfile", "nuget.config"),
            BuildProgramAsync());
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">Its command line.</param>
    internal Task<CommandResult> RunProgramAsync(params string[] arguments) =>
        Command.RunAsync(Dotnet, ["exec", Path.Combine(Program, "out", "Program.dll"), .. arguments], Desk);

    /// <summary>Runs a line of a shell in which <c>bobross</c> is a command.</summary>
    /// <param name="line">The line.</param>
    /// <param name="more">Where to look for commands besides, first of all.</param>
    internal Task<CommandResult> RunShellAsync(string line, string more = "")
    {
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
            ["PATH"] = string.Join(':', more, Tools, "/usr/bin", "/bin"),
        };
        return Command.RunAsync("sh", ["-c", line], Desk, environment);
    }

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private async Task<string> PackAsync()
    {
        var packages = Path.Combine(folder, "packages");
        var configuration = typeof(Installation).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        foreach (var project in new[] { "BobRossLipsum.Core", "BobRossLipsum.Tool" })
        {
            string[] pack = ["pack", "--no-build", "-c", configuration, "-o", packages, "-nodeReuse:false"];
            await RunDotnetAsync(Root.PathOf(project), null, pack);
        }

        return packages;
    }

    private async Task BuildProgramAsync()
    {
        Directory.CreateDirectory(Program);
        var package = Directory.GetFiles(Packages, "BobRossLipsum.Core.*.nupkg").Single();
        var version = Regex.Match(package, @"Core\.(\d.*)\.nupkg$").Groups[1].Value;
        await File.WriteAllTextAsync(Path.Combine(Program, "Program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="BobRossLipsum.Core" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(Program, "Program.cs"), Main);
        await File.WriteAllTextAsync(Path.Combine(Program, "Examples.cs"), ReadExamples());
        await DotnetAsync(Program, "build", "-c", "Release", "-o", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false");
    }

    // A method for each block of code; what it uses stands above them all.
    private string ReadExamples()
    {
        var code = new[] { "README.md", "BobRossLipsum.Core/README.md" }
            .SelectMany(file => Regex.Matches(Root.Read(file).ReplaceLineEndings("\n"), @"(?ms)^```csharp\n(.*?)^```$"))
            .Select(block => block.Groups[1].Value)
            .ToArray();
        Promised =
        [
            .. code.SelectMany(block => Regex.Matches(block, @"(?m)Console\.WriteLine\(.*\); // (.*)$"))
                .Select(line => line.Groups[1].Value),
        ];
        var uses = code.SelectMany(block => Regex.Matches(block, @"(?m)^using [\w.]+;$")).Select(line => line.Value).Distinct();
        var methods = code.Select((block, at) => $$"""
            private static void Run{{at}}()
            {
            {{Regex.Replace(block, @"(?m)^using [\w.]+;$", "")}}
            }
            """);
        return $$"""
            {{string.Join('\n', uses)}}

            internal static class Examples
            {
            public static void Run()
            {
            {{string.Join('\n', code.Select((_, at) => $"Run{at}();"))}}
            }

            {{string.Join('\n', methods)}}
            }
            """;
    }

    // With a home of its own, so that no package comes from elsewhere.
    private Task DotnetAsync(string directory, params string[] arguments) => RunDotnetAsync(directory, new Dictionary<string, string>
    {
        ["DOTNET_CLI_HOME"] = Path.Combine(folder, "home"),
        ["NUGET_PACKAGES"] = Path.Combine(folder, "home", "packages"),
    }, arguments);

    private static async Task RunDotnetAsync(string directory, Dictionary<string, string>? environment, string[] arguments)
    {
        var result = await Command.RunAsync(Dotnet, arguments, directory, environment);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {result.Output}{result.Error}");
    }
}
