using System.Text.Json;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /corpora</c>: which corpora there are.</summary>
/// <param name="content">Where they are.</param>
internal sealed class CorporaEndpoint(Content content)
{
    // Raise it whenever the same content gives other bytes than before.
    private const int Revision = 1;

    public LipsumReply Answer(LipsumRequest request)
    {
        var reply = LipsumReply.To(request, EntityTag.Of($"{content.Version}-{Revision}", "/corpora"), CacheControl.Minute);
        if (reply.IsNotModified)
        {
            return reply;
        }

        var entries = content.Corpora.Select(
            corpus => new CorpusEntry(corpus.Name, corpus.Version, corpus.Count, content.SourceOf(corpus)));
        return reply.Exposing("ETag").WithBody(
            MediaTypes.Json, JsonSerializer.SerializeToUtf8Bytes(new CorporaDocument([.. entries]), Json.Documents.CorporaDocument));
    }
}
