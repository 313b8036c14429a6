using System.Buffers;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Metrics;
using BobRossLipsum.Core.Http.Pages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Painting;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /</c>: the page, with the text that its query would have of <c>/lipsum</c>, and the picture beside it.</summary>
/// <param name="template">The page without them.</param>
/// <param name="corpora">Where the phrases can be from.</param>
/// <param name="freshSeed">Makes the seed of a page that came without one.</param>
internal sealed class PageEndpoint(PageTemplate template, CorpusParameter corpora, Func<string> freshSeed)
{
    // What the page may load: its own files, and pictures and texts of this site.
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Exposed = "Content-Location";
    private const string ExposedWithTag = "Content-Location, ETag";

    // What a visitor sees who asks for nothing in particular.
    private const string FirstSight = "paragraphs=5";

    private const int PictureWidth = 1200;
    private const int PictureHeight = 400;

    // As much as a page with a text of ordinary length takes.
    private const int UsualLength = 20_000;

    // Raise it whenever the same page, corpus and query give other bytes than before.
    private const int Revision = 2;

    // On the first demand, since a version costs a hash.
    private string VersionedRevision => field ??= VersionedRevisionOf(corpora.Default);

    public LipsumReply Answer(LipsumRequest request)
    {
        var asked = AsksForNothing(request.Query) ? $"{FirstSight}&{request.Query}" : request.Query;
        var reader = new QueryReader(asked);
        var query = TextQuery.Read(ref reader, corpora);
        if (reader.Errors is { } errors)
        {
            return AnswerWithErrors(asked, errors);
        }

        var seed = query.Seed ?? freshSeed();
        var address = query.Permalink(seed);
        var page = PageContent.AddressOf(address);
        var tag = query.Seed is null || reader.HasRepeats ? null
            : EntityTag.Of(query.OtherCorpus is { } corpus ? VersionedRevisionOf(corpus) : VersionedRevision, $"{page} {corpora.Allowed}");
        var reply = LipsumReply.To(request, tag, CacheControl.Minute).With("Content-Location", page);
        return reply.IsNotModified ? reply : Write(
            reply.Exposing(tag is null ? Exposed : ExposedWithTag), query, seed, address, asked, []);
    }

    // A text of what was valid, so that nobody looks at a blank canvas for the sake of one number.
    private LipsumReply AnswerWithErrors(string asked, List<ParameterError> errors)
    {
        var valid = asked;
        TextQuery query;
        for (var known = errors; ;)
        {
            valid = QueryReader.Without(valid, known);
            var reader = new QueryReader(valid);
            query = TextQuery.Read(ref reader, corpora);
            if (reader.Errors is not { } more)
            {
                break;
            }

            // What could not be together with what has just been left out.
            errors = [.. errors, .. more];
            known = more;
        }

        var seed = query.Seed ?? freshSeed();
        var reply = new LipsumReply(400).With("Cache-Control", CacheControl.NoStore);
        return Write(reply, query, seed, query.Permalink(seed), asked, errors);
    }

    private LipsumReply Write(
        LipsumReply reply, in TextQuery query, string seed, string address, string asked, IReadOnlyList<ParameterError> errors)
    {
        var options = query.Options;
        var generator = new TextGenerator(query.OtherCorpus ?? corpora.Default);
        var html = generator.Rent(seed, options with { Format = TextFormat.Html }, out TextSummary summary);
        LipsumMetrics.CountPhrases(summary.Phrases);
        var source = options.Format == TextFormat.Text ? default : generator.Rent(seed, options, out int _);
        try
        {
            var content = new PageContent(
                seed,
                query.Seed is not null,
                address,
                PaintingEndpoint.Permalink(seed, PictureWidth, PictureHeight),
                Landscape.Describe(seed),
                new PageText(html, source, options, summary),
                asked,
                corpora,
                errors);
            var page = template.Rent(content, UsualLength + html.Count + source.Count);
            return reply
                .With("Content-Security-Policy", Policy)
                .WithRentedBody(MediaTypes.Html, page.Array!, page.Count);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(html.Array!);
            if (source.Array is not null)
            {
                ArrayPool<byte>.Shared.Return(source.Array);
            }
        }
    }

    private string VersionedRevisionOf(Corpus corpus) =>
        $"{template.Version}-{corpus.Version}-{Revision}-{TextEndpoint.Revision}-{PaintingEndpoint.Revision}";

    private static bool AsksForNothing(string query)
    {
        var reader = new QueryReader(query);
        foreach (var parameter in TextQuery.Parameters)
        {
            if (reader.Find(parameter.Name) is not null)
            {
                return false;
            }
        }

        return true;
    }
}
