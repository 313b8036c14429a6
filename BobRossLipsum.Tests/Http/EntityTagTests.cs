using BobRossLipsum.Core.Http.Messages;


namespace BobRossLipsum.Tests.Http;

public sealed class EntityTagTests
{
    [Theory]
    [InlineData("*")]
    [InlineData(" * ")]
    [InlineData("\t*\t")]
    [InlineData("\t\"b\"\t,\t\"a\"\t")]
    [InlineData(" \"b\" , \"a\" ")]
    [InlineData("\"a\"")]
    [InlineData("W/\"a\"")]
    [InlineData("\"b\", \"a\"")]
    [InlineData("\"b\",W/\"a\"")]
    [InlineData("\"a\" , \"b\"")]
    [InlineData(", ,\"a\",")]
    [InlineData("\"a,b\", \"a\"")]
    public void Field_that_lists_the_tag_matches(string field) => Assert.True(EntityTag.Matches(field, "\"a\""));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\"b\"")]
    [InlineData("\"A\"")]
    [InlineData("\"aa\"")]
    [InlineData("a")]
    [InlineData("\"a")]
    [InlineData("w/\"a\"")]
    [InlineData("*, \"b\"")]
    [InlineData("\"b\" \"a\"")]
    [InlineData("nonsense, \"a\"")]
    [InlineData("\u00A0*")]
    [InlineData("\"b\"\u00A0, \"a\"")]
    [InlineData("\"b, \"a\"")]
    public void Another_field_does_not(string? field) => Assert.False(EntityTag.Matches(field, "\"a\""));
}
