using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;


namespace BobRossLipsum.Tests.Http;

public sealed class QueryReaderTests
{
    private const string AllowedRange = "a whole number from 0 to 50 (more counts as that), in digits alone, "
        + "or a range of numbers from 1 to 50 such as 3-7";

    private readonly NumberParameter number = new("n", 1, 50);
    private readonly NumberParameter clamped = new("n", 1, 50, Clamps: true);
    private readonly TextParameter text = new("t", 4);
    private readonly ChoiceParameter<ConsoleColor> choice =
        new("c", ("red", ConsoleColor.Red), ("blue", ConsoleColor.Blue), ("azure", ConsoleColor.Blue));

    private readonly RangeParameter range = new(new("n", 0, 50, Clamps: true));

    [Theory]
    [InlineData("n=1", 1)]
    [InlineData("n=50", 50)]
    [InlineData("n=007", 7)]
    [InlineData("n=%37", 7)]
    [InlineData("%6E=7", 7)]
    [InlineData("x=&n=7&n=8", 7)]
    [InlineData("&&n=7", 7)]
    [InlineData("", null)]
    [InlineData("n", null)]
    [InlineData("n=", null)]
    [InlineData("n=&n=7", null)]
    [InlineData("N=7", null)]
    [InlineData("nn=7", null)]
    [InlineData("%zz=7", null)]
    public void Number_is_read(string query, int? expected)
    {
        var reader = new QueryReader(query);

        Assert.Equal(expected, reader.Read(number));
        Assert.Null(reader.Errors);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("51", "51")]
    [InlineData("99999999999999999999999999999999999999999999", "9999999999999999999999999999999999999999...")]
    [InlineData("-1", "-1")]
    [InlineData("%2B1", "+1")]
    [InlineData("+1", " 1")]
    [InlineData("1e1", "1e1")]
    [InlineData("1.0", "1.0")]
    [InlineData("0x10", "0x10")]
    [InlineData("%D9%A3", "\u0663")]
    [InlineData("%2537", "%37")]
    [InlineData("%00", "\\u0000")]
    [InlineData("%E2%80%AE", "\\u202E")]
    [InlineData("%", "%")]
    [InlineData("%3", "%3")]
    [InlineData("%C3", "%C3")]
    [InlineData("%C0%AF", "%C0%AF")]
    [InlineData("%ED%A0%80", "%ED%A0%80")]
    public void What_is_no_number_within_the_bounds_is_refused_and_shown(string value, string shown)
    {
        var reader = new QueryReader("n=" + value);

        Assert.Null(reader.Read(number));
        Assert.Equal([new ParameterError("n", shown, "a whole number from 1 to 50, in digits alone")], reader.Errors);
    }

    [Theory]
    [InlineData("50", 50)]
    [InlineData("51", 50)]
    [InlineData("4294967297", 50)]
    [InlineData("99999999999999999999999999999999999999999999", 50)]
    public void More_than_the_most_is_clamped_where_the_parameter_says_so(string value, int expected) =>
        Assert.Equal(expected, new QueryReader("n=" + value).Read(clamped));

    [Fact]
    public void Less_than_the_least_is_never_clamped()
    {
        var reader = new QueryReader("n=0");

        Assert.Null(reader.Read(clamped));
        Assert.Equal([new ParameterError("n", "0", "a whole number from 1 to 50 (more counts as that), in digits alone")], reader.Errors);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("0", true)]
    [InlineData("007", true)]
    [InlineData("99999999999999999999999999999999999999999999", true)]
    [InlineData("-1", false)]
    [InlineData("1.0", false)]
    [InlineData("\u0663", false)]
    public void Digits_are_a_number(string text, bool expected) => Assert.Equal(expected, NumberParameter.IsNumber(text));

    [Theory]
    [InlineData("3-7", 3, 7)]
    [InlineData("3-3", 3, 3)]
    [InlineData("1-50", 1, 50)]
    [InlineData("007-08", 7, 8)]
    [InlineData("0", 0, 0)]
    [InlineData("50", 50, 50)]
    [InlineData("51", 50, 50)]
    public void Range_is_two_numbers_or_one(string value, int min, int max) =>
        Assert.Equal(new NumberRange(min, max), new QueryReader("n=" + value).Read(range));

    [Theory]
    [InlineData("7-3")]
    [InlineData("0-3")]
    [InlineData("3-51")]
    [InlineData("-")]
    [InlineData("-3")]
    [InlineData("3-")]
    [InlineData("3--7")]
    [InlineData("3-7-9")]
    [InlineData("3 - 7")]
    public void Range_that_is_out_of_order_or_bounds_or_not_whole_is_refused(string value)
    {
        var reader = new QueryReader("n=" + value);

        Assert.Null(reader.Read(range));
        Assert.Equal([new ParameterError("n", value, AllowedRange)], reader.Errors);
    }

    [Theory]
    [InlineData("t=a", "a")]
    [InlineData("t=abcd", "abcd")]
    [InlineData("t=a+b", "a b")]
    [InlineData("t=a%2Bb", "a+b")]
    [InlineData("t=a%20b", "a b")]
    [InlineData("t=%F0%9F%8C%B3%F0%9F%8C%B3%F0%9F%8C%B3%F0%9F%8C%B3", "\U0001F333\U0001F333\U0001F333\U0001F333")]
    [InlineData("t=\u00e9%2e", "\u00e9.")]
    [InlineData("t=\ud83c\udf32", "\ud83c\udf32")]
    [InlineData("t=a=b", "a=b")]
    [InlineData("t=%2525", "%25")]
    public void Text_is_decoded_once_and_counted_in_code_points(string query, string expected)
    {
        var reader = new QueryReader(query);

        Assert.Equal(expected, reader.Read(text));
        Assert.Null(reader.Errors);
    }

    [Theory]
    [InlineData("abcde")]
    [InlineData("%F0%9F%8C%B3abcd")]
    [InlineData("a%00")]
    [InlineData("a%0Ab")]
    [InlineData("%7F")]
    [InlineData("%C2%85")]
    [InlineData("%FF")]
    public void Text_that_is_too_long_or_holds_control_characters_or_is_no_UTF_8_is_refused(string value)
    {
        var reader = new QueryReader("t=" + value);

        Assert.Null(reader.Read(text));
        Assert.Equal(
            ("t", "1 to 4 characters, none of them a control character"),
            (Assert.Single(reader.Errors!).Parameter, reader.Errors![0].Allowed));
    }

    // Not as rows: an attribute cannot hold a lone surrogate.
    [Fact]
    public void Lone_surrogate_is_refused()
    {
        foreach (var value in (string[])["\ud800", "\udc00", "\udf32\ud83c", "\ud800%20", "a+\ud800"])
        {
            var reader = new QueryReader("t=" + value);

            Assert.Null(reader.Read(text));
            Assert.Equal(Excerpt.Of(value), Assert.Single(reader.Errors!).Value);
        }
    }

    [Theory]
    [InlineData("c=red", ConsoleColor.Red)]
    [InlineData("c=blue", ConsoleColor.Blue)]
    [InlineData("c=azure", ConsoleColor.Blue)]
    [InlineData("c=", null)]
    public void Word_has_its_meaning(string query, ConsoleColor? expected) =>
        Assert.Equal(expected, new QueryReader(query).Read(choice));

    [Theory]
    [InlineData(ConsoleColor.Red, "red")]
    [InlineData(ConsoleColor.Blue, "blue")]
    public void First_word_of_a_meaning_is_the_usual_one(ConsoleColor meaning, string expected) =>
        Assert.Equal(expected, choice.WordFor(meaning));

    [Theory]
    [InlineData("c=green", "green")]
    [InlineData("c=RED", "RED")]
    [InlineData("c=red%20", "red ")]
    public void Another_word_is_refused(string query, string shown)
    {
        var reader = new QueryReader(query);

        Assert.Null(reader.Read(choice));
        Assert.Equal([new ParameterError("c", shown, "one of red, blue, azure")], reader.Errors);
    }

    [Theory]
    [InlineData("a=1&b=2&c=3", "b", "a=1&c=3")]
    [InlineData("a=1&b=2&a=3&%61=4&a", "a", "b=2")]
    [InlineData("a=1&b=2&c=3", "a c a", "b=2")]
    [InlineData("a=1&&b", "c", "a=1&&b")]
    [InlineData("a=1", "a", "")]
    public void Query_without_what_is_wrong_is_otherwise_the_same(string query, string wrong, string expected) => Assert.Equal(
        expected, QueryReader.Without(query, [.. wrong.Split(' ').Select(name => new ParameterError(name, "", ""))]));

    [Fact]
    public void All_that_is_wrong_is_kept_in_the_order_of_asking()
    {
        var reader = new QueryReader("c=green&t=abcde&n=x");
        reader.Read(number);
        reader.Read(text);
        reader.Read(choice);

        Assert.Equal(["n", "t", "c"], reader.Errors!.Select(error => error.Parameter));
    }
}
