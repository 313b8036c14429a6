using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>A theory that needs the emulator of Blob Storage, and is skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AzuriteTheoryAttribute : TheoryAttribute
{
    public AzuriteTheoryAttribute() => Skip = Needed.SkipUnless(File.Exists(Azurite.Program), AzuriteFactAttribute.Missing);
}
