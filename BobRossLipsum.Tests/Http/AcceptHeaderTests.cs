using BobRossLipsum.Core.Http.Messages;


namespace BobRossLipsum.Tests.Http;

public sealed class AcceptHeaderTests
{
    private const int None = -1;
    private const int Text = 0;
    private const int Json = 1;

    [Theory]
    [InlineData(null, Text)]
    [InlineData("", Text)]
    [InlineData("*/*", Text)]
    [InlineData("text/plain", Text)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/Json", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/*", Text)]
    [InlineData("text/html", None)]
    [InlineData("image/*, text/html", None)]
    [InlineData("application/j", None)]
    [InlineData("application/jsonp", None)]
    [InlineData("\tapplication/json ", Json)]
    [InlineData("application/json\u00A0", None)]
    public void Range_covers_what_it_names(string? accept, int expected) => AssertChoice(expected, accept);

    [Theory]
    [InlineData("text/plain;q=0.5, application/json", Json)]
    [InlineData("text/plain;q=0.5, application/json;q=0.501", Json)]
    [InlineData("text/plain;q=0.5, application/json;q=0.5", Text)]
    [InlineData("text/plain ; q=0.1 , application/json ; q=0.2", Json)]
    [InlineData("text/plain\t;\tq=0.1\t,\tapplication/json\t;\tq=0.2", Json)]
    [InlineData("text/plain;q=0., application/json;q=0.001", Json)]
    [InlineData("text/plain;q=0, application/json;q=1", Json)]
    [InlineData("text/plain;q=0.9, application/json;q=1.", Json)]
    [InlineData("text/plain;q=0.9, application/json;q=1.000", Json)]
    [InlineData("text/plain;Q=0.1, application/json;Q=0.2", Json)]
    [InlineData("text/plain;q=0, */*", Json)]
    [InlineData("*/*;q=0", None)]
    [InlineData("application/json;q=0", None)]
    [InlineData("text/plain;q=0.000, application/json;q=0.001", Json)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Text)]
    public void Highest_quality_wins_and_zero_rules_out(string accept, int expected) => AssertChoice(expected, accept);

    [Theory]
    [InlineData("application/json, */*", Json)]
    [InlineData("*/*, application/json", Json)]
    [InlineData("application/json, text/plain, */*", Text)]
    [InlineData("application/json;q=0.5, */*", Text)]
    [InlineData("application/json, */*;q=0", Json)]
    [InlineData("application/*;q=0.2, application/json;q=0.9, text/plain;q=0.5", Json)]
    [InlineData("application/json;q=0.9, application/*;q=0.2, text/plain;q=0.5", Json)]
    public void Most_specific_range_says_the_quality_and_a_named_type_beats_a_wildcard(string accept, int expected) =>
        AssertChoice(expected, accept);

    [Theory]
    [InlineData("application/json;charset=utf-8", Json)]
    [InlineData("application/json;v=\"a,b;q=0\";q=1", Json)]
    [InlineData("application/json;v=\"a\\\"b\", text/plain;q=0.1", Json)]
    [InlineData("application/json;v=\"abc\";q=0.1, text/plain", Text)]
    [InlineData("application/json;v=\"a\\\"b\";q=0.1, text/plain", Text)]
    [InlineData("application/json;v=\"\\\\\";q=0.1, text/plain", Text)]
    [InlineData("application/json;v=a\\;q=0.1, text/plain;q=0.5", Text)]
    [InlineData("application/json;\u00A0q=0.1, text/plain;q=0.5", Json)]
    public void Other_parameters_are_passed_over(string accept, int expected) => AssertChoice(expected, accept);

    [Theory]
    [InlineData("nonsense", Text)]
    [InlineData(",,;,/", Text)]
    [InlineData("\"", Text)]
    [InlineData("application/json;q=2", Text)]
    [InlineData("application/json;q=-1", Text)]
    [InlineData("application/json;q=0.1234", Text)]
    [InlineData("application/json;q=1.001", Text)]
    [InlineData("application/json;q=", Text)]
    [InlineData("application/json;q=a", Text)]
    [InlineData("application/json;q=01", Text)]
    [InlineData("application/json;q=0x", Text)]
    [InlineData("application/json;q=0.x", Text)]
    [InlineData("application /json", Text)]
    [InlineData("/json", Text)]
    [InlineData("application/", Text)]
    [InlineData("nonsense, application/json", Json)]
    [InlineData("application/json;q=x, text/html", None)]
    public void Members_that_cannot_be_read_do_not_count(string accept, int expected) => AssertChoice(expected, accept);

    private static void AssertChoice(int expected, string? accept) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept, ["text/plain", "application/json"]));
}
