using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>
/// <c>GET /phrases</c>: a corpus, or the phrases in it that contain <c>q</c>, whatever the case; and
/// <c>GET /phrases/{id}</c>: one phrase.
/// </summary>
/// <param name="corpora">The corpora there are.</param>
internal sealed class PhrasesEndpoint(CorpusParameter corpora)
{
    public static readonly TextParameter SearchParameter = new("q", 64);

    /// <summary>The formats of the corpus.</summary>
    public static readonly ChoiceParameter<TextFormat> FormatParameter =
        new("format", ("text", TextFormat.Text), ("json", TextFormat.Json));

    // Raise it whenever the same query and corpus give other bytes than before; FixedRepliesTests tells.
    private const int Revision = 2;

    /// <summary>The last segment of the path: which phrase.</summary>
    public static NumberParameter IdParameter(Corpus corpus) => new("id", 0, corpus.Count - 1);

    public LipsumReply AnswerAll(LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var search = reader.Read(SearchParameter) ?? "";
        var format = reader.Read(FormatParameter);
        var corpus = reader.Read(corpora) ?? corpora.Default;
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        return Answer(request, reader.HasRepeats, format, corpus, $"/phrases?q={search}", chosen =>
        {
            var found = Enumerable.Range(0, corpus.Count)
                .Select(id => new PhraseDocument(id, corpus[id]))
                .Where(phrase => phrase.Phrase.Contains(search, StringComparison.OrdinalIgnoreCase))
                .ToArray();
            return chosen == TextFormat.Json
                ? JsonSerializer.SerializeToUtf8Bytes(
                    new CorpusDocument(corpus.Name, corpus.Version, found.Length, found), Json.Documents.CorpusDocument)
                : Encoding.UTF8.GetBytes(string.Concat(found.Select(phrase => phrase.Phrase + "\n")));
        });
    }

    public LipsumReply AnswerOne(LipsumRequest request, string segment)
    {
        var reader = new QueryReader(request.Query);
        var format = reader.Read(FormatParameter);
        var corpus = reader.Read(corpora) ?? corpora.Default;
        var id = IdParameter(corpus);
        List<ParameterError> errors = [.. reader.Errors ?? []];
        if (!NumberParameter.IsNumber(segment))
        {
            errors.Insert(0, ParameterError.Of(id, segment));
        }

        if (errors.Count > 0)
        {
            return Problems.InvalidParameters(errors);
        }

        if (id.Parse(segment) is not { } found)
        {
            return Problems.NotFound($"There is no phrase {Excerpt.Of(segment)}; the ids go from {id.Min} to {id.Max}.");
        }

        return Answer(request, reader.HasRepeats, format, corpus, $"/phrases/{found}", chosen => chosen == TextFormat.Json
            ? JsonSerializer.SerializeToUtf8Bytes(new PhraseDocument(found, corpus[found]), Json.Documents.PhraseDocument)
            : [.. corpus.Plain[found], (byte)'\n']);
    }

    private static LipsumReply Answer(
        LipsumRequest request, bool hasRepeats, TextFormat? named, Corpus corpus, string canonical, Func<TextFormat, byte[]> makeBody)
    {
        if ((named ?? Formats.OfPhrases.Negotiate(request.Accept)) is not { } format)
        {
            return Problems.NotAcceptable(request.Accept, Formats.OfPhrases.MediaTypeNames, FormatParameter);
        }

        var tag = hasRepeats ? null : EntityTag.Of($"{corpus.Version}-{Revision}", $"{canonical} {format} {corpus.Name}");
        var reply = LipsumReply.To(request, tag);
        if (named is null)
        {
            reply.With("Vary", "Accept");
        }

        return reply.IsNotModified ? reply : reply
            .Exposing(tag is null ? null : "ETag")
            .WithBody(Formats.ContentType(format), makeBody(format));
    }
}
