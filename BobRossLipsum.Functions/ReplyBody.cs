using System.Runtime.InteropServices;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Functions;

/// <summary>
/// The body of a reply where it lies, without a copy. The worker copies it into its message once; with that the reply's memory
/// is free for the next one, and nothing can be read any more.
/// </summary>
internal sealed class ReplyBody : MemoryStream
{
    private readonly LipsumReply reply;

    /// <summary>Takes over a reply.</summary>
    /// <param name="reply">A reply with a body.</param>
    public ReplyBody(LipsumReply reply)
        : this(reply, MemoryMarshal.TryGetArray(reply.Body, out var body) ? body : new ArraySegment<byte>(reply.Body.ToArray()))
    {
    }

    private ReplyBody(LipsumReply reply, ArraySegment<byte> body)
        : base(body.Array!, body.Offset, body.Count, writable: false) => this.reply = reply;

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        await base.CopyToAsync(destination, bufferSize, cancellationToken);
        await DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            reply.Dispose();
        }
    }
}
