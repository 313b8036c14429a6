namespace BobRossLipsum.Core.Http.Contents;

/// <summary>The content to serve at a moment, and how sure it is to be what its source has.</summary>
/// <param name="Content">The content.</param>
/// <param name="Age">How long ago the source was last seen to have just this; null where it has not been seen, or there is none.</param>
/// <param name="LastError">Why the source has not been taken over since then, fit to be shown to everybody; null where all is well.</param>
public readonly record struct ServedContent(Content Content, TimeSpan? Age = null, string? LastError = null);
