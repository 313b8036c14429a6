using System.Text.RegularExpressions;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

public sealed class CorpusTests
{
    private static readonly string[] phrases = [.. Enumerable.Range(0, Corpus.Embedded.Count).Select(id => Corpus.Embedded[id])];

    // The original's own test: the indexes in this order, and what it published for them.
    public static readonly TheoryData<int, string> Published = new()
    {
        { 34, "Decide where your cloud lives. Maybe he lives right in here." },
        { 2, "A fan brush is a fantastic piece of equipment. Use it. Make friends with it." },
        { 99, "If we're going to have animals around we all have to be concerned about them and take care of them." },
        { 43, "Don't kill all your dark areas - you need them to show the light." },
        { 128, "It's almost like something out of a fairytale book." },
        { 300, "We don't have anything but happy trees here." },
        { 45, "Even the worst thing we can do here is good." },
        { 56, "Everything is happy if you choose to make it that way." },
        { 303, "We don't make mistakes we just have happy little accidents." },
        { 42, "Don't hurry. Take your time and enjoy." },
        { 11, "All you have to learn here is how to have fun." },
    };

    private static readonly int[] publishedIds = [.. Published.Select(published => (int)published[0])];

    // What was written for this project, and what the counts below are about.
    private static readonly string[] own = [.. phrases.Where((_, id) => !publishedIds.Contains(id))];

    private const string Animals =
        "animals?|birds?|critters?|otters?|beavers?|crows?|mouse|mice|bears?|goats?|ladybugs?|squirrels?|chipmunks?|dogs?|pupp(y|ies)|" +
        "hawks?|eagles?|ducks?|ducklings?|cats?|kittens?|salmon|bats?|trout|fish|minnows?|fawns?|deer|elk|moose|jays?|snails?|frogs?|" +
        "herons?|hummingbirds?|chickadees?|cows?|calf|calves|lions?|badgers?|raccoons?|possums?|robins?|sparrows?|wrens?|bluebirds?|" +
        "sheep|lambs?|goose|geese|rabbits?|bunn(y|ies)|fox(es)?|loons?|gulls?|pelicans?|owls?|woodpeckers?|bees?|beetles?|moths?|" +
        "butterfl(y|ies)|dragonfl(y|ies)|firefl(y|ies)|crickets?|worms?|horses?|pon(y|ies)|mules?|lizards?|turtles?|toads?|hens?|dragon";

    // The verbs that open a line of ours, "Come summer" and the like being none.
    private static readonly HashSet<string> imperatives =
    [
        "add", "ask", "bank", "be", "bring", "dab", "don't", "feel", "flatten", "forgive", "give", "go", "hang", "hold", "keep", "laugh",
        "lay", "lean", "leave", "let", "lighten", "listen", "look", "lower", "mix", "paint", "put", "raise", "save", "see", "set",
        "share", "sign", "sit", "skip", "soften", "stay", "step", "take", "tap", "test", "tiptoe", "touch", "try", "tuck", "wipe", "work",
    ];

    // A line that encourages in other words than these adds its own.
    private const string Encouragement =
        "(?i)all right|makes you brave|brave (dark|stroke)|bold|courage|proud of|promise|forgives|trust your|go ahead|a little patience|" +
        "plenty of time|brought plenty|nothing to fix|no need|no hurry|don't mind|don't you worry|kind to yourself|forgive yourself|" +
        "time to change|be right|you're doing|you knew|any red you like|wherever you (like|put)|as you feel|you get to|only paint|" +
        "what you made|look at you|yours is lovely|went its own way|i'd keep|never paint alone|never hurt|been wonderful|mine did|" +
        "not much is|could grow|nice and loose|generous|reckless|asked a cloud|isn't crooked|mistakes? (dry|is)|loses anything|" +
        "own a boulder|we like better|breathe out|paintings count|looking closely|already looking|got weather|haven't figured out|" +
        "half the time myself|the worst we|you can paint\\.";

    // A last sentence that says of things in general what they are.
    private const string Epigram =
        @"(^|[.!] )(?!(The|In|It|That|This|There|Somebody|You|You'll|We|Look|Start) )[A-Z][\w']*( [\w']+){0,4} (is|are) [^.!?]*\.$";

    [Theory]
    [MemberData(nameof(Published))]
    public void Phrase_of_the_original_keeps_its_id(int id, string phrase) => Assert.Equal(phrase, phrases[id]);

    [Fact]
    public void There_are_370_phrases_and_all_differ()
    {
        Assert.Equal(370, phrases.Length);
        Assert.Equal(359, own.Length);
        Assert.Equal(370, phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void File_has_one_phrase_a_line() =>
        Assert.Equal(phrases, File.ReadLines(Root.PathOf("BobRossLipsum.Core/Content/phrases.txt")));

    [Fact]
    public void Phrases_are_9_to_170_printable_ASCII_characters()
    {
        Assert.All(phrases, phrase => Assert.Matches("^[ -~]{9,170}$", phrase));
        Assert.Equal(phrases.Min(phrase => phrase.Length), Corpus.Embedded.ShortestLength);
    }

    // Placeholder text whose lines are all of one length looks like nothing that anybody wrote.
    [Fact]
    public void Lengths_vary_about_a_mean_of_50_to_60()
    {
        Assert.InRange(phrases.Average(phrase => phrase.Length), 50, 60);
        Assert.InRange(own.Count(phrase => phrase.Length < 30), 40, own.Length);
        Assert.InRange(own.Count(phrase => phrase.Length > 100), 25, own.Length);
    }

    [Fact]
    public void Phrases_end_as_sentences_do_and_are_joined_by_single_spaces() =>
        Assert.All(phrases, phrase => Assert.Matches("^[A-Z]([^ ]| (?=[^ ]))*[.!?]$", phrase));

    [Fact]
    public void Phrases_are_one_or_two_sentences_but_for_one_of_the_originals() =>
        Assert.All(phrases.Where((_, id) => id != 2), phrase => Assert.InRange(Regex.Count(phrase, "[.!?]+(?= |$)"), 1, 2));

    // "Let's" and "Maybe" are his, and may open more lines than any other word may.
    [Fact]
    public void First_words_are_as_varied_as_a_talkers()
    {
        var openings = phrases.CountBy(phrase => Words(phrase)[0]).ToArray();

        Assert.InRange(openings.Length, 170, phrases.Length);
        Assert.All(openings, opening => Assert.InRange(opening.Value, 1, opening.Key is "let's" or "maybe" ? 37 : 18));
    }

    // How many lines, at least and at most, hold what is to be heard often, seldom or not at all.
    [Theory]
    [InlineData("the word one knows him by", "little", 35, 60)]
    [InlineData("a filter would say it in every line", "happy|happier|happily", 15, 25)]
    [InlineData("a filter would say both at once", "happy little", 0, 3)]
    [InlineData("he is never in a hurry", "just", 8, 25)]
    [InlineData("he paints with you", "let's", 25, 60)]
    [InlineData("he suggests", "maybe", 15, 40)]
    [InlineData("he points", "right (about|in|up) (here|there)", 10, 25)]
    [InlineData("he is one", "friends?", 8, 25)]
    [InlineData("the bench", "two-inch|one-inch|fan brush|liner|knife|easel|liquid white|thinner|palette|tube", 15, 60)]
    [InlineData("oils are not washed in water", "rinse|wash (your|the|that|a|out) .*brush|brush .*in (the )?water", 0, 0)]
    [InlineData("somebody is nobody", "(some|any|every|no)(body|one)('s)?", 0, 20)]
    [InlineData("a landscape, not a menagerie", Animals, 0, 45)]
    public void Word_is_in_as_many_lines_as_it_should_be(string why, string words, int least, int most)
    {
        var count = own.Count(phrase => Regex.IsMatch(phrase, $@"\b({words})\b", RegexOptions.IgnoreCase));

        Assert.True(count >= least && count <= most, $"{why}: {count} lines, {least} to {most} expected");
    }

    [Theory]
    [InlineData("two-inch")]
    [InlineData("fan brush")]
    [InlineData("liner")]
    [InlineData("knife")]
    [InlineData("easel")]
    [InlineData("liquid white")]
    [InlineData("thinner")]
    public void Shows_bench_is_in_at_least_two_lines_by_name(string tool) =>
        Assert.InRange(own.Count(phrase => Regex.IsMatch(phrase, $@"\b{tool}\b", RegexOptions.IgnoreCase)), 2, own.Length);

    // Shapes that a clever hand falls into, and a patient one does not.
    [Theory]
    [InlineData("a punchline behind a comma", ", and ", 30)]
    [InlineData("an epigram, Xs are Y", Epigram, 5)]
    [InlineData("a word to a thing", @"^(Hello|Hi|Good (morning|evening|night)|Thank you|Sorry|Excuse me|Careful|Nice hat), (?!friend)", 3)]
    public void Shape_is_a_guest(string shape, string pattern, int most)
    {
        var lines = own.Where(phrase => Regex.IsMatch(phrase, pattern)).ToArray();

        Assert.True(lines.Length <= most, $"{shape}: {lines.Length} lines, {most} at most\n{string.Join('\n', lines)}");
    }

    // By a pronoun, or by a first word that asks the viewer to do something.
    [Fact]
    public void Six_lines_of_ten_speak_to_the_viewer() => Assert.InRange(own.Count(SpeaksToTheViewer) / (double)own.Length, 0.6, 1);

    // Counted by turns that reassure whatever stands around them.
    [Fact]
    public void At_least_55_lines_encourage() => Assert.InRange(own.Count(phrase => Regex.IsMatch(phrase, Encouragement)), 55, own.Length);

    // Drawn without replacement, as the generator does: the chance that five of all the phrases hold no marker at all.
    [Fact]
    public void Nine_texts_of_ten_of_five_phrases_hold_a_word_one_knows_him_by()
    {
        var unmarked = phrases.Count(phrase => !Regex.IsMatch(
            phrase, @"\b(happy|little|let's|maybe|friends?|accidents?|mistakes?|right there)\b", RegexOptions.IgnoreCase));

        var chance = Enumerable.Range(0, 5).Aggregate(1.0, (product, drawn) => product * (unmarked - drawn) / (phrases.Length - drawn));

        Assert.InRange(chance, 0, 0.1);
    }

    // Of all the three-letter pieces that two lines have, the share that both have.
    [Fact]
    public void No_two_phrases_are_nearly_the_same()
    {
        var trigrams = phrases.Select(Trigrams).ToArray();

        var twins = from first in Enumerable.Range(0, phrases.Length)
                    from second in Enumerable.Range(0, first)
                    where !(publishedIds.Contains(first) && publishedIds.Contains(second))
                    let shared = trigrams[first].Count(trigrams[second].Contains)
                    where shared > 0.35 * (trigrams[first].Count + trigrams[second].Count - shared)
                    select $"{phrases[second]} / {phrases[first]}";

        Assert.Empty(twins);
    }

    private static bool SpeaksToTheViewer(string phrase) =>
        Regex.IsMatch(phrase, @"\b(you|your|yours|yourself|we|us|our|ours|let's)\b", RegexOptions.IgnoreCase) ||
        imperatives.Contains(Words(phrase)[0]);

    private static string[] Words(string phrase) => [.. Regex.Matches(phrase.ToLowerInvariant(), "[a-z']+").Select(word => word.Value)];

    private static HashSet<string> Trigrams(string phrase)
    {
        var letters = Regex.Replace(phrase.ToLowerInvariant(), "[^a-z]+", " ").Trim();

        return [.. Enumerable.Range(0, letters.Length - 2).Select(start => letters.Substring(start, 3))];
    }
}
