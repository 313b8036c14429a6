using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Properties;

/// <summary>The handler under requests that are made up.</summary>
public sealed class HandlerTests
{
    private static readonly LipsumHandler handler = new();

    [Law(2000)]
    public void Any_request_has_a_lawful_reply(LipsumRequest request) => ReplyLaws.Check(handler, request, Corpus.Embedded);

    [Law(800)]
    public void Any_corpus_has_lawful_replies(Corpus corpus, LipsumRequest request) =>
        ReplyLaws.Check(new LipsumHandler(corpus), request, corpus);
}
