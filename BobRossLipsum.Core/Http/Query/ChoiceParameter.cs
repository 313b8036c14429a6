namespace BobRossLipsum.Core.Http.Query;

/// <summary>One of a few words, each with its meaning.</summary>
/// <typeparam name="T">The type of the meanings.</typeparam>
/// <param name="Name">Its name in the query.</param>
/// <param name="Choices">The words; of several with one meaning the first is the usual one.</param>
internal sealed record ChoiceParameter<T>(string Name, params (string Word, T Meaning)[] Choices)
    : Parameter<T?>(Name, $"one of {string.Join(", ", WordsOf(Choices))}")
    where T : struct
{
    public override IReadOnlyList<string> Words { get; } = WordsOf(Choices);

    public override T? Parse(string text)
    {
        foreach (var (word, meaning) in Choices)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>Returns the usual word for a meaning.</summary>
    /// <param name="meaning">A meaning that one of the words has.</param>
    public string WordFor(T meaning)
    {
        foreach (var choice in Choices)
        {
            if (EqualityComparer<T>.Default.Equals(choice.Meaning, meaning))
            {
                return choice.Word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(meaning), meaning, $"No word of {Name} means it.");
    }

    // A loop, not LINQ: LINQ over value types is not precompiled and would be compiled at every start.
    private static string[] WordsOf((string Word, T Meaning)[] choices)
    {
        var words = new string[choices.Length];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = choices[at].Word;
        }

        return words;
    }
}
