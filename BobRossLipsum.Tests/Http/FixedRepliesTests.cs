using System.Security.Cryptography;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

/// <summary>
/// Replies that people rely on, byte for byte. Where one changes although the corpus did not, a cache that holds the old one
/// must learn of it: raise the endpoint's Revision together with the hash.
/// </summary>
public class FixedRepliesTests
{
    [Theory]
    [InlineData("/lipsum?seed=happy", "-2-", "90ea1f0d81b8e6abca6387311659c1ed")]
    [InlineData("/lipsum?seed=happy&phrases=1000&newline=7", "-2-", "b2fa4f64c2f1d42e86745c472cef892d")]
    [InlineData("/lipsum?seed=happy&newline=7&format=json", "-2-", "14228d9ca73554f60d2d71b821f43fe3")]
    [InlineData("/lipsum?seed=happy&newline=7&format=html", "-2-", "87697c9e8b7d2efcce96ea3db3bee1a1")]
    [InlineData("/lipsum?seed=happy&start=yes&maxchars=500", "-2-", "b86a093d293d276e5db8bc27a7307acc")]
    [InlineData("/phrases?format=json", "-1-", "e3b7177c29b3e9e754b9d84347b8eebf")]
    [InlineData("/phrases/303?format=json", "-1-", "82ac9f382636c79c53152b1c766aceea")]
    [InlineData("/painting.svg?seed=happy", "\"1-", "07286a7bb8f10c3bf538678e890dcb5b")]
    [InlineData("/painting.svg?seed=happy&width=200&height=1000", "\"1-", "d3a7a4ad0c528282926a0a3da0cab34a")]
    public void A_seeded_reply_holds_still(string target, string revision, string sha256Begins)
    {
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target));

        Assert.Equal(sha256Begins, Convert.ToHexStringLower(SHA256.HashData(reply.Body.Span))[..32]);
        Assert.Contains(revision, reply.Headers.Single(header => header.Key == "ETag").Value, StringComparison.Ordinal);
    }
}
