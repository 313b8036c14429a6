namespace BobRossLipsum.Tests.Support;

/// <summary>Decides what becomes of a test that needs something beside the SDK.</summary>
internal static class Needed
{
    private static readonly bool everything = Environment.GetEnvironmentVariable("REQUIRE_ALL") == "1";

    /// <summary>
    /// Why a test is skipped; null where it is to run. With <c>REQUIRE_ALL=1</c> it runs whatever is missing, and fails for want of it.
    /// </summary>
    /// <param name="isHere">Whether what it needs is here.</param>
    /// <param name="otherwise">What is missing, and how it is had.</param>
    public static string? SkipUnless(bool isHere, string otherwise) => isHere || everything ? null : otherwise;
}
