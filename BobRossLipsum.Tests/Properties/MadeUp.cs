using System.Globalization;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace BobRossLipsum.Tests.Properties;

/// <summary>Makes up requests: all that the routes understand, up to the bounds and beyond them, and what nobody should send.</summary>
internal static class MadeUp
{
    private static readonly IReadOnlyList<Route> routes = SiteRoutes.All;
    private static readonly Parameter[] parameters =
        [.. routes.SelectMany(route => route.Parameters).DistinctBy(parameter => parameter.Name)];

    private static readonly string[] seeds =
    [
        "happy", "a", "\u00e9", "\U0001F333", "soft light", "\"<&>'", "{{seed}}",
        "\\", "%", "+", "happy&phrases=3", new('x', 64), new('x', 65),
        string.Concat(Enumerable.Repeat("\U0001F333", 64)), string.Concat(Enumerable.Repeat("\U0001F333", 65)),
    ];

    private static readonly string[] phrases =
    [
        "- a", "+ a", "> a", "1. a", "1) a", "# a #", "a #", "---", "***", "===", "```", "<b>a</b>", "&amp;",
        "a\\", "[a](b)", "![a](b)", "*a* _b_", "~~~", "\"", "'",
        "A. B! C?", "a - - - b.", "...", ".", "a .", "\u200b", "a\u3000b", "\U0001F333 \U0001F333", "0", "1234567890. a",
        "a,;:- b", "| a |", "a  b", "\u05d0",
    ];

    private static readonly string[] noNumbers =
        ["-1", "+1", "1.5", "1e3", "0x10", " 7", "7 ", "\uff17", "\u0663", "2147483647", "2147483648", "99999999999999999999999",
        "007", "many", "-", "--"];

    private static readonly string[] mediaTypes =
        ["text/plain", "application/json", "text/markdown", "text/html", "text/*", "application/*", "*/*", "image/png",
        "TEXT/Plain", "*/plain", "text", "/", "a/b c"];

    private static readonly string[] qualities =
        ["", ";q=0", ";q=1", ";q=0.5", ";q=0.001", ";q=1.000", ";Q=0.9", " ; q=0.3", ";q=1.001", ";q=", ";q=-1",
        ";charset=utf-8;q=0.2", ";v=\"a,b;q=0\"", ";v=\""];

    private static readonly string[] tags =
        ["*", "\"a\"", "W/\"a\"", "w/\"a\"", "\"", "\"a", "W/", "\"a,b\"", "", "\"\"", "\"43071a8b-2-a78528343f539bb1\"", "a"];

    /// <summary>A request of any kind.</summary>
    public static Arbitrary<LipsumRequest> Requests() => Arb.From(AnyRequest, Simpler);

    /// <summary>A corpus of a few phrases, plain ones and odd ones.</summary>
    public static Arbitrary<Corpus> Corpora() => Arb.From(
        Gen.Frequency((3, Letters.Line), (2, Letters.Any), (1, Gen.Elements(phrases)))
            .ListOf().Resize(12).Select(lines => Corpus.FromLines("own", lines.Where(IsPhrase).DefaultIfEmpty("Happy."))),
        corpus => Enumerable.Range(0, corpus.Count > 1 ? corpus.Count : 0).Select(left => Corpus.FromLines(
            "own", Enumerable.Range(0, corpus.Count).Where(id => id != left).Select(id => corpus[id]))));

    private static Gen<string> Seeds { get; } = Gen.Frequency(
        (6, Gen.Elements(seeds)), (2, Gen.Choose(0, 999).Select(number => $"{number}")), (2, Letters.Any));

    private static Gen<LipsumRequest> AnyRequest { get; } =
        from method in Gen.Frequency(
            (12, Gen.Constant("GET")), (2, Gen.Constant("HEAD")), (1, Gen.Elements("OPTIONS", "POST", "get", "", "\u0000", "G\r\nT")))
        from route in Gen.Frequency((20, Gen.Constant(routes[1])), (1, Gen.Constant(routes[0])), (5, Gen.Elements(routes.ToArray())))
        from path in PathOf(route)
        from pairs in Pair(route).ListOf().Resize(6)
        from rest in Gen.Frequency(
            (12, Gen.Constant("")),
            (1, Gen.Elements("&", "&&", "=", "?", "#", "&=", "&%", new string('a', 8200))), (1, Letters.Any))
        from accept in List(Gen.Elements(mediaTypes), Gen.Elements(qualities)).OrNull()
        from ifNoneMatch in List(Gen.Elements(tags), Gen.Elements("", " ", "\t")).OrNull()
        select LipsumRequest.FromTarget(method, $"{path}?{string.Join('&', pairs)}{rest}", accept, ifNoneMatch);

    private static Gen<string> PathOf(Route route)
    {
        var known = route.Path.Split('{')[0];
        var segment = !route.TakesSegment ? Gen.Constant("")
            : Gen.Frequency(
                (4, Gen.Choose(0, 371).Select(id => $"{id}")),
                (1, Gen.Elements(Problems.Names.ToArray())), (1, Gen.Elements(noNumbers)), (1, Letters.Any));
        return Gen.Frequency(
            (12, segment.Select(last => known + last)),
            (1, segment.Select(last => known + Uri.EscapeDataString(last))),
            (1, segment.Select(last => $"{known}{last}/")),
            (1, Gen.Constant(known.Replace("p", "%70", StringComparison.Ordinal))),
            (1, Letters.Any.Select(more => known + more)),
            (1, Letters.Any));
    }

    private static Gen<string> Pair(Route route)
    {
        var known = route.Parameters.Length > 0 ? route.Parameters : parameters;
        return
            from parameter in Gen.Frequency((9, Gen.Elements(known)), (1, Gen.Elements(parameters)))
            from name in Gen.Frequency(
                (16, Gen.Constant(parameter.Name)),
                (1, Letters.Encoded(parameter.Name)),
                (1, Gen.Constant($"%{(int)parameter.Name[0]:X2}{parameter.Name[1..]}")),
                (1, Gen.Constant(parameter.Name.ToUpperInvariant())),
                (1, Letters.Any))
            from value in ValueOf(parameter)
            from encoded in Letters.Encoded(value)
            from pair in Gen.Frequency((20, Gen.Constant($"{name}={encoded}")), (1, Gen.Constant(name)), (1, Gen.Constant($"{name}=")))
            select pair;
    }

    private static Gen<string> ValueOf(Parameter parameter)
    {
        var good = parameter switch
        {
            NumberParameter number => Number(number),
            RangeParameter { Number: var number } => Gen.Frequency(
                (3, Number(number)),
                (2, from min in Gen.Choose(1, 12) from more in Gen.Choose(0, 6) select $"{min}-{min + more}"),
                (1, from min in Number(number) from max in Number(number) select $"{min}-{max}")),
            { Words: [_, ..] words } => Gen.Elements(words.ToArray()),
            CorpusParameter => Gen.Elements("bob-ross", "own", "Bob-Ross"),
            _ => Seeds,
        };
        return Gen.Frequency((14, good), (1, Gen.Elements(noNumbers)), (1, Letters.Any));
    }

    // Small ones, for the most part, so that a text is long only now and then.
    private static Gen<string> Number(NumberParameter parameter)
    {
        var least = Gen.Elements(parameter.Min - 1, parameter.Min, parameter.Min + 1);
        var most = Gen.Elements(parameter.Max - 1, parameter.Max, parameter.Max + 1);
        return Gen.Frequency(
            (200, Gen.Choose(0, 12)), (60, Gen.Choose(0, 60)), (10, Gen.Choose(0, 400)), (10, least), (1, most),
            (1, Gen.Choose(0, parameter.Max)))
            .Select(number => number.ToString(CultureInfo.InvariantCulture));
    }

    private static Gen<string> List(Gen<string> members, Gen<string> tails) => Gen.Frequency(
        (12, (from member in members from tail in tails select member + tail)
            .ListOf().Resize(5).Select(all => string.Join(", ", all))),
        (1, Letters.Any),
        (1, from member in members from times in Gen.Elements(10, 500) select string.Join(',', Enumerable.Repeat(member, times))));

    // The reader of HTML takes U+FFFF for its end.
    private static bool IsPhrase(string line)
    {
        if (line.Contains('\uffff', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            return Corpus.FromLines("own", [line]).Count == 1;
        }
        catch (CorpusFormatException)
        {
            return false;
        }
    }

    private static IEnumerable<LipsumRequest> Simpler(LipsumRequest request)
    {
        if (request.Accept is not null)
        {
            yield return request with { Accept = null };
        }

        if (request.IfNoneMatch is not null)
        {
            yield return request with { IfNoneMatch = null };
        }

        var pairs = request.Query.Split('&');
        for (var left = 0; left < pairs.Length && request.Query.Length > 0; left++)
        {
            yield return request with { Query = string.Join('&', pairs.Where((_, at) => at != left)) };
        }

        for (var left = 0; left < Math.Min(request.Query.Length, 200); left++)
        {
            yield return request with { Query = request.Query.Remove(left, 1) };
        }
    }
}
