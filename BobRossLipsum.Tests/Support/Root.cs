using System.Runtime.CompilerServices;

namespace BobRossLipsum.Tests.Support;

/// <summary>The files of the repository.</summary>
internal static class Root
{
    /// <summary>Returns the full path of a file.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static string PathOf(string path) => Path.Combine(Path.GetDirectoryName(Here())!, "../..", path);

    /// <summary>Returns the text of a file.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string Here([CallerFilePath] string file = "") => file;
}
