using System.Diagnostics;
using BobRossLipsum.LocalHost;
using BobRossLipsum.Tests.Storage.Stores;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Hosts.LocalHost;

/// <summary>What a command line makes of a folder of words.</summary>
public sealed class OwnWordsTests
{
    [Fact]
    public async Task Folder_of_the_command_line_is_there_for_the_first_request_and_an_edit_for_a_later_one()
    {
        await using var folder = new TestFolder();
        await folder.PutAsync("corpora/seaside.txt", "The tide is out.");
        await using var server = await LocalServer.StartAsync("--content", folder.Path);
        Task<string> AskAsync() => server.Client.GetStringAsync(new Uri("/lipsum?corpus=seaside&phrases=1", UriKind.Relative));
        Assert.Equal("The tide is out.\n", await AskAsync());

        await folder.PutAsync("corpora/seaside.txt", "The tide is in.");

        var start = Stopwatch.GetTimestamp();
        while (await AskAsync() != "The tide is in.\n")
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1), "The edit was never seen.");
            await Task.Delay(50);
        }
    }

    [Theory]
    [InlineData("--content", "/nowhere/to/be/found", "Content__Source is '/nowhere/to/be/found', and there is no such folder.")]
    [InlineData("--Content:Source", "https://words.example", "Content__Source is 'https://words.example'; allowed: a folder, ")]
    public async Task Wrong_setting_is_said_in_one_sentence(string option, string value, string sentence)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        var exitCode = await LocalApp.RunAsync(["--urls", "http://127.0.0.1:0", option, value], output, error);

        Assert.Equal((1, ""), (exitCode, output.ToString()));
        Assert.StartsWith(sentence, Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_another_program_where_it_is_started_are_not_its_own()
    {
        await using var folder = new TestFolder();
        await folder.PutAsync("appsettings.json", """{ "Content": { "Source": "/nowhere/to/be/found" } }""");

        await using var process = await LocalProcess.StartAsync(folder: folder.Path);

        using var client = new HttpClient();
        Assert.NotEmpty(await client.GetStringAsync(new Uri(process.Address + "/lipsum?phrases=1")));
    }

    [Fact]
    public async Task Without_a_source_nothing_of_Azure_is_loaded()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var process = await LocalProcess.StartAsync();
        using var client = new HttpClient();
        Assert.NotEmpty(await client.GetStringAsync(new Uri(process.Address + "/lipsum?phrases=1")));

        var loaded = await File.ReadAllTextAsync($"/proc/{process.Id}/maps");

        Assert.Contains("BobRossLipsum.Core.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("/Azure.", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Identity", loaded, StringComparison.Ordinal);
    }
}
