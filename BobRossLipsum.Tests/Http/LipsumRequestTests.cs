using BobRossLipsum.Core.Http.Messages;


namespace BobRossLipsum.Tests.Http;

public sealed class LipsumRequestTests
{
    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("/lipsum?phrases=3", "/lipsum", "phrases=3")]
    [InlineData("/lipsum?", "/lipsum", "")]
    [InlineData("/lipsum?a=1?b", "/lipsum", "a=1?b")]
    [InlineData("/lipsum?seed=a#part", "/lipsum", "seed=a")]
    [InlineData("/a://b", "/a://b", "")]
    [InlineData("//", "//", "")]
    [InlineData("http://localhost:7071/lipsum?phrases=3", "/lipsum", "phrases=3")]
    [InlineData("https://lipsum.example", "/", "")]
    [InlineData("http:///lipsum", "/lipsum", "")]
    [InlineData("https://lipsum.example?seed=a/b", "/", "seed=a/b")]
    [InlineData("*", "*", "")]
    [InlineData("", "", "")]
    public void Target_is_taken_apart_and_otherwise_left_alone(string target, string path, string query) =>
        Assert.Equal(new LipsumRequest("GET", path, query, "a", "b"), LipsumRequest.FromTarget("GET", target, "a", "b"));
}
