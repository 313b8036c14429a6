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
    [InlineData("/lipsum?seed=happy", "-1-", "53990823c1429d07a1b3411758d56c09")]
    [InlineData("/lipsum?seed=happy&phrases=1000&newline=7", "-1-", "54e937b5a409593db47df5ee848ef4f9")]
    [InlineData("/lipsum?seed=happy&newline=7&format=json", "-1-", "96954a65368872c4ef86b5c78450cc55")]
    [InlineData("/lipsum?seed=happy&newline=7&format=html", "-1-", "8a018509c70fb2c3b80ad40817120b1c")]
    [InlineData("/lipsum?seed=happy&start=yes&maxchars=500", "-1-", "b86a093d293d276e5db8bc27a7307acc")]
    [InlineData("/phrases?format=json", "-1-", "2c9bf8ffbb4e7f3a88fa82346eab6a06")]
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
