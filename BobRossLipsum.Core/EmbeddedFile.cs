namespace BobRossLipsum.Core;

/// <summary>The files of the folder <c>Content</c>, embedded in this assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>Returns the bytes of a file.</summary>
    /// <param name="name">Its path below the folder <c>Content</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("Not embedded in this assembly.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
