using System.Globalization;
using FsCheck.Xunit;

namespace BobRossLipsum.Tests.Properties;

/// <summary>
/// Something that holds for whatever is made up: a few thousand times in every run of the suite, or as often as the environment
/// variable <c>PROPERTY_REQUESTS</c> says.
/// </summary>
internal sealed class LawAttribute : PropertyAttribute
{
    private static readonly int? asked =
        Environment.GetEnvironmentVariable("PROPERTY_REQUESTS") is { Length: > 0 } count
            ? int.Parse(count, CultureInfo.InvariantCulture) : null;

    /// <summary>Says how often.</summary>
    /// <param name="times">In every run of the suite.</param>
    public LawAttribute(int times)
    {
        Times = times;
        MaxTest = asked ?? times;
        EndSize = 40;
        QuietOnSuccess = true;
        Arbitrary = [typeof(MadeUp)];
    }

    /// <summary>How often in every run of the suite.</summary>
    public int Times { get; }
}
