using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Packages;

/// <summary><c>bobross</c> as somebody has it who installed it.</summary>
[Collection(InstallationGroup.Name)]
public sealed class InstalledToolTests(Installation installation)
{
    private static readonly string[] formats = ["text", "markdown", "html", "json"];

    public static TheoryData<string, string?> Examples
    {
        get
        {
            var rows = new TheoryData<string, string?>();
            foreach (var file in new[] { "README.md", "BobRossLipsum.Tool/README.md" })
            {
                var text = Root.Read(file).ReplaceLineEndings("\n");
                foreach (Match block in Regex.Matches(text, @"(?ms)^```(console|sh)\n(.*?)^```$"))
                {
                    var console = block.Groups[1].Value == "console";
                    var lines = console ? @"(?m)^\$ (bobross.*)\n((?:(?!\$ ).*\n)*)" : @"(?m)^(bobross.*)\n()";
                    foreach (Match command in Regex.Matches(block.Groups[2].Value, lines))
                    {
                        rows.Add(command.Groups[1].Value, console ? command.Groups[2].Value : null);
                    }
                }
            }

            return rows;
        }
    }

    [ShellTheory]
    [MemberData(nameof(Examples))]
    public async Task Example_does_what_is_shown(string command, string? output)
    {
        var result = await installation.RunShellAsync(command, Stub("stubs", "pbcopy", "cat > copied"));

        Assert.Equal(0, result.ExitCode);
        if (output is not null)
        {
            Assert.Equal(output.TrimEnd('\n'), result.Output.TrimEnd('\n'));
        }
    }

    [ShellFact]
    public async Task Texts_are_those_over_HTTP_in_each_format()
    {
        var wanted = Enumerable.Range(0, Installation.Seeds).SelectMany(_ => formats, (_, format) => (Seed: Seed.Fresh(), Format: format))
            .ToArray();
        await using var server = await LocalServer.StartAsync(new LipsumHandler());
        var expected = new StringBuilder();
        foreach (var (seed, format) in wanted)
        {
            var address = new Uri($"/lipsum?paragraphs=2-4&seed={seed}&format={format}", UriKind.Relative);
            expected.Append(await server.Client.GetStringAsync(address));
        }

        var lines = wanted.Select(text => $"bobross --paragraphs 2-4 --seed {text.Seed} --format {text.Format}");
        var result = await installation.RunShellAsync(string.Join('\n', lines));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(expected.ToString(), result.Output);
    }

    [ShellFact]
    public async Task Closed_pipe_is_no_error()
    {
        var result = await installation.RunShellAsync("{ bobross --phrases 10000 --newline 1 --seed happy; echo $? >&2; } | head -n 1");

        Assert.Equal("0\n", result.Error);
        Assert.Equal(1, result.Output.Count(character => character == '\n'));
    }

    [ShellFact]
    public async Task Mistake_leaves_standard_output_empty()
    {
        var result = await installation.RunShellAsync("bobross --phrases -1");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("phrases came as '-1'; allowed: ", result.Error, StringComparison.Ordinal);
    }

    [ShellFact]
    public async Task Copy_gives_the_text_to_the_first_command_that_takes_it()
    {
        Stub("clipboard", "wl-copy", "exit 1");
        Stub("clipboard", "xsel", "cat > copied");
        const string Print = "--seed happy --phrases 1";
        var copied = await installation.RunShellAsync(
            $"bobross=$(command -v bobross); PATH=$PWD/clipboard:/usr/bin:/bin $bobross {Print} --copy && cat copied");

        Assert.Equal((0, ""), (copied.ExitCode, copied.Error));
        Assert.Equal((await installation.RunShellAsync($"bobross {Print}")).Output, copied.Output);
    }

    [ShellFact]
    public async Task Copy_ends_with_1_where_there_is_no_command_for_it()
    {
        var result = await installation.RunShellAsync("PATH=/nowhere $(command -v bobross) --copy");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(@"^There is no command for the clipboard here; any of pbcopy, [^\n]+ would do\.\n$", result.Error);
    }

    // Makes a command, and returns the folder that it is in.
    private string Stub(string place, string name, string script)
    {
        var folder = Directory.CreateDirectory(Path.Combine(installation.Desk, place)).FullName;
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return folder;
    }
}
