namespace BobRossLipsum.Core.Randomness;

/// <summary>Crockford's base 32 in lower case: digits and letters without the look-alikes i, l, o and u, five bits each.</summary>
internal static class Base32
{
    private const int BitsPerDigit = 5;

    private static ReadOnlySpan<byte> Alphabet => "0123456789abcdefghjkmnpqrstvwxyz"u8;

    /// <summary>Returns the digit at a place, 0 to 12, of a number; the lowest bits are at 0.</summary>
    public static char Digit(ulong number, int place) => (char)Alphabet[(int)(number >> (place * BitsPerDigit)) & (Alphabet.Length - 1)];
}
