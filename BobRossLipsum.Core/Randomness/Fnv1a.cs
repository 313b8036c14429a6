namespace BobRossLipsum.Core.Randomness;

/// <summary>The 64-bit FNV-1a hash of Fowler, Noll and Vo (RFC 9923).</summary>
internal static class Fnv1a
{
    private const ulong Prime = 0x100000001B3;

    /// <summary>Returns the hash of some octets.</summary>
    public static ulong Hash(ReadOnlySpan<byte> octets)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var octet in octets)
        {
            hash = (hash ^ octet) * Prime;
        }

        return hash;
    }

    /// <summary>Returns the hash of some octets and an octet of zero behind them.</summary>
    /// <param name="hash">The hash of the octets.</param>
    public static ulong WithZero(ulong hash) => hash * Prime;
}
