using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>The corpus: <c>/phrases</c> and <c>/phrases/{id}</c>.</summary>
internal static class PhrasesEndpoint
{
    public static readonly TextParameter SearchParameter = new("q", 64);
    public static readonly NumberParameter IdParameter = new("id", 0, Corpus.Count - 1);

    /// <summary>The formats of the corpus.</summary>
    public static readonly ChoiceParameter<TextFormat> FormatParameter =
        new("format", ("text", TextFormat.Text), ("json", TextFormat.Json));

    public static LipsumReply AnswerAll(in LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var search = reader.Read(SearchParameter) ?? "";
        var format = reader.Read(FormatParameter);
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        return Answer(request, format, $"/phrases?q={search}", chosen =>
        {
            var found = Enumerable.Range(0, Corpus.Count)
                .Select(id => new PhraseDocument(id, Corpus.Phrase(id)))
                .Where(phrase => phrase.Phrase.Contains(search, StringComparison.OrdinalIgnoreCase))
                .ToArray();
            return chosen == TextFormat.Json
                ? JsonSerializer.SerializeToUtf8Bytes(
                    new CorpusDocument(Corpus.Version, found.Length, found), Json.Documents.CorpusDocument)
                : Encoding.ASCII.GetBytes(string.Concat(found.Select(phrase => phrase.Phrase + "\n")));
        });
    }

    public static LipsumReply AnswerOne(in LipsumRequest request, string segment)
    {
        var reader = new QueryReader(request.Query);
        var format = reader.Read(FormatParameter);
        List<ParameterError> errors = [.. reader.Errors ?? []];
        if (!NumberParameter.IsNumber(segment))
        {
            errors.Insert(0, ParameterError.Of(IdParameter, segment));
        }

        if (errors.Count > 0)
        {
            return Problems.InvalidParameters(errors);
        }

        if (IdParameter.Parse(segment) is not { } id)
        {
            return Problems.NotFound($"There is no phrase {Excerpt.Of(segment)}; the ids go from {IdParameter.Min} to {IdParameter.Max}.");
        }

        return Answer(request, format, $"/phrases/{id}", chosen => chosen == TextFormat.Json
            ? JsonSerializer.SerializeToUtf8Bytes(new PhraseDocument(id, Corpus.Phrase(id)), Json.Documents.PhraseDocument)
            : [.. Corpus.Utf8(id), (byte)'\n']);
    }

    private static LipsumReply Answer(
        in LipsumRequest request, TextFormat? named, string canonical, Func<TextFormat, byte[]> makeBody)
    {
        if ((named ?? Formats.Negotiate(request.Accept)) is not { } format)
        {
            return Problems.NotAcceptable(request.Accept, Formats.Negotiable, FormatParameter);
        }

        var tag = Caching.Tag($"{canonical} {format}");
        var reply = EntityTag.Matches(request.IfNoneMatch, tag)
            ? new LipsumReply(304)
            : new LipsumReply(200).WithBody(Formats.ContentType(format), makeBody(format));
        reply.With("Cache-Control", Caching.Day).With("ETag", tag);
        return named is null ? reply.With("Vary", "Accept") : reply;
    }
}
