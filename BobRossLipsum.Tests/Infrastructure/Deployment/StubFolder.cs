namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>
/// A folder of programs that come first on a script's path: a clock that only sleeping moves, and whatever else is put there.
/// </summary>
internal sealed class StubFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("stubs-").FullName;

    public StubFolder()
    {
        // A script that waits for ever is ended after some hours of this clock, not of ours.
        Add("sleep", $"echo $(($(cat {Clock}) + $1)) > {Clock}; [ $(cat {Clock}) -lt 9000 ] || kill $PPID");
        Add("date", $"cat {Clock}");
        File.WriteAllText(Clock, "0\n");
    }

    /// <summary>The path that a script is to look for its programs in.</summary>
    public string SearchPath => path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

    /// <summary>How many seconds were slept.</summary>
    public int Slept => int.Parse(File.ReadAllText(Clock), System.Globalization.CultureInfo.InvariantCulture);

    private string Clock => Path.Combine(path, "clock");

    /// <summary>What the programs wrote down, one line each.</summary>
    public string[] Lines(string file) => File.Exists(Path.Combine(path, file)) ? File.ReadAllLines(Path.Combine(path, file)) : [];

    /// <summary>Adds a program: the body of a shell script, in which <c>$here</c> is this folder.</summary>
    public void Add(string name, string body)
    {
        var file = Path.Combine(path, name);
        File.WriteAllText(file, $"#!/bin/sh\nhere={path}\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Leaves a note for the programs.</summary>
    public void Write(string file, string text) => File.WriteAllText(Path.Combine(path, file), text + "\n");

    public void Dispose() => Directory.Delete(path, recursive: true);
}
