using System.Buffers.Text;
using System.Security.Cryptography;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>A body that is the same for everybody.</summary>
internal sealed class StaticFile
{
    /// <summary>Which version of a file is asked for.</summary>
    public static readonly TextParameter VersionParameter = new("v", 64);

    private readonly string contentType;
    private readonly byte[] body;
    private readonly string cacheControl;
    private readonly string tag;
    private readonly KeyValuePair<string, string>[] more;

    /// <summary>Makes a file.</summary>
    /// <param name="contentType">Its media type, one of <see cref="MediaTypes"/>.</param>
    /// <param name="body">Its bytes.</param>
    /// <param name="cacheControl">How long it may be stored, one of <see cref="CacheControl"/>.</param>
    /// <param name="more">Further headers.</param>
    public StaticFile(string contentType, byte[] body, string cacheControl, params KeyValuePair<string, string>[] more)
    {
        this.contentType = contentType;
        this.body = body;
        this.cacheControl = cacheControl;
        this.more = more;
        var sha256 = SHA256.HashData(body);
        Version = Base64Url.EncodeToString(sha256.AsSpan(0, 9));
        Integrity = $"sha256-{Convert.ToBase64String(sha256)}";
        tag = $"\"{Version}\"";
    }

    /// <summary>Names exactly these bytes: the first 72 bits of their SHA-256, as base64url.</summary>
    public string Version { get; }

    /// <summary>What a page demands of the file with Subresource Integrity.</summary>
    public string Integrity { get; }

    /// <summary>Answers a GET.</summary>
    public LipsumReply Answer(LipsumRequest request) => Answer(request, cacheControl);

    /// <summary>
    /// Answers a GET of a file that the page names with its <see cref="Version"/>, under which it may be stored for good.
    /// </summary>
    public LipsumReply AnswerVersion(LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var version = reader.Read(VersionParameter);
        return Answer(
            request,
            version is null ? cacheControl : version == Version ? CacheControl.Immutable : CacheControl.NoCache,
            reader.HasRepeats);
    }

    private LipsumReply Answer(LipsumRequest request, string storage, bool hasRepeats = false)
    {
        var known = hasRepeats ? null : tag;
        var reply = LipsumReply.To(request, known, storage);
        if (reply.IsNotModified)
        {
            return reply;
        }

        foreach (var (name, value) in more)
        {
            reply.With(name, value);
        }

        return reply.Exposing(known is null ? null : "ETag").WithBody(contentType, body);
    }
}
