using System.Security.Cryptography;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

/// <summary>Whatever was asked, a tag belongs to one body.</summary>
public sealed class ReplyTagTests
{
    private static readonly string[] corpora = ["bob-ross", "attic", "seaside"];
    private static readonly string[] ofCorpora =
    [
        "/?seed=happy", "/?seed=sad", "/?seed=happy&phrases=3", "/?seed=happy&shape=list", "/?seed=happy&format=json",
        "/lipsum?seed=happy", "/lipsum?seed=sad", "/lipsum?seed=happy&phrases=3", "/lipsum?seed=happy&format=json",
        "/lipsum?seed=happy&format=html", "/phrases?", "/phrases?q=a", "/phrases?q=g", "/phrases?format=json", "/phrases?q=a&format=json",
        "/phrases/0?", "/phrases/1?", "/phrases/0?format=json", "/phrases/1?format=json",
    ];

    private static readonly string[] others =
    [
        "/corpora", "/painting.svg?seed=happy", "/painting.svg?seed=sad", "/painting.svg?seed=happy&width=641",
        "/painting.svg?seed=happy&height=361", "/openapi.json", "/llms.txt", "/robots.txt", "/app.css", "/app.js", "/favicon.svg",
    ];

    private readonly Content content = Content.FromFiles(
        "folder", [new("corpora/attic.txt", "A trunk.\nDust.\n"u8.ToArray()), new("corpora/seaside.txt", "A gull.\nDust.\n"u8.ToArray())]);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public void Bodies_that_differ_have_tags_that_differ(string accept)
    {
        var handler = new LipsumHandler(() => new ServedContent(content));
        var bodies = new Dictionary<string, (string Target, string Hash)>();
        foreach (var target in ofCorpora.SelectMany(target => corpora.Select(corpus => $"{target}&corpus={corpus}")).Concat(others))
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target, accept));
            Assert.Equal(200, reply.Status);
            var tag = reply.Headers.Single(header => header.Key == "ETag").Value;
            var hash = Convert.ToHexString(SHA256.HashData(reply.Body.Span));
            Assert.True(
                bodies.TryAdd(tag, (target, hash)) || bodies[tag].Hash == hash, $"{target} and {bodies[tag].Target} have {tag} in common");
        }
    }
}
