using System.Xml.Linq;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http;

public sealed class BuildVersionTests
{
    [Theory]
    [InlineData("1.2.3+0123abc", "1.2.3", "0123abc")]
    [InlineData("1.2.3-beta.1+0123abc", "1.2.3-beta.1", "0123abc")]
    [InlineData("1.2.3+local+0123abc", "1.2.3", "local+0123abc")]
    [InlineData("1.2.3", "1.2.3", null)]
    public void Commit_follows_the_plus_sign(string written, string version, string? commit) =>
        Assert.Equal(new BuildVersion(version, commit), BuildVersion.Parse(written));

    [Fact]
    public void Health_tells_the_version_of_the_project_and_the_commit_of_the_clone()
    {
        var project = XDocument.Parse(Root.Read("Directory.Build.props")).Descendants("Version").Single().Value;
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", "/health"));

        Assert.StartsWith(
            $"{{\"status\":\"pass\",\"version\":\"{project}\",", System.Text.Encoding.UTF8.GetString(reply.Body.Span),
            StringComparison.Ordinal);
        if (Path.Exists(Root.PathOf(".git")))
        {
            Assert.Matches("^[0-9a-f]{40}$", BuildVersion.Current.Commit);
        }
    }
}
