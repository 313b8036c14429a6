using System.Buffers.Text;
using System.Security.Cryptography;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>A reply that is the same for everybody, made once.</summary>
/// <param name="contentType">Its media type.</param>
/// <param name="body">Its bytes.</param>
/// <param name="maxAge">For how many seconds it may be kept.</param>
/// <param name="more">Further header fields.</param>
internal sealed class StaticFile(string contentType, byte[] body, int maxAge, params KeyValuePair<string, string>[] more)
{
    /// <summary>Which version of a file is asked for.</summary>
    public static readonly TextParameter VersionParameter = new("v", 64);

    private readonly string sha256 = Convert.ToBase64String(SHA256.HashData(body));
    private readonly string cacheControl = $"public, max-age={maxAge}";

    /// <summary>Names exactly these bytes: the first 72 bits of their SHA-256, as base64url.</summary>
    public string Version { get; } = Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 9));

    /// <summary>What a page demands of the file with Subresource Integrity.</summary>
    public string Integrity => $"sha256-{sha256}";

    /// <summary>Answers a GET.</summary>
    public LipsumReply Answer(in LipsumRequest request) => Answer(request, cacheControl);

    /// <summary>Answers a GET of a file that the page names with its <see cref="Version"/>, under which it may be kept for good.</summary>
    public LipsumReply AnswerVersion(in LipsumRequest request)
    {
        var asked = new QueryReader(request.Query).Read(VersionParameter);
        return Answer(
            request,
            asked is null ? cacheControl : asked == Version ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private LipsumReply Answer(in LipsumRequest request, string kept)
    {
        var tag = $"\"{Version}\"";
        var reply = EntityTag.Matches(request.IfNoneMatch, tag)
            ? new LipsumReply(304)
            : new LipsumReply(200).WithBody(contentType, body);
        foreach (var (name, value) in more)
        {
            reply.With(name, value);
        }

        return reply.With("Cache-Control", kept).With("ETag", tag);
    }
}
