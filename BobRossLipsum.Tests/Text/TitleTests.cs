using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Text;

public sealed class TitleTests
{
    private const string TooLong = "This is a phrase that is much too long for a title";

    // Forty characters at most, the full stop counted, and no white space behind what ends a sentence.
    [Theory]
    [InlineData("Happy", true)]
    [InlineData("A happy little tree.", true)]
    [InlineData("Forty characters are not too long - yet.", true)]
    [InlineData("Forty-one characters are too long for it.", false)]
    [InlineData("\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332\U0001F332 are twice as long in UTF-16.", true)]
    [InlineData("One. Two.", false)]
    [InlineData("One! Two.", false)]
    [InlineData("One? Two.", false)]
    [InlineData("One... two.", false)]
    [InlineData("One.\u00A0Two.", false)]
    [InlineData("One.Two .three", true)]
    [InlineData("One, two!", true)]
    public void Short_phrase_of_one_sentence_suits(string phrase, bool suits)
    {
        var titles = Titles(["Other.", phrase], 2);

        Assert.Equal(suits ? 2 : 1, titles.Distinct().Count());
        Assert.Contains("Other", titles);
    }

    [Fact]
    public void All_suit_where_none_does() =>
        Assert.Equal([$"{TooLong} 1", $"{TooLong} 2"], Titles([$"{TooLong} 1.", $"{TooLong} 2."], 2).Order());

    [Theory]
    [InlineData("Over.", "Over")]
    [InlineData("Over", "Over")]
    [InlineData("Over!", "Over!")]
    [InlineData("Over...", "Over...")]
    [InlineData("Over .", "Over .")]
    [InlineData(".", ".")]
    public void Title_has_no_full_stop(string phrase, string title) => Assert.Equal([title], Titles([phrase], 1));

    // More than a bag of them.
    [Fact]
    public void Titles_come_again_and_again_in_their_order()
    {
        var titles = Titles(["One.", "Two.", "Three.", $"{TooLong}.", $"{TooLong}!"], 14);

        Assert.Equal(["One", "Three", "Two"], titles[..3].Order());
        Assert.Equal(titles[..11], titles[3..]);
    }

    // The first phrase is the one that everybody knows, in a corpus of somebody's own.
    [Fact]
    public void Opening_phrase_comes_first_though_it_does_not_suit()
    {
        var titles = Titles([$"{TooLong}.", "One.", $"{TooLong}!", "Two."], 6, start: true);

        Assert.Equal(TooLong, titles[0]);
        Assert.Equal(["One", "Two"], titles[1..3].Order());
        Assert.Equal(titles[..3], titles[3..]);
    }

    // The one phrase that suits is longer than all the others together.
    [Fact]
    public void There_is_room_for_a_long_title_that_comes_ten_thousand_times()
    {
        var title = string.Concat(Enumerable.Repeat("\U0001F332", 40));

        Assert.Equal(Enumerable.Repeat(title, 10000), Titles([title, "1. 2", "2. 3", "3. 4"], 10000));
    }

    private static string[] Titles(string[] phrases, int count, bool start = false) =>
        new TextGenerator(Corpus.FromLines("own", phrases))
            .Generate("happy", new TextOptions { Shape = TextShape.Title, Phrases = count, Start = start }).TrimEnd('\n').Split('\n');
}
