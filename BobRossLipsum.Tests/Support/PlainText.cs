using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Support;

/// <summary>
/// What the generator does, written plainly: the shuffle bag of docs/randomness.md and strings that are joined. The fast version has
/// to give the same.
/// </summary>
internal static class PlainText
{
    /// <summary>Returns the ids that a seed stands for.</summary>
    public static int[] Draw(Corpus corpus, string seed, int count, bool start = false)
    {
        var random = new SplitMix64(Seed.Hash(seed));
        var bag = Enumerable.Range(0, corpus.Count).ToArray();
        var ids = new int[count];
        for (var drawn = 0; drawn < count; drawn++)
        {
            var at = drawn % bag.Length;
            var places = bag.Length - at - (at == 0 && drawn > 0 && bag.Length > 1 ? 1 : 0);
            var from = start && drawn == 0 ? corpus.OpeningId : at + (int)random.NextBelow((uint)places);
            (bag[at], bag[from]) = (bag[from], bag[at]);
            ids[drawn] = bag[at];
        }

        return ids;
    }

    /// <summary>Returns phrases as paragraphs.</summary>
    public static string Write(Corpus corpus, int[] ids, int newline) => ids.Length == 0 ? "" : string.Join(
        "\n\n",
        ids.Chunk(newline == 0 ? ids.Length : newline).Select(paragraph => string.Join(' ', paragraph.Select(id => corpus[id])))) + "\n";
}
