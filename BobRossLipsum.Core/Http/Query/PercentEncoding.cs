using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>Text as it stands in a query: UTF-8, percent-encoded.</summary>
internal static class PercentEncoding
{
    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns a text percent-encoded, as it stands in an address and in a header.</summary>
    public static string Encode(string text)
    {
        // The framework's encoder, which takes milliseconds to load, is only called where there is something to encode.
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return Uri.EscapeDataString(text);
            }
        }

        return text;
    }

    /// <summary>
    /// Decodes the form encoding of the URL standard: '+' is a space, %XX an octet of UTF-8. Unlike that standard, and unlike
    /// the framework's decoders, it refuses whatever is malformed: a seed must not become another seed on the way.
    /// </summary>
    /// <returns>Whether it is well-formed.</returns>
    public static bool TryDecode(ReadOnlySpan<char> encoded, [NotNullWhen(true)] out string? text)
    {
        if (!encoded.ContainsAny('%', '+') && !encoded.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            text = encoded.ToString();
            return true;
        }

        text = null;
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(encoded.Length));
        try
        {
            if (TryDecode(encoded, utf8, out var length))
            {
                text = strictUtf8.GetString(utf8, 0, length);
            }
        }
        catch (ArgumentException)
        {
            // A lone surrogate, or octets that are not UTF-8.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }

        return text is not null;
    }

    private static bool TryDecode(ReadOnlySpan<char> encoded, Span<byte> utf8, out int length)
    {
        length = 0;
        while (!encoded.IsEmpty)
        {
            var plain = encoded.IndexOfAny('%', '+');
            if (plain != 0)
            {
                plain = plain < 0 ? encoded.Length : plain;
                length += strictUtf8.GetBytes(encoded[..plain], utf8[length..]);
                encoded = encoded[plain..];
            }
            else if (encoded[0] == '+')
            {
                utf8[length++] = (byte)' ';
                encoded = encoded[1..];
            }
            else if (encoded.Length >= 3 && char.IsAsciiHexDigit(encoded[1]) && char.IsAsciiHexDigit(encoded[2]))
            {
                utf8[length++] = byte.Parse(encoded[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                encoded = encoded[3..];
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
