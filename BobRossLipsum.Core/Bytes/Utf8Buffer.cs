using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace BobRossLipsum.Core.Bytes;

/// <summary>Bytes that grow in an array rented from the shared pool, until <see cref="Detach"/> gives it away.</summary>
/// <param name="capacity">As many bytes as are expected.</param>
internal sealed class Utf8Buffer(int capacity)
{
    private const int LongestNumber = 11;

    private static readonly SearchValues<byte> special = SearchValues.Create("&<>\"'"u8);

    private byte[] array = [];
    private int length;

    /// <summary>Forgets what was written, and keeps the room for it.</summary>
    public void Clear() => length = 0;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(array.AsSpan(length));
        length += utf8.Length;
    }

    /// <summary>Writes a text that is known to be plain ASCII.</summary>
    public void Write(ReadOnlySpan<char> ascii)
    {
        Reserve(ascii.Length);
        _ = Ascii.FromUtf16(ascii, array.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Writes a character that is known to be ASCII.</summary>
    public void Write(char ascii)
    {
        Reserve(1);
        array[length++] = (byte)ascii;
    }

    /// <summary>Writes a number in decimal digits.</summary>
    public void Write(int number)
    {
        // A painting has thousands of them, and nearly all are as small as that: with the framework's way it takes a tenth longer.
        if (number is <= -1000 or >= 1000)
        {
            Write(number, default);
            return;
        }

        Reserve(LongestNumber);
        var (bytes, at) = (array, length);
        if (number < 0)
        {
            bytes[at++] = (byte)'-';
            number = -number;
        }

        if (number >= 100)
        {
            bytes[at++] = (byte)('0' + (number / 100));
        }

        if (number >= 10)
        {
            bytes[at++] = (byte)('0' + (number / 10 % 10));
        }

        bytes[at++] = (byte)('0' + (number % 10));
        length = at;
    }

    /// <summary>Writes a number in a format.</summary>
    public void Write(int number, StandardFormat format)
    {
        Reserve(LongestNumber);
        _ = Utf8Formatter.TryFormat(number, array.AsSpan(length), out var written, format);
        length += written;
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

    private void Reserve(int bytes)
    {
        if (array.Length - length < bytes)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 2 * (length + bytes)));
        array.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
