using System.Text.Json;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Hosts.Functions;

/// <summary>What the worker SDK made of the project: the host reads it before any code of ours runs.</summary>
public sealed class BuiltFunctionTests
{
    private static readonly string folder = Path.Combine(
        Root.PathOf("BobRossLipsum.Functions/bin"), new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    [Fact]
    public void Host_is_told_of_one_function_for_every_path_every_method_and_anybody()
    {
        var function = Assert.Single(Read("functions.metadata").EnumerateArray());
        var trigger = function.GetProperty("bindings").EnumerateArray().First();

        Assert.Equal("HandleRequest", function.GetProperty("name").GetString());
        Assert.Equal("dotnet-isolated", function.GetProperty("language").GetString());
        Assert.Equal("httpTrigger", trigger.GetProperty("type").GetString());
        Assert.Equal("Anonymous", trigger.GetProperty("authLevel").GetString());
        Assert.Equal("{*path}", trigger.GetProperty("route").GetString());
        Assert.False(trigger.TryGetProperty("methods", out _));
    }

    [Fact]
    public void Host_finds_the_settings_of_the_root() =>
        Assert.Equal(Root.Read("host.json"), File.ReadAllText(Path.Combine(folder, "host.json")));

    private static JsonElement Read(string file) => JsonElement.Parse(File.ReadAllText(Path.Combine(folder, file)));
}
