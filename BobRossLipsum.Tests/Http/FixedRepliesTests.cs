using System.Globalization;
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
    [InlineData("/lipsum?seed=happy", "-2-", "25055ac9eda254491bb6de91f303d797")]
    [InlineData("/lipsum?seed=happy&phrases=1000&newline=7", "-2-", "81132c81ead26137440ffb5f5fdf88ee")]
    [InlineData("/lipsum?seed=happy&newline=7&format=json", "-2-", "61486427ac4b3946ac5b258bd16230cf")]
    [InlineData("/lipsum?seed=happy&newline=7&format=html", "-2-", "71e7a46bf341cab1fedd85968377b379")]
    [InlineData("/lipsum?seed=happy&start=yes&maxchars=500", "-2-", "b86a093d293d276e5db8bc27a7307acc")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=text&paragraphs=3", "-2-", "89dc1f6a81978f6bf38ef58663d08342")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=markdown&paragraphs=3", "-2-", "89dc1f6a81978f6bf38ef58663d08342")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=html&paragraphs=3", "-2-", "07b58f569cd317bda9b3f90123eda705")]
    [InlineData("/lipsum?seed=happy&shape=prose&format=json&paragraphs=3", "-2-", "01895443720ac56907e1be7308372c3c")]
    [InlineData("/lipsum?seed=happy&shape=list&format=text&phrases=5", "-2-", "4261ec78620bacd4cf37b2e9fa2c5d6b")]
    [InlineData("/lipsum?seed=happy&shape=list&format=markdown&phrases=5", "-2-", "d326723870e1868c199320781b2e9644")]
    [InlineData("/lipsum?seed=happy&shape=list&format=html&phrases=5", "-2-", "882a6d84e3030ee1cf6e537ef1568422")]
    [InlineData("/lipsum?seed=happy&shape=list&format=json&phrases=5", "-2-", "2a8a763bb073415369f7a717ab6abf6a")]
    [InlineData("/lipsum?seed=happy&shape=title&format=text&phrases=3", "-2-", "833e98ff328535d9c0dc34bb58c435f7")]
    [InlineData("/lipsum?seed=happy&shape=title&format=markdown&phrases=3", "-2-", "3c462f02585b595495e571816a658003")]
    [InlineData("/lipsum?seed=happy&shape=title&format=html&phrases=3", "-2-", "b272dd6e48bd6da3b992e3400f638812")]
    [InlineData("/lipsum?seed=happy&shape=title&format=json&phrases=3", "-2-", "05962a10120b5bda65f3a60a6f2166c2")]
    [InlineData("/lipsum?seed=happy&shape=article&format=text&start=true", "-2-", "ffa5beba8ff43df1e0bc578d1e671eb9")]
    [InlineData("/lipsum?seed=happy&shape=article&format=markdown&start=true", "-2-", "4aa61040d539920faf707ed422478ebe")]
    [InlineData("/lipsum?seed=happy&shape=article&format=html&start=true", "-2-", "4b76795b9f77e5784c43b93c5171b8cb")]
    [InlineData("/lipsum?seed=happy&shape=article&format=json&start=true", "-2-", "0c0254ab9e4889eba53eaa314f8186d9")]
    [InlineData("/lipsum?seed=happy&phrases=3-7&newline=1-2", "-2-", "a2db835642969715a36d910c868a85ee")]
    [InlineData("/lipsum?seed=happy&paragraphs=2-5&newline=2", "-2-", "75c7d0407ce5362390fe607127a67bd3")]
    [InlineData("/lipsum?seed=happy&words=50", "-2-", "c16b61ac6bb44f6faf421cebebf7b716")]
    [InlineData("/lipsum?seed=happy&words=50&maxchars=200", "-2-", "6602a5c3ed1152e1e26964fd22c98697")]
    [InlineData("/lipsum?seed=happy&shape=article&words=500&format=markdown", "-2-", "1c0847673fe6bee7760ba3f03f1a40fb")]
    [InlineData("/lipsum?seed=happy&shape=article&phrases=400", "-2-", "4e02bf4b35565b9d456e1895f917ea76")]
    [InlineData("/lipsum?seed=happy&shape=list&maxchars=280", "-2-", "87421d6889c15cf04e0ec03b5fcae95f")]
    [InlineData("/lipsum?seed=happy&shape=title&words=9&phrases=5", "-2-", "214c0a9d8006b56500c98ef32e8b7429")]
    [InlineData("/lipsum?seed=happy&shape=article&paragraphs=1000&newline=1", "-2-", "ec44b81930ad6b943e3c39022f783ba7")]
    [InlineData("/phrases?format=json", "-2-", "c1f0f426557a5d3df8e481bab3d8a6c6")]
    [InlineData("/phrases/303?format=json", "-2-", "82ac9f382636c79c53152b1c766aceea")]
    [InlineData("/painting.svg?seed=happy", "\"4-", "f9488fb984279a95d831bb28c089ee65")]
    [InlineData("/painting.svg?seed=happy&width=200&height=1000", "\"4-", "f42da8536fe2665984a82ba3b98dcf0a")]
    public void Seeded_reply_holds_still(string target, string revision, string sha256Begins)
    {
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target));

        Assert.Equal(sha256Begins, Convert.ToHexStringLower(SHA256.HashData(reply.Body.Span))[..32]);
        Assert.Contains(revision, reply.Headers.Single(header => header.Key == "ETag").Value, StringComparison.Ordinal);
    }

    // So many that every stroke has its part in some: two paintings would hold still where a cabin or a cliff does not.
    [Theory]
    [InlineData(640, 360, "cdaeb278ea52c2265cd04b2f3cf89579")]
    [InlineData(1200, 400, "283ec2da31c5f51c954553e58535cbc3")]
    [InlineData(500, 640, "2ad50827271a250204f5e8e5784205e4")]
    [InlineData(4096, 16, "1fa8d9c640be1b5dceb8593bfde57e17")]
    [InlineData(16, 4096, "c6767764271a92fd0dde64603685ca4b")]
    public void Any_painting_holds_still(int width, int height, string sha256Begins)
    {
        var handler = new LipsumHandler();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; number < 1000; number++)
        {
            var target = string.Create(CultureInfo.InvariantCulture, $"/painting.svg?width={width}&height={height}&seed=still-{number}");
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
            hash.AppendData(reply.Body.Span);
        }

        Assert.Equal(sha256Begins, Convert.ToHexStringLower(hash.GetHashAndReset())[..32]);
    }
}
