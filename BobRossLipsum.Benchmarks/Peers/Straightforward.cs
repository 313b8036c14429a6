using System.Text;

namespace BobRossLipsum.Benchmarks.Peers;

/// <summary>What one would write first.</summary>
/// <param name="phrases">The phrases.</param>
internal sealed class Straightforward(string[] phrases)
{
    public byte[] Make(int count, int newline)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                text.Append(newline > 0 && i % newline == 0 ? "\n\n" : " ");
            }

            text.Append(phrases[Random.Shared.Next(phrases.Length)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
