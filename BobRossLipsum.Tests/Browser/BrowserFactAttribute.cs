using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Browser;

/// <summary>A fact that needs a browser, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Needed.SkipUnless(Chromium.Path is not null, Chromium.Missing);
}
