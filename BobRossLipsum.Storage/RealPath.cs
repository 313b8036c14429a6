namespace BobRossLipsum.Storage;

/// <summary>Where a path leads once every link on it has been followed.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Returns the path without links.</summary>
    /// <param name="path">A full path; what it names need not be there.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Segments(path).Reverse());
        while (rest.TryPop(out var segment))
        {
            var next = Path.Combine(real, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"Links lead in a circle: {path}");
            }

            // The target is a path of its own, seen from where the link stands.
            var whole = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(whole)!;
            foreach (var part in Segments(whole).Reverse())
            {
                rest.Push(part);
            }
        }

        return real;
    }

    private static string[] Segments(string path) => path[Path.GetPathRoot(path)!.Length..].Split(
        [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
