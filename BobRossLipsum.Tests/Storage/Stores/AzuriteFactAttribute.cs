using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>A fact that needs the emulator of Blob Storage, and is skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AzuriteFactAttribute : FactAttribute
{
    /// <summary>Why a test is skipped.</summary>
    internal const string Missing = "The emulator is not installed: npm ci --prefix BobRossLipsum.Tests/Storage.";

    public AzuriteFactAttribute() => Skip = Needed.SkipUnless(File.Exists(Azurite.Program), Missing);
}
