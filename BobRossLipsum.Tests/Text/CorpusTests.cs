using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;


namespace BobRossLipsum.Tests.Text;

public class CorpusTests
{
    private static readonly string[] phrases = [.. Enumerable.Range(0, Corpus.Count).Select(Corpus.Phrase)];

    // The original's own test: the indexes in this order, and what it published for them.
    [Theory]
    [InlineData(34, "Decide where your cloud lives. Maybe he lives right in here.")]
    [InlineData(2, "A fan brush is a fantastic piece of equipment. Use it. Make friends with it.")]
    [InlineData(99, "If we're going to have animals around we all have to be concerned about them and take care of them.")]
    [InlineData(43, "Don't kill all your dark areas - you need them to show the light.")]
    [InlineData(128, "It's almost like something out of a fairytale book.")]
    [InlineData(300, "We don't have anything but happy trees here.")]
    [InlineData(45, "Even the worst thing we can do here is good.")]
    [InlineData(56, "Everything is happy if you choose to make it that way.")]
    [InlineData(303, "We don't make mistakes we just have happy little accidents.")]
    [InlineData(42, "Don't hurry. Take your time and enjoy.")]
    [InlineData(11, "All you have to learn here is how to have fun.")]
    public void A_phrase_of_the_original_keeps_its_id(int id, string phrase) => Assert.Equal(phrase, phrases[id]);

    [Fact]
    public void There_are_370_phrases_and_all_differ()
    {
        Assert.Equal(370, phrases.Length);
        Assert.Equal(370, phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_file_has_one_phrase_a_line() =>
        Assert.Equal(phrases, File.ReadLines(Root.PathOf("BobRossLipsum.Core/Content/phrases.txt")));

    [Fact]
    public void Phrases_are_9_to_170_printable_ASCII_characters_with_a_mean_near_55()
    {
        Assert.All(phrases, phrase => Assert.Matches("^[ -~]{9,170}$", phrase));
        Assert.InRange(phrases.Average(phrase => phrase.Length), 50, 60);
        Assert.Equal(phrases.Min(phrase => phrase.Length), Corpus.ShortestLength);
    }

    [Fact]
    public void Phrases_end_as_sentences_do_and_are_joined_by_single_spaces() =>
        Assert.All(phrases, phrase => Assert.Matches("^[A-Z]([^ ]| (?=[^ ]))*[.!?]$", phrase));

    [Fact]
    public void Phrases_are_one_or_two_sentences_but_for_one_of_the_originals() =>
        Assert.All(phrases.Where((_, id) => id != 2), phrase => Assert.InRange(phrase.Split(". ").Length, 1, 2));

    [Fact]
    public void Openings_vary() =>
        Assert.All(phrases.CountBy(phrase => phrase.Split(' ')[0]), opening => Assert.InRange(opening.Value, 1, phrases.Length / 20));

    [Fact]
    public void A_phrase_can_be_had_as_bytes_with_its_length() => Assert.All(Enumerable.Range(0, Corpus.Count), id =>
    {
        Assert.Equal(phrases[id].Length, Corpus.Length(id));
        Assert.Equal(phrases[id].Select(character => (byte)character), Corpus.Utf8(id).ToArray());
    });
}
