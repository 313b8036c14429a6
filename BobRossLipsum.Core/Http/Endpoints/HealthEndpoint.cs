using System.Text.Json;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /health</c>: that the process answers, which build it is, and which content it serves.</summary>
/// <param name="served">The content that is served now.</param>
internal sealed class HealthEndpoint(Func<ServedContent> served)
{
    public LipsumReply Answer(LipsumRequest request)
    {
        var (content, age, lastError) = served();
        var document = new HealthDocument(
            "pass",
            BuildVersion.Current.Version,
            BuildVersion.Current.Commit,
            content.DefaultCorpus.Version,
            new ContentDocument(content.Source, content.Version, (long?)age?.TotalSeconds, lastError));
        return LipsumReply.To(request, tag: null)
            .WithBody(MediaTypes.Json, JsonSerializer.SerializeToUtf8Bytes(document, Json.Documents.HealthDocument));
    }
}
