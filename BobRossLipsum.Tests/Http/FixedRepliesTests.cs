using System.Security.Cryptography;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

/// <summary>
/// Replies that people rely on, byte for byte. Where one changes although the corpus did not, a cache that holds the old one
/// must learn of it: raise the endpoint's Revision together with the hash.
/// </summary>
public sealed class FixedRepliesTests
{
    [Theory]
    [InlineData("/lipsum?seed=happy", "-2-", "90ea1f0d81b8e6abca6387311659c1ed")]
    [InlineData("/lipsum?seed=happy&phrases=1000&newline=7", "-2-", "b2fa4f64c2f1d42e86745c472cef892d")]
    [InlineData("/lipsum?seed=happy&newline=7&format=json", "-2-", "14228d9ca73554f60d2d71b821f43fe3")]
    [InlineData("/lipsum?seed=happy&newline=7&format=html", "-2-", "87697c9e8b7d2efcce96ea3db3bee1a1")]
    [InlineData("/lipsum?seed=happy&start=yes&maxchars=500", "-2-", "b86a093d293d276e5db8bc27a7307acc")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=text&paragraphs=3", "-2-", "46c159ebae4a5f60095a51d348209803")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=markdown&paragraphs=3", "-2-", "46c159ebae4a5f60095a51d348209803")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=html&paragraphs=3", "-2-", "c6dfd7fe0183d073c755a1de85c1b0fc")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=json&paragraphs=3", "-2-", "a53e412bd7f7cf1f0496eb61ebd7a6d3")]
    [InlineData("/lipsum?seed=happy&shape=list&format=text&phrases=5", "-2-", "1b625f18a4446f396d82405c35da97f6")]
    [InlineData("/lipsum?seed=happy&shape=list&format=markdown&phrases=5", "-2-", "53eb7b4c50f803ffa856e25dd0987654")]
    [InlineData("/lipsum?seed=happy&shape=list&format=html&phrases=5", "-2-", "b8f144e3e99ecee6f5f25bc110bab1f6")]
    [InlineData("/lipsum?seed=happy&shape=list&format=json&phrases=5", "-2-", "f8c33b86ff4ae53520b10a5c6f31c46e")]
    [InlineData("/lipsum?seed=happy&shape=title&format=text&phrases=3", "-2-", "08184c6baabbd15943c56a58855d51a0")]
    [InlineData("/lipsum?seed=happy&shape=title&format=markdown&phrases=3", "-2-", "1cc27420b73e414a3cd69bff0fca6474")]
    [InlineData("/lipsum?seed=happy&shape=title&format=html&phrases=3", "-2-", "ef2986b9a026fe99d22c972fee1efe05")]
    [InlineData("/lipsum?seed=happy&shape=title&format=json&phrases=3", "-2-", "ee5156400958799d3aac90ea8301ec89")]
    [InlineData("/lipsum?seed=happy&shape=article&format=text&start=true", "-2-", "91762b55291f82b11d7b182584bf1ba0")]
    [InlineData("/lipsum?seed=happy&shape=article&format=markdown&start=true", "-2-", "951b68300d2f3b3118c37f9726b5a68b")]
    [InlineData("/lipsum?seed=happy&shape=article&format=html&start=true", "-2-", "cc9b83b285a06cf81f29254111a16a52")]
    [InlineData("/lipsum?seed=happy&shape=article&format=json&start=true", "-2-", "3afb66a56f778ca7a31ff21252746e96")]
    [InlineData("/lipsum?seed=happy&phrases=3-7&newline=1-2", "-2-", "e16b674cfc4895e643678ef8bed3c54c")]
    [InlineData("/lipsum?seed=happy&paragraphs=2-5&newline=2", "-2-", "0efd3072cde89dfb8860c7916997c331")]
    [InlineData("/lipsum?seed=happy&words=50", "-2-", "0ac598c5d75814a2d38a16154304bb1c")]
    [InlineData("/lipsum?seed=happy&words=50&maxchars=200", "-2-", "395a42afdd16c7b401e985c599695011")]
    [InlineData("/lipsum?seed=happy&shape=article&words=500&format=markdown", "-2-", "fd4aea24d453359d085cc2ef8838b829")]
    [InlineData("/lipsum?seed=happy&shape=article&phrases=400", "-2-", "86acf412c2ee1ea559608dfb886fd420")]
    [InlineData("/lipsum?seed=happy&shape=list&maxchars=280", "-2-", "8d537b723d31da286c2ad928a9658184")]
    [InlineData("/lipsum?seed=happy&shape=title&words=9&phrases=5", "-2-", "ac3f9937f1b077dd2edec9c062ce9f90")]
    [InlineData("/lipsum?seed=happy&shape=article&paragraphs=1000&newline=1", "-2-", "33e5a17087da2ea98af43709318b81ec")]
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
