using System.Diagnostics.CodeAnalysis;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http;

/// <summary>
/// The product: a request in, a reply out. Any number of threads may call it at once.
/// </summary>
public sealed class LipsumHandler
{
    private readonly Func<LipsumRequest, LipsumReply> answer;

    /// <summary>Makes the handler, with the embedded content and fresh seeds from the system's randomness.</summary>
    public LipsumHandler()
        : this(Always(Content.Embedded))
    {
    }

    /// <summary>Makes the handler, with content that may change and fresh seeds from the system's randomness.</summary>
    /// <param name="served">Returns the content to serve now; it is asked at every request, and must not keep one waiting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="served"/> is null.</exception>
    public LipsumHandler(Func<ServedContent> served)
        : this(new ContentRoutes(served ?? throw new ArgumentNullException(nameof(served)), Seed.Fresh).Answer)
    {
    }

    /// <summary>Makes the handler with words of the caller's, and fresh seeds from the system's randomness.</summary>
    /// <param name="corpus">Where the phrases are from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public LipsumHandler(Corpus corpus)
        : this(Always(Content.Of(corpus ?? throw new ArgumentNullException(nameof(corpus)))))
    {
    }

    /// <summary>Makes the handler with seeds of the caller's.</summary>
    internal LipsumHandler(Func<string> freshSeed)
        : this(new ContentRoutes(Always(Content.Embedded), freshSeed).Answer)
    {
    }

    /// <summary>Makes a handler that answers differently, for tests of what surrounds it.</summary>
    internal LipsumHandler(Func<LipsumRequest, LipsumReply> answer) => this.answer = answer;

    /// <summary>Answers a request. Whatever came, there is a reply: if answering fails, a problem document with status 500.</summary>
    /// <param name="request">The request.</param>
    /// <param name="onFailure">
    /// Called when answering fails, with the exception and with the URI that the reply gives this failure, so that both can
    /// be logged together.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails in a request, the process lives on and the client is told.")]
    public LipsumReply Handle(LipsumRequest request, Action<Exception, string>? onFailure = null)
    {
        ArgumentNullException.ThrowIfNull(request);

        LipsumReply reply;
        try
        {
            reply = answer(request);
        }
        catch (Exception exception)
        {
            var instance = $"urn:uuid:{Guid.NewGuid()}";
            onFailure?.Invoke(exception, instance);
            reply = Problems.InternalError(instance);
        }

        return request.Method == "HEAD" ? reply.WithoutBody() : reply;
    }

    private static Func<ServedContent> Always(Content content) => () => new ServedContent(content);
}
