using System.Security.Cryptography;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

/// <summary>
/// Replies that people rely on, byte for byte. Where one changes although the corpus did not, a cache that holds the old one
/// must learn of it: raise Caching.Revision with the hashes.
/// </summary>
public class FixedRepliesTests
{
    [Theory]
    [InlineData("/lipsum?seed=happy", "c788596ede09b4989f5b98e26fd12445")]
    [InlineData("/lipsum?seed=happy&phrases=1000&newline=7", "55bf5ca82083ff1320d45d1e6af8117d")]
    [InlineData("/lipsum?seed=happy&newline=7&format=json", "29a3931be7144ba6f65d846ad4cff27b")]
    [InlineData("/lipsum?seed=happy&newline=7&format=html", "d092f0e3344956497a397edeced07c86")]
    [InlineData("/lipsum?seed=happy&start=yes&maxchars=500", "31648d200afdfbf1a01e44694491926e")]
    [InlineData("/phrases?format=json", "7d2ae7524878928e11a2d854f6366728")]
    [InlineData("/phrases/303?format=json", "82ac9f382636c79c53152b1c766aceea")]
    public void A_seeded_reply_holds_still(string target, string sha256Begins)
    {
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target));

        Assert.Equal(sha256Begins, Convert.ToHexStringLower(SHA256.HashData(reply.Body.Span))[..32]);
        Assert.Contains("-1-", reply.Headers.Single(header => header.Key == "ETag").Value, StringComparison.Ordinal);
    }
}
