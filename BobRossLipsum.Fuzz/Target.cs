using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Endpoints;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Fuzz;

/// <summary>What reads input of strangers, each with what has to be true of the outcome.</summary>
internal static class Target
{
    // More than any server lets through.
    private const int Longest = 64 * 1024;

    private static readonly string[] offers = ["text/plain", "application/json", "text/markdown"];
    private static readonly RangeParameter range = new(new NumberParameter("n", 0, TextOptions.MaxPhrases, Clamps: true));

    /// <summary>The targets by their names. One throws where it found a defect.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["query"] = input => ReadQuery(Text(input)),
        ["accept"] = input => Demand(AcceptHeader.Choose(Text(input), offers) is >= -1 and < 3, "an offer that there is not"),
        ["if-none-match"] = input => ReadTags(Text(input)),
        ["range"] = input => ReadRange(Text(input)),
        ["corpus"] = ReadCorpus,
    };

    // A permalink means what the query meant, and is its own permalink.
    private static void ReadQuery(string query)
    {
        var corpora = new CorpusParameter(Content.Embedded.Corpora);
        var reader = new QueryReader(query);
        var read = TextQuery.Read(ref reader, corpora);
        if (reader.Errors is { } errors)
        {
            Demand(errors.TrueForAll(error => error.Value.Length <= 300), "a long excerpt");
            return;
        }

        var permalink = read.Permalink(read.Seed ?? "a");
        var again = new QueryReader(LipsumRequest.FromTarget("GET", permalink).Query);
        var same = TextQuery.Read(ref again, corpora);
        Demand(again.Errors is null && !again.HasRepeats && same.Permalink(same.Seed!) == permalink, permalink);
    }

    private static void ReadTags(string field)
    {
        const string Tag = "\"a-b\"";
        var matches = EntityTag.Matches(field, Tag);
        Demand(!matches || field.Contains(Tag, StringComparison.Ordinal) || field.Trim() == "*", "a tag that is not there");
    }

    private static void ReadRange(string text)
    {
        if (range.Parse(text) is { } read)
        {
            Demand(read.Min >= 0 && read.Min <= read.Max && read.Max <= TextOptions.MaxPhrases, "a range out of its bounds");
            Demand(range.Parse(read.ToString()) == read, "another range");
        }
    }

    private static void ReadCorpus(byte[] file)
    {
        Corpus corpus;
        try
        {
            corpus = Corpus.FromUtf8("own", file);
        }
        catch (CorpusFormatException)
        {
            return;
        }

        var generator = new TextGenerator(corpus);
        foreach (var shape in Enum.GetValues<TextShape>())
        {
            foreach (var format in Enum.GetValues<TextFormat>())
            {
                generator.GenerateUtf8("a", new TextOptions { Shape = shape, Format = format, Words = 40 });
            }

            var json = JsonElement.Parse(generator.GenerateUtf8("a", new TextOptions { Shape = shape, Format = TextFormat.Json }));
            var written = Encoding.UTF8.GetString(generator.GenerateUtf8("a", new TextOptions { Shape = shape }));
            Demand(json.GetProperty("characters").GetInt32() == written.EnumerateRunes().Count(), "another length");
        }
    }

    private static string Text(byte[] input) => Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, Longest)));

    private static void Demand(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
