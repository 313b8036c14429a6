using System.Buffers.Binary;
using System.Numerics;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>Ids in decimal digits, a comma behind each.</summary>
internal sealed class Digits
{
    // Five digits at the most, and a comma; written as eight bytes, what is too much being overwritten.
    private const int Stride = 6;
    private const int Reach = 8;

    // Of each id the first character in the lowest byte.
    private readonly ulong[] packed;

    /// <summary>Makes them.</summary>
    /// <param name="count">How many ids there are, from 0 on.</param>
    public Digits(int count)
    {
        packed = new ulong[count];
        for (var id = 0u; id < count; id++)
        {
            ulong characters = ',';
            var rest = id;
            do
            {
                (rest, var digit) = Math.DivRem(rest, 10);
                characters = (characters << 8) | ('0' + digit);
            }
            while (rest > 0);

            packed[id] = characters;
        }
    }

    /// <summary>Returns a bound of the bytes that <see cref="Write"/> needs.</summary>
    /// <param name="count">How many ids.</param>
    public static int BoundOf(int count) => (count * Stride) + Reach;

    /// <summary>Writes ids with commas between them.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="destination">
    /// Where to, as long as <see cref="BoundOf"/> says; what is behind them within it may be overwritten too.
    /// </param>
    /// <returns>How many bytes they take.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public int Write(ReadOnlySpan<ushort> ids, Span<byte> destination)
    {
        var end = 0;
        foreach (var id in ids)
        {
            var characters = packed[id];
            BinaryPrimitives.WriteUInt64LittleEndian(destination.Slice(end, Reach), characters);
            end += Reach - (BitOperations.LeadingZeroCount(characters) / 8);
        }

        return Math.Max(0, end - 1);
    }
}
