using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /lipsum</c>: a text. <see cref="TextQuery"/> says what can be asked of it.</summary>
/// <param name="freshSeed">Makes the seed of a text that came without one.</param>
internal sealed class TextEndpoint(Func<string> freshSeed)
{
    // Raise it whenever the same query and corpus give other bytes than before; FixedRepliesTests tells.
    private const int Revision = 1;

    private const string Exposed = "Content-Location, Lipsum-Phrases, Lipsum-Seed";
    private const string ExposedWithTag = "Content-Location, ETag, Lipsum-Phrases, Lipsum-Seed";

    // Enough for the ids of a text of ordinary length; longer ones are rented.
    private const int IdsOnStack = 512;

    public LipsumReply Answer(LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var query = TextQuery.Read(ref reader);
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        if ((query.Format ?? Formats.Negotiate(request.Accept)) is not { } format)
        {
            return Problems.NotAcceptable(request.Accept, Formats.Negotiable, TextQuery.FormatParameter);
        }

        var seed = query.Seed ?? freshSeed();
        var permalink = query.Permalink(seed, format);
        var tag = query.Seed is null || reader.HasRepeats ? null : EntityTag.Of($"{Corpus.Version}-{Revision}", permalink);
        var reply = LipsumReply.To(request, tag).With("Content-Location", permalink);
        if (query.Format is null)
        {
            reply.With("Vary", "Accept");
        }

        return reply.IsNotModified ? reply : Generate(
            reply.Exposing(tag is null ? Exposed : ExposedWithTag), query, seed, format);
    }

    private static LipsumReply Generate(LipsumReply reply, in TextQuery query, string seed, TextFormat format)
    {
        // No text of so many characters has more phrases than if it were made of the shortest one.
        var count = Math.Min(query.MaxPhrases, (query.MaxChars ?? int.MaxValue) / (Corpus.ShortestLength + 1));
        var rented = count > IdsOnStack ? ArrayPool<ushort>.Shared.Rent(count) : null;
        try
        {
            var ids = rented is null ? stackalloc ushort[IdsOnStack] : rented;
            ids = ids[..count];
            PhraseBag.Draw(seed, query.Start, ids);
            if (query.MaxChars is { } maxChars)
            {
                ids = ids[..TextLayout.CountThatFits(ids, query.Newline, maxChars)];
            }

            reply.With("Lipsum-Phrases", ids.Length.ToString(CultureInfo.InvariantCulture))
                .With("Lipsum-Seed", PercentEncoding.Encode(seed));
            return format switch
            {
                TextFormat.Json => AsJson(reply, seed, query.Newline, ids),
                TextFormat.Html => AsHtml(reply, query.Newline, ids),
                _ => AsText(reply, query.Newline, ids),
            };
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<ushort>.Shared.Return(rented);
            }
        }
    }

    private static LipsumReply AsText(LipsumReply reply, int newline, ReadOnlySpan<ushort> ids)
    {
        var length = TextLayout.Measure(ids, newline);
        var body = ArrayPool<byte>.Shared.Rent(length);
        TextLayout.Write(ids, newline, body);
        return reply.WithRentedBody(Formats.ContentType(TextFormat.Text), body, length);
    }

    private static LipsumReply AsJson(LipsumReply reply, string seed, int newline, ReadOnlySpan<ushort> ids)
    {
        var document = new TextDocument(
            seed, Corpus.Version, ids.Length, newline, [.. Paragraphs(ids, newline)], ids.ToArray());
        return reply.WithBody(
            Formats.ContentType(TextFormat.Json), JsonSerializer.SerializeToUtf8Bytes(document, Json.Documents.TextDocument));
    }

    private static LipsumReply AsHtml(LipsumReply reply, int newline, ReadOnlySpan<ushort> ids)
    {
        var html = new StringBuilder();
        foreach (var paragraph in Paragraphs(ids, newline))
        {
            html.Append("<p>").Append(Escape(paragraph)).Append("</p>\n");
        }

        return reply.With("Content-Security-Policy", "default-src 'none'")
            .WithBody(Formats.ContentType(TextFormat.Html), Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static List<string> Paragraphs(ReadOnlySpan<ushort> ids, int newline)
    {
        var paragraphs = new List<string>();
        while (!ids.IsEmpty)
        {
            var count = newline == 0 ? ids.Length : Math.Min(newline, ids.Length);
            var text = new byte[TextLayout.Measure(ids[..count], 0)];
            TextLayout.Write(ids[..count], 0, text);
            paragraphs.Add(Encoding.ASCII.GetString(text.AsSpan(0, text.Length - 1)));
            ids = ids[count..];
        }

        return paragraphs;
    }

    // What element content needs. Quotation marks and apostrophes mean nothing there and stay readable.
    internal static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
