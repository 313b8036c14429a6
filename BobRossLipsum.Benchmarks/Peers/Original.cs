using System.Text;

namespace BobRossLipsum.Benchmarks.Peers;

/// <summary>
/// The original's algorithm in C#, step by step: a vector of random indexes, with replacement; a vector of the phrases at
/// those indexes; a string that each of them is pushed onto, with a separator behind it.
/// </summary>
/// <param name="phrases">The phrases.</param>
internal sealed class Original(string[] phrases)
{
    public byte[] Make(int count, int newline)
    {
        var indexes = new List<int>();
        for (var i = 0; i < count; i++)
        {
            indexes.Add(Random.Shared.Next(phrases.Length));
        }

        var chosen = new List<string>();
        foreach (var index in indexes)
        {
            chosen.Add(phrases[index]);
        }

        var text = new StringBuilder();
        for (var i = 0; i < chosen.Count; i++)
        {
            text.Append(chosen[i]);
            text.Append(newline > 0 && i > 0 && (i + 1) % newline == 0 ? "\n\n" : " ");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
