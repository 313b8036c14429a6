using System.Buffers;
using System.Globalization;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>
/// What a host sends: the status, the header fields in order, the body. Each field stands once, <c>Content-Length</c>
/// included, so that a host adds nothing. Dispose of it when the body has been sent: large bodies are lent from a pool.
/// </summary>
public sealed class LipsumReply : IDisposable
{
    private readonly List<KeyValuePair<string, string>> headers;
    private byte[]? rented;

    internal LipsumReply(int status)
    {
        Status = status;
        headers = new(12)
        {
            new("Access-Control-Allow-Origin", "*"),
            new("Access-Control-Expose-Headers", "Allow, Content-Length, Content-Location, ETag, Lipsum-Phrases, Lipsum-Seed"),
            new("Cross-Origin-Resource-Policy", "cross-origin"),
            new("Referrer-Policy", "no-referrer"),
            new("X-Content-Type-Options", "nosniff"),
        };
    }

    /// <summary>The status code, 200 to 599.</summary>
    public int Status { get; }

    /// <summary>The header fields, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    /// <summary>The body; empty where there is none. Not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>Gives the body's memory back.</summary>
    public void Dispose()
    {
        Body = default;
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
            rented = null;
        }
    }

    internal LipsumReply With(string name, string value)
    {
        headers.Add(new(name, value));
        return this;
    }

    /// <summary>Says how to have what a seed made once more, and how long this may be kept: without a tag, not at all.</summary>
    internal LipsumReply WithPermalink(string permalink, string seed, string? tag)
    {
        With("Content-Location", permalink).With("Lipsum-Seed", PercentEncoding.Encode(seed));
        return tag is null ? With("Cache-Control", Caching.Never) : With("Cache-Control", Caching.Day).With("ETag", tag);
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

    /// <summary>The same reply as HEAD wants it: every field, no body.</summary>
    internal LipsumReply WithoutBody()
    {
        Dispose();
        return this;
    }
}
