using System.Text;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>How long replies may be kept, and the tags that tell whether they still hold.</summary>
internal static class Caching
{
    /// <summary>Never kept.</summary>
    public const string Never = "no-store";

    /// <summary>A day: what a seed or the corpus stands for.</summary>
    public const string Day = "public, max-age=86400";

    // Raise it whenever the same query and corpus give other bytes than before; a test with fixed replies tells.
    private const int Revision = 1;

    /// <summary>Returns the tag of a reply that follows from its query and the corpus alone, without making it.</summary>
    /// <param name="canonicalQuery">A text that is equal for equal replies and differs between the forms of one address.</param>
    public static string Tag(string canonicalQuery) =>
        $"\"{Corpus.Version}-{Revision}-{Fnv1a.Hash(Encoding.UTF8.GetBytes(canonicalQuery)):x16}\"";
}
