using System.Buffers;
using System.Text.Unicode;

namespace BobRossLipsum.Core.Http.Pages;

/// <summary>Bytes that grow in an array rented from the shared pool, until <see cref="Detach"/> gives it away.</summary>
/// <param name="capacity">As many bytes as are expected.</param>
internal sealed class Utf8Buffer(int capacity) : IDisposable
{
    private static readonly SearchValues<byte> special = SearchValues.Create("&<>\"'"u8);

    private byte[] array = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(array.AsSpan(length));
        length += utf8.Length;
    }

    /// <summary>Writes a text as it stands in an element or between the quotation marks of an attribute.</summary>
    public void WriteEscaped(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(special) is >= 0 and var at)
        {
            Write(utf8[..at]);
            Write(utf8[at] switch
            {
                (byte)'&' => "&amp;"u8,
                (byte)'<' => "&lt;"u8,
                (byte)'>' => "&gt;"u8,
                (byte)'"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            utf8 = utf8[(at + 1)..];
        }

        Write(utf8);
    }

    /// <summary>Writes a text as it stands in an element or between the quotation marks of an attribute.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        Span<byte> few = stackalloc byte[512];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, few, out var read, out var written);
            WriteEscaped(few[..written]);
            text = text[read..];
        }
    }

    /// <summary>Gives the array away, and all that was written in it.</summary>
    public ArraySegment<byte> Detach()
    {
        var written = new ArraySegment<byte>(array, 0, length);
        (array, length) = ([], 0);
        return written;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(Detach().Array!);

    private void Reserve(int bytes)
    {
        if (array.Length - length >= bytes)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(array.Length * 2, length + bytes));
        array.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
