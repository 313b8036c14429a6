using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>Whose words: the name of one of the corpora there are.</summary>
/// <param name="Corpora">The corpora; the first is meant when nobody says which.</param>
internal sealed record CorpusParameter(IReadOnlyList<Corpus> Corpora)
    : Parameter<Corpus>(ParameterName, $"one of {string.Join(", ", Corpora.Select(corpus => corpus.Name))}")
{
    /// <summary>Its name in the query.</summary>
    public const string ParameterName = "corpus";

    /// <summary>The corpus that is meant when nobody says which.</summary>
    public Corpus Default => Corpora[0];

    public override Corpus? Parse(string text)
    {
        foreach (var corpus in Corpora)
        {
            if (corpus.Name == text)
            {
                return corpus;
            }
        }

        return null;
    }
}
