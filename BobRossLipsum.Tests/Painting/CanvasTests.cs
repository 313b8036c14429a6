using System.Text;
using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Tests.Painting;

public sealed class CanvasTests
{
    [Fact]
    public void Path_is_relative_and_separates_numbers_only_where_it_must()
    {
        var canvas = Stretched();
        canvas.BeginPath($"<path ");
        canvas.MoveTo(new(10, -20));
        canvas.LineTo(new(15, -30), new(15, -30), new(15, -25));
        canvas.CurveTo(new(16, -26), new(14, -24));
        canvas.LineTo(new Point(0, 0));
        canvas.Close();
        canvas.MoveTo(new(10, -21));
        canvas.LineTo(new Point(12, -21));
        canvas.Stroke(new(12, -20), 0);
        canvas.Add($"</svg>");

        Assert.Equal("""<path d="m10-20 5-10 0 5q1-1-1 1l-14 24zm0-1 2 0m0 1h0"/></svg>""", Written(canvas));
    }

    [Theory]
    [InlineData(0x11, 0xAA, 0xFE, "#11aafe")]
    [InlineData(0, 0, 1, "#000001")]
    public void Colour_is_written_with_two_digits_a_channel(int red, int green, int blue, string expected)
    {
        var canvas = Stretched();
        canvas.Add($"{new Colour(red, green, blue)}");

        Assert.Equal(expected, Written(canvas));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, ".07")]
    [InlineData(-7, "-.07")]
    [InlineData(-123, "-1.23")]
    [InlineData(-120, "-1.2")]
    [InlineData(200, "2")]
    public void Hundredths_have_no_needless_digit(int count, string expected)
    {
        var canvas = Stretched();
        canvas.Add($"{new Hundredths(count)}");

        Assert.Equal(expected, Written(canvas));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(100, 200)]
    [InlineData(50, 105)]
    [InlineData(1, 12)]
    public void Mixed_colour_lies_between_the_two(int percent, int expected) =>
        Assert.Equal(new(expected, 0, 255), new Colour(10, 0, 255).With(new(200, 0, 255), percent));

    [Fact]
    public void Canvas_grows()
    {
        var canvas = Stretched();
        for (var i = 0; i < 10_000; i++)
        {
            canvas.Add($"0123456789");
        }

        Assert.Equal(string.Concat(Enumerable.Repeat("0123456789", 10_000)), Written(canvas));
    }

    [Theory]
    [InlineData(0, "0000")]
    [InlineData(0x123456789A, "t4yc")]
    public void Tilde_in_markup_stands_for_four_letters(long number, string letters)
    {
        var canvas = Stretched((ulong)number);
        canvas.Add($"""<g id="a~"/><g id="{"b~"}{1}~"/>""");

        Assert.Equal($"""<g id="a{letters}"/><g id="b~1{letters}"/>""", Written(canvas));
    }

    private static Canvas Stretched(ulong number = 0)
    {
        var canvas = new Canvas();
        canvas.Begin(number);
        return canvas;
    }

    private static string Written(Canvas canvas) => Encoding.UTF8.GetString(canvas.Detach());
}
