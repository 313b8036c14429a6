using System.Globalization;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Metrics;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /lipsum</c>: a text. <see cref="TextQuery"/> says what can be asked of it.</summary>
/// <param name="corpora">Where the phrases can be from.</param>
/// <param name="freshSeed">Makes the seed of a text that came without one.</param>
internal sealed class TextEndpoint(CorpusParameter corpora, Func<string> freshSeed)
{
    // Raise it whenever the same query and corpus give other bytes than before; FixedRepliesTests tells.
    public const int Revision = 2;

    private const string Exposed = "Content-Location, Lipsum-Phrases, Lipsum-Seed";
    private const string ExposedWithTag = "Content-Location, ETag, Lipsum-Phrases, Lipsum-Seed";

    private readonly TextGenerator defaultGenerator = new(corpora.Default);

    // On the first demand, since a version costs a hash.
    private string VersionedRevision => field ??= VersionedRevisionOf(corpora.Default);

    public LipsumReply Answer(LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var query = TextQuery.Read(ref reader, corpora);
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        if (!query.NamesFormat)
        {
            if (Formats.OfText.Negotiate(request.Accept) is not { } format)
            {
                return Problems.NotAcceptable(request.Accept, Formats.OfText.MediaTypeNames, TextQuery.FormatParameter);
            }

            query = query with { Options = query.Options with { Format = format } };
        }

        var seed = query.Seed ?? freshSeed();
        var permalink = query.Permalink(seed);
        var tag = query.Seed is null || reader.HasRepeats ? null
            : EntityTag.Of(query.OtherCorpus is { } corpus ? VersionedRevisionOf(corpus) : VersionedRevision, permalink);
        var reply = LipsumReply.To(request, tag).With("Content-Location", permalink);
        if (!query.NamesFormat)
        {
            reply.With("Vary", "Accept");
        }

        return reply.IsNotModified ? reply : Generate(reply.Exposing(tag is null ? Exposed : ExposedWithTag), seed, query);
    }

    private LipsumReply Generate(LipsumReply reply, string seed, in TextQuery query)
    {
        var options = query.Options;
        var generator = query.OtherCorpus is { } corpus ? new TextGenerator(corpus) : defaultGenerator;
        var text = generator.Rent(seed, options, out int phrases);
        LipsumMetrics.CountPhrases(phrases);
        if (options.Format == TextFormat.Html)
        {
            reply.With("Content-Security-Policy", "default-src 'none'");
        }

        return reply
            .With("Lipsum-Phrases", phrases.ToString(CultureInfo.InvariantCulture))
            .With("Lipsum-Seed", PercentEncoding.Encode(seed))
            .WithRentedBody(Formats.ContentType(options.Format), text.Array!, text.Count);
    }

    private static string VersionedRevisionOf(Corpus corpus) => $"{corpus.Version}-{Revision}";
}
