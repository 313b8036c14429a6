namespace BobRossLipsum.Tests.Browser;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    /// <summary>Why a test is skipped where there is none.</summary>
    public const string Missing = "No Chromium found: install one (apt-get install chromium-headless-shell), or let CHROMIUM name it.";

    // The one without windows comes first: it takes half the time of the whole browser.
    private static readonly string[] places =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path: what the variable <c>CHROMIUM</c> says, or else the first that is there; null where none is.</summary>
    public static string? Path { get; } =
        places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM")).FirstOrDefault(File.Exists);
}
