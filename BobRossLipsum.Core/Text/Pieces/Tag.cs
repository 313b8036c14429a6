using System.Text;

namespace BobRossLipsum.Core.Text.Pieces;

/// <summary>A few ASCII characters between phrases, written in one piece of constant length where there is room.</summary>
internal sealed class Tag
{
    private const int Reach = 64;

    private readonly byte[] padded = new byte[Reach];

    /// <summary>Makes it.</summary>
    /// <param name="ascii">The characters, 64 at most.</param>
    public Tag(string ascii)
    {
        Length = Encoding.ASCII.GetBytes(ascii, padded);
        Words = Pieces.Words.Count(ascii) - (Length > 0 && !char.IsWhiteSpace(ascii[^1]) ? 1 : 0);
    }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>How many words it has of its own: what stands right before a phrase is part of the phrase's word.</summary>
    public int Words { get; }

    /// <summary>Whether it is a space and nothing else.</summary>
    public bool IsSpace => Length == 1 && padded[0] == ' ';

    /// <summary>Writes it.</summary>
    /// <param name="destination">Where to; what is behind it within it may be overwritten too.</param>
    /// <returns><see cref="Length"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public int Write(Span<byte> destination)
    {
        if (Length == 0)
        {
            return 0;
        }

        if (destination.Length >= Reach)
        {
            padded.AsSpan(0, Reach).CopyTo(destination[..Reach]);
        }
        else
        {
            padded.AsSpan(0, Length).CopyTo(destination);
        }

        return Length;
    }
}
