using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>
/// Reads the parameters of a query and keeps what is wrong with each, so that one reply can name them all. The first of
/// repeated parameters counts, an empty value is an absent one, and parameters nobody asks for are ignored.
/// </summary>
internal ref struct QueryReader(string query)
{
    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<char> query = query;

    /// <summary>What is wrong, in the order of asking; null while nothing is.</summary>
    public List<ParameterError>? Errors { get; private set; }

    /// <summary>Returns the number that came, or null where none or an invalid one did.</summary>
    public int? Read(NumberParameter parameter)
    {
        if (Find(parameter) is not { } text)
        {
            return null;
        }

        if (parameter.TryParse(text, out var number))
        {
            return number;
        }

        Refuse(parameter, text);
        return null;
    }

    /// <summary>Returns the word that came, or null where none or an unknown one did.</summary>
    public string? Read(ChoiceParameter parameter)
    {
        var text = Find(parameter);
        if (text is null || parameter.Words.Contains(text))
        {
            return text;
        }

        Refuse(parameter, text);
        return null;
    }

    /// <summary>Returns the text that came, or null where none or an invalid one did.</summary>
    public string? Read(TextParameter parameter)
    {
        var text = Find(parameter);
        if (text is null || parameter.Allows(text))
        {
            return text;
        }

        Refuse(parameter, text);
        return null;
    }

    private string? Find(Parameter parameter)
    {
        if (query.IsEmpty)
        {
            return null;
        }

        foreach (var range in query.Split('&'))
        {
            var pair = query[range];
            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            if (!Names(name, parameter.Name))
            {
                continue;
            }

            var raw = equals < 0 ? [] : pair[(equals + 1)..];
            if (raw.IsEmpty)
            {
                return null;
            }

            if (TryDecode(raw, out var value))
            {
                return value;
            }

            Refuse(parameter, raw.ToString());
            return null;
        }

        return null;
    }

    private static bool Names(ReadOnlySpan<char> raw, string name) =>
        raw.ContainsAny('%', '+')
            ? raw.Length <= name.Length * 3 && TryDecode(raw, out var decoded) && decoded == name
            : raw.SequenceEqual(name);

    private void Refuse(Parameter parameter, string text) => (Errors ??= []).Add(ParameterError.Of(parameter, text));

    // The form encoding of the URL standard: '+' is a space, %XX an octet of UTF-8. Unlike that standard, and unlike the
    // framework's decoders, nothing malformed is let through: a seed must not become another seed on the way.
    private static bool TryDecode(ReadOnlySpan<char> raw, [NotNullWhen(true)] out string? value)
    {
        if (!raw.ContainsAny('%', '+'))
        {
            value = raw.ToString();
            return true;
        }

        value = null;
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(raw.Length));
        try
        {
            var length = 0;
            while (!raw.IsEmpty)
            {
                var plain = raw.IndexOfAny('%', '+');
                if (plain != 0)
                {
                    plain = plain < 0 ? raw.Length : plain;
                    length += strictUtf8.GetBytes(raw[..plain], utf8.AsSpan(length));
                    raw = raw[plain..];
                }
                else if (raw[0] == '+')
                {
                    utf8[length++] = (byte)' ';
                    raw = raw[1..];
                }
                else if (raw.Length >= 3 && char.IsAsciiHexDigit(raw[1]) && char.IsAsciiHexDigit(raw[2]))
                {
                    utf8[length++] = byte.Parse(raw[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    raw = raw[3..];
                }
                else
                {
                    return false;
                }
            }

            value = strictUtf8.GetString(utf8.AsSpan(0, length));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}
