using System.Buffers.Text;
using System.Text;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>Writes pieces one behind the other.</summary>
/// <param name="destination">Where to; an <see cref="ArgumentException"/> tells if it is too short.</param>
internal ref struct Utf8Appender(Span<byte> destination)
{
    private readonly Span<byte> destination = destination;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>Appends octets.</summary>
    public void Append(ReadOnlySpan<byte> octets)
    {
        octets.CopyTo(destination[Length..]);
        Length += octets.Length;
    }

    /// <summary>Appends a text.</summary>
    public void Append(string text) => Length += Encoding.UTF8.GetBytes(text, destination[Length..]);

    /// <summary>Appends a number in decimal digits.</summary>
    public void Append(int number)
    {
        if (!Utf8Formatter.TryFormat(number, destination[Length..], out var written))
        {
            throw new ArgumentException("Too short for a number.", nameof(number));
        }

        Length += written;
    }
}
