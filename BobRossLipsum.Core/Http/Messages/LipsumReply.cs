using System.Buffers;
using System.Globalization;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>
/// What a host sends: the status, the headers in order, the body. Each header comes once, <c>Content-Length</c> included, so
/// that a host adds nothing. Dispose of it when the body has been sent: large bodies are lent from a pool.
/// </summary>
public sealed class LipsumReply : IDisposable
{
    // As many as any reply has, so that the list never grows.
    private const int MostHeaders = 12;
    private const int NotModified = 304;

    private readonly List<KeyValuePair<string, string>> headers = new(MostHeaders);
    private byte[]? rented;

    internal LipsumReply(int status)
    {
        Status = status;
        With("Access-Control-Allow-Origin", "*");

        // A 304 renews the copy that the client has (RFC 9111, section 4.3.4), these headers of it included.
        if (!IsNotModified)
        {
            With("Referrer-Policy", "no-referrer");
            With("X-Content-Type-Options", "nosniff");
        }
    }

    /// <summary>The status code, 200 to 599.</summary>
    public int Status { get; }

    /// <summary>The headers, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    /// <summary>The body; empty where there is none. Not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>Whether it says that the client's copy is still good. Then it has all the headers it needs, and no body.</summary>
    internal bool IsNotModified => Status == NotModified;

    /// <summary>Gives the body's memory back.</summary>
    public void Dispose() => ReleaseBody();

    /// <summary>
    /// Begins the reply to a conditional GET: 304 where the client's copy is still good, or else a 200 that wants its body.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="tag">Its entity tag; null where it may not be stored.</param>
    /// <param name="cacheControl">How long it may be stored if it has a tag, one of <see cref="CacheControl"/>.</param>
    internal static LipsumReply To(LipsumRequest request, string? tag, string cacheControl = CacheControl.Day) =>
        tag is null
            ? new LipsumReply(200).With("Cache-Control", CacheControl.NoStore)
            : new LipsumReply(EntityTag.Matches(request.IfNoneMatch, tag) ? NotModified : 200)
                .With("Cache-Control", cacheControl)
                .With("ETag", tag);

    /// <summary>Names the headers that a page of another origin may read, besides those that it always may.</summary>
    /// <param name="names">The names; null where there are none.</param>
    internal LipsumReply Exposing(string? names) => names is null ? this : With("Access-Control-Expose-Headers", names);

    internal LipsumReply With(string name, string value)
    {
        headers.Add(new(name, value));
        return this;
    }

    internal LipsumReply WithBody(string contentType, ReadOnlyMemory<byte> body)
    {
        Body = body;
        return With("Content-Type", contentType)
            .With("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Takes over a body that was rented from the shared pool of arrays.</summary>
    internal LipsumReply WithRentedBody(string contentType, byte[] array, int length)
    {
        rented = array;
        return WithBody(contentType, array.AsMemory(0, length));
    }

    /// <summary>Makes it the reply to HEAD: the same headers, no body.</summary>
    internal LipsumReply WithoutBody()
    {
        ReleaseBody();
        return this;
    }

    private void ReleaseBody()
    {
        Body = default;
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
            rented = null;
        }
    }
}
