using System.Buffers;
using System.Text;

namespace BobRossLipsum.Core.Bytes;

/// <summary>Copies bytes out of an array of the shared pool, and gives the array back.</summary>
internal static class RentedBytes
{
    /// <summary>Returns the text that they are in UTF-8.</summary>
    /// <param name="rented">The bytes, which nobody may use afterwards.</param>
    public static string ToText(ArraySegment<byte> rented)
    {
        try
        {
            return Encoding.UTF8.GetString(rented);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented.Array!);
        }
    }

    /// <summary>Returns a copy of them.</summary>
    /// <param name="rented">The bytes, which nobody may use afterwards.</param>
    public static byte[] ToArray(ArraySegment<byte> rented)
    {
        try
        {
            return rented.AsSpan().ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented.Array!);
        }
    }
}
