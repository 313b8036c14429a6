using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>
/// The README's examples, run with curl. In a <c>console</c> block a line after <c>$ </c> is a command, and what follows it,
/// up to the next one, is its output. In a <c>sh</c> block a line that begins with curl is a command that succeeds.
/// </summary>
public sealed class ReadmeExamples(LiveSite site, OwnWordsSite ownWords) : IClassFixture<LiveSite>, IClassFixture<OwnWordsSite>
{
    private const string DocumentedAddress = "http://localhost:7071";

    public static TheoryData<string, string?> Examples
    {
        get
        {
            var rows = new TheoryData<string, string?>();
            foreach (Match block in Regex.Matches(
                Root.Read("README.md").ReplaceLineEndings("\n"), @"^```(console|sh)\n(.*?)^```$",
                RegexOptions.Multiline | RegexOptions.Singleline))
            {
                var console = block.Groups[1].Value == "console";
                foreach (Match command in Regex.Matches(
                    block.Groups[2].Value, console ? @"^\$ (curl .*)\n((?:(?!\$ ).*\n)*)" : "^(curl .*)\n", RegexOptions.Multiline))
                {
                    rows.Add(command.Groups[1].Value, console ? command.Groups[2].Value : null);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_does_what_is_shown(string command, string? output)
    {
        Assert.Contains(DocumentedAddress, command, StringComparison.Ordinal);
        var address = command.Contains("corp", StringComparison.Ordinal) ? ownWords.Address : site.Address;
        var arguments = Words(command.Replace(DocumentedAddress, address, StringComparison.Ordinal)).Skip(1);

        // An error that is not shown is not an example of anything.
        var (exit, actual) = await RunAsync("curl", ["-sS", .. output is null ? ["--fail"] : Array.Empty<string>(), .. arguments]);
        Assert.Equal(0, exit);
        if (output is not null)
        {
            Assert.Equal(output.TrimEnd('\n'), actual.ReplaceLineEndings("\n").TrimEnd('\n'));
        }
    }

    [Fact]
    public void Every_curl_in_the_README_is_an_example()
    {
        var commands = Regex.Count(Root.Read("README.md"), @"^(\$ )?curl ", RegexOptions.Multiline);
        Assert.InRange(commands, 1, Examples.Count);
    }

    // The words of one command with plain, 'single' and "double" quoted parts; nothing else of a shell is in the examples.
    private static IEnumerable<string> Words(string command)
    {
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var character in command + " ")
        {
            if (quote == '\0' && character == ' ')
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                }

                word.Clear();
            }
            else if (character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '\'' or '"')
            {
                quote = character;
            }
            else
            {
                Assert.False(
                    quote == '\0' && "|&;<>$`\\".Contains(character, StringComparison.Ordinal),
                    $"{command} is more than one plain command");
                word.Append(character);
            }
        }
    }

    private static async Task<(int Exit, string Output)> RunAsync(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"The README's examples are run with {program}, which is not on this machine.", missing);
        }
    }
}
