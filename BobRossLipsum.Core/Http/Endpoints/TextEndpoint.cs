using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>The generator: <c>/lipsum</c>.</summary>
/// <param name="freshSeed">Makes the seed of a text that came without one.</param>
internal sealed class TextEndpoint(Func<string> freshSeed)
{
    public static readonly Parameter[] Parameters =
    [
        TextQuery.PhrasesParameter, TextQuery.NewlineParameter, TextQuery.SeedParameter, Formats.OfText,
        TextQuery.StartParameter, TextQuery.MaxCharsParameter,
    ];

    // Enough for the ids of a text of ordinary length; longer ones are rented.
    private const int IdsOnStack = 512;

    public LipsumReply Answer(in LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var phrases = reader.Read(TextQuery.PhrasesParameter);
        var newline = reader.Read(TextQuery.NewlineParameter) ?? 0;
        var seed = reader.Read(TextQuery.SeedParameter);
        var named = reader.Read(Formats.OfText);
        var start = reader.Read(TextQuery.StartParameter) is "true" or "1" or "yes";
        var maxChars = reader.Read(TextQuery.MaxCharsParameter);
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        if (Formats.Choose(named, request.Accept) is not { } format)
        {
            return Formats.NotAcceptable(request.Accept, Formats.OfText);
        }

        var query = new TextQuery(phrases, newline, seed ?? freshSeed(), format, named is not null, start, maxChars);
        var permalink = query.Permalink();
        var tag = seed is null ? null : Caching.Tag(permalink);
        var reply = EntityTag.Matches(request.IfNoneMatch, tag) ? new LipsumReply(304) : Generate(query);

        reply.WithPermalink(permalink, query.Seed, tag);
        return named is null ? reply.With("Vary", "Accept") : reply;
    }

    private static LipsumReply Generate(in TextQuery query)
    {
        // No text of so many characters has more phrases than if it were made of the shortest one.
        var count = Math.Min(query.MaxPhrases, (query.MaxChars ?? int.MaxValue) / (Corpus.ShortestLength + 1));
        var rented = count > IdsOnStack ? ArrayPool<ushort>.Shared.Rent(count) : null;
        try
        {
            var ids = rented is null ? stackalloc ushort[IdsOnStack] : rented;
            ids = ids[..count];
            PhraseBag.Draw(query.Seed, query.Start, ids);
            if (query.MaxChars is { } maxChars)
            {
                ids = ids[..TextLayout.CountThatFits(ids, query.Newline, maxChars)];
            }

            var reply = new LipsumReply(200).With("Lipsum-Phrases", ids.Length.ToString(CultureInfo.InvariantCulture));
            return query.Format switch
            {
                TextFormat.Json => AsJson(reply, query, ids),
                TextFormat.Html => AsHtml(reply, query, ids),
                _ => AsText(reply, query, ids),
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

    private static LipsumReply AsText(LipsumReply reply, in TextQuery query, ReadOnlySpan<ushort> ids)
    {
        var length = TextLayout.Measure(ids, query.Newline);
        var body = ArrayPool<byte>.Shared.Rent(length);
        TextLayout.Write(ids, query.Newline, body);
        return reply.WithRentedBody(Formats.ContentType(TextFormat.Text), body, length);
    }

    private static LipsumReply AsJson(LipsumReply reply, in TextQuery query, ReadOnlySpan<ushort> ids)
    {
        var document = new TextDocument(
            query.Seed, Corpus.Version, ids.Length, query.Newline, [.. Paragraphs(ids, query.Newline)], ids.ToArray());
        return reply.WithBody(
            Formats.ContentType(TextFormat.Json), JsonSerializer.SerializeToUtf8Bytes(document, Json.Documents.TextDocument));
    }

    private static LipsumReply AsHtml(LipsumReply reply, in TextQuery query, ReadOnlySpan<ushort> ids)
    {
        var html = new StringBuilder();
        foreach (var paragraph in Paragraphs(ids, query.Newline))
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
