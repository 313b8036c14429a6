namespace BobRossLipsum.Core.Http.Documents;

/// <summary>The content that is served, as JSON.</summary>
/// <param name="Source">What kind of place it comes from.</param>
/// <param name="Version">Changes when anything in it does.</param>
/// <param name="Age">How many seconds ago the place was last seen to have just this; null where it has not been seen.</param>
/// <param name="LastError">Why what the place has now is not served; null where it is.</param>
internal sealed record ContentDocument(string Source, string Version, long? Age, string? LastError);
