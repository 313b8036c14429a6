using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /health</c>: that the process answers, which build it is, and which corpus it serves.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class HealthEndpoint(Corpus corpus)
{
    public LipsumReply Answer(LipsumRequest request) => LipsumReply.To(request, tag: null)
        .WithBody(MediaTypes.Json, JsonSerializer.SerializeToUtf8Bytes(
            new HealthDocument("pass", BuildVersion.Current.Version, BuildVersion.Current.Commit, corpus.Version),
            Json.Documents.HealthDocument));
}
