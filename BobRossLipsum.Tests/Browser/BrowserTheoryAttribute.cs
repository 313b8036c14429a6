using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Browser;

/// <summary>A theory that needs a browser, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Needed.SkipUnless(Chromium.Path is not null, Chromium.Missing);
}
