namespace BobRossLipsum.Storage;

/// <summary>A file as a place lists it.</summary>
/// <param name="Name">Its path within the place, with slashes.</param>
/// <param name="Tag">Another one whenever its bytes are others.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">Its MD5 as Base64; null where the place does not know it.</param>
internal sealed record StoredFile(string Name, string Tag, long Length, string? Hash = null);
