using System.Text;
using BobRossLipsum.Core.Bytes;

namespace BobRossLipsum.Tests.Bytes;

public sealed class Utf8BufferTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 10)]
    [InlineData(16, 10)]
    [InlineData(16, 16)]
    [InlineData(20, 1000)]
    public void Buffer_grows_with_what_is_written(int capacity, int length)
    {
        var buffer = new Utf8Buffer(capacity);
        var expected = new StringBuilder();
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            var piece = new string(letter, length);
            expected.Append(piece);
            buffer.Write(Encoding.UTF8.GetBytes(piece));
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(buffer.Detach()));
    }

    [Fact]
    public void Numbers_and_ascii_follow_what_is_there_after_it_was_cleared()
    {
        var buffer = new Utf8Buffer(1);
        buffer.Write("forgotten");
        buffer.Clear();
        buffer.Write('#');
        buffer.Write(255, new('x', 6));
        buffer.Write(" px ");
        buffer.Write(int.MinValue);

        Assert.Equal("#0000ff px -2147483648", Encoding.UTF8.GetString(buffer.Detach()));
    }

    // The digits of small numbers are our own.
    [Theory]
    [InlineData(0, "0")]
    [InlineData(9, "9")]
    [InlineData(10, "10")]
    [InlineData(99, "99")]
    [InlineData(100, "100")]
    [InlineData(907, "907")]
    [InlineData(999, "999")]
    [InlineData(1000, "1000")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(-1, "-1")]
    [InlineData(-10, "-10")]
    [InlineData(-999, "-999")]
    [InlineData(-1000, "-1000")]
    public void Number_is_written_in_decimal_digits(int number, string expected)
    {
        var buffer = new Utf8Buffer(1);

        buffer.Write(number);

        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.Detach()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("<a href=\"x\" title='y'>&amp;</a>", "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;")]
    [InlineData("\u00e9\U0001F333", "\u00e9\U0001F333")]
    public void Text_is_escaped_for_elements_and_attributes(string text, string expected)
    {
        var buffer = new Utf8Buffer(1);

        buffer.WriteEscaped(text);
        buffer.WriteEscaped(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected + expected, Encoding.UTF8.GetString(buffer.Detach()));
    }

    [Fact]
    public void Long_text_is_escaped_in_pieces_that_never_part_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("a\u00e9\u20ac\U0001F333\"", 200));
        var buffer = new Utf8Buffer(1);

        buffer.WriteEscaped(text);

        Assert.Equal(text.Replace("\"", "&quot;", StringComparison.Ordinal), Encoding.UTF8.GetString(buffer.Detach()));
    }
}
