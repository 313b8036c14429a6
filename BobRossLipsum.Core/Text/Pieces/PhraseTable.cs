using System.Text;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>Phrases as UTF-8 in one piece, as they stand in one format.</summary>
internal sealed class PhraseTable
{
    /// <summary>As many bytes can be read from the start of any phrase, whatever its length.</summary>
    public const int Reach = 192;

    private readonly byte[] flat;
    private readonly Place[] places;

    /// <summary>Makes the table of some phrases.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="escape">Returns a phrase, or the beginning of one, as it stands in the format.</param>
    public PhraseTable(ReadOnlySpan<string> phrases, Func<string, string> escape)
    {
        places = new Place[phrases.Length];
        var escaped = new string[phrases.Length];
        for (var id = 0; id < phrases.Length; id++)
        {
            escaped[id] = escape(phrases[id]);
            Total += Encoding.UTF8.GetByteCount(escaped[id]) + 1;
        }

        flat = new byte[Total + Reach];
        var start = 0;
        for (var id = 0; id < phrases.Length; id++)
        {
            var length = Encoding.UTF8.GetBytes(escaped[id], flat.AsSpan(start));
            var title = Title.Of(phrases[id]);
            var titleLength = title.Length == phrases[id].Length ? length : Encoding.UTF8.GetByteCount(escape(title));
            flat[start + length] = (byte)' ';
            places[id] = new Place(start, checked((ushort)length), (ushort)titleLength);
            Longest = Math.Max(Longest, length + 1);
            start += length + 1;
        }
    }

    /// <summary>The bytes of all phrases, each with the space behind it.</summary>
    public int Total { get; }

    /// <summary>The bytes of the longest phrase with the space behind it.</summary>
    public int Longest { get; }

    /// <summary>All phrases, each with a space behind it, and <see cref="Reach"/> bytes more.</summary>
    public ReadOnlySpan<byte> Flat => flat;

    /// <summary>Where each phrase stands in <see cref="Flat"/>.</summary>
    public ReadOnlySpan<Place> Places => places;

    /// <summary>Returns a phrase.</summary>
    /// <param name="id">The phrase.</param>
    public ReadOnlySpan<byte> this[int id] => flat.AsSpan(places[id].Start, places[id].Length);

    /// <summary>
    /// Returns a bound of the bytes that phrases take, each with a space behind it, if none comes again before all have come.
    /// </summary>
    /// <param name="count">How many phrases.</param>
    public int BoundOf(int count)
    {
        var (bags, rest) = Math.DivRem(count, places.Length);
        return (bags * Total) + Math.Min(rest * Longest, Total);
    }

    /// <summary>Returns the bytes that phrases take, each with a space behind it.</summary>
    public int LengthOf(ReadOnlySpan<ushort> ids)
    {
        var length = ids.Length;
        foreach (var id in ids)
        {
            length += places[id].Length;
        }

        return length;
    }
}
