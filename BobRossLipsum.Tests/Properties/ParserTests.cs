using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What is read from a request and from a file, against the same written plainly.</summary>
public sealed class ParserTests
{
    private static readonly string[] offers = ["text/plain", "application/json", "text/markdown"];
    private static readonly string[] ranges = [.. offers, "text/*", "application/*", "*/*", "image/png"];
    private static readonly RangeParameter range = new(new NumberParameter("n", 0, 10_000, Clamps: true));

    [Law(1000)]
    public Property Choice_is_that_of_the_highest_quality() => Prop.ForAll(
        (from type in Gen.Elements(ranges) from quality in Gen.Choose(0, 10) select (Type: type, Quality: quality)).ListOf().ToArbitrary(),
        members => AcceptHeader.Choose(string.Join(',', members.Select(it => $"{it.Type};q={it.Quality / 10}.{it.Quality % 10}")), offers)
            == Best([.. members.Select(it => (it.Type, it.Quality))]));

    [Law(1000)]
    public Property Tag_is_found_where_it_is_listed() => Prop.ForAll(
        (from bare in Gen.Elements("a", "b", "a,b", "", "W/", "*")
         from weak in Gen.Elements("", "W/")
         from space in Gen.Elements("", " ", "\t, ")
         select (Bare: bare, Written: $"{weak}\"{bare}\"{space}")).ListOf().ToArbitrary(),
        tags => EntityTag.Matches(string.Join(',', tags.Select(tag => tag.Written)), "\"a\"") == tags.Any(tag => tag.Bare == "a"));

    [Law(1000)]
    public Property Range_is_one_number_or_two() => Prop.ForAll(
        Gen.Frequency(
            (1, Letters.Any),
            (4, Gen.Choose(0, 10_002).Select(number => number.ToString(CultureInfo.InvariantCulture))),
            (4, from min in Gen.Choose(0, 10_002) from max in Gen.Choose(0, 10_002) select $"{min}-{max}"),
            (1, from digits in Gen.Choose(1, 60) from tail in Gen.Elements("", "-5", "-") select new string('9', digits) + tail))
            .ToArbitrary(),
        text => range.Parse(text) == Read(text));

    [Law(1000)]
    public Property Text_comes_back_from_its_encoding() => Prop.ForAll(
        Letters.Any.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).ToArbitrary(),
        text => PercentEncoding.TryDecode(PercentEncoding.Encode(text), out var decoded) && decoded == text);

    [Law(1000)]
    public Property Target_is_parted_at_the_first_question_mark() => Prop.ForAll(Letters.Any.ToArbitrary(), text =>
    {
        var request = LipsumRequest.FromTarget("GET", $"/{text}");
        var parts = $"/{text}".Split('#')[0].Split('?', 2);
        Assert.Equal((parts[0], parts.Length > 1 ? parts[1] : ""), (request.Path, request.Query));
    });

    [Law(1000)]
    public Property File_is_a_corpus_or_refused() => Prop.ForAll(
        Gen.Frequency(
            (3, Gen.Frequency((3, Letters.Line), (1, Letters.Any)).ListOf()
                .Select(lines => Encoding.UTF8.GetBytes(string.Join('\n', lines)))),
            (1, Gen.Choose(0, 255).Select(octet => (byte)octet).ArrayOf())).ToArbitrary(),
        file =>
        {
            var lines = Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split('\n');
            try
            {
                var corpus = Corpus.FromUtf8("own", file);
                var phrases = Enumerable.Range(0, corpus.Count).Select(id => corpus[id]);
                Assert.Equal(lines.Take(corpus.Count).Select(line => line.Trim()), phrases);
                Assert.True(lines.Skip(corpus.Count).All(line => line.Length == 0));
            }
            catch (CorpusFormatException refusal)
            {
                Assert.InRange(refusal.Line ?? 1, 1, lines.Length);
            }
        });

    private static int Best((string Type, int Quality)[] members)
    {
        if (members.Length == 0)
        {
            return 0;
        }

        // Of the most specific members the first.
        var chosen = offers.Select((offer, at) => (At: at, Member: members
            .Select(member => (member.Quality, Specificity: Specificity(member.Type, offer)))
            .Where(member => member.Specificity > 0).OrderByDescending(member => member.Specificity).FirstOrDefault()));
        return chosen.Where(it => it.Member.Quality > 0)
            .OrderByDescending(it => it.Member.Quality).ThenByDescending(it => it.Member.Specificity).ThenBy(it => it.At)
            .Select(it => it.At).DefaultIfEmpty(-1).First();
    }

    private static int Specificity(string type, string offer) =>
        type == offer ? 3 : type == $"{offer.Split('/')[0]}/*" ? 2 : type == "*/*" ? 1 : 0;

    private static NumberRange? Read(string text)
    {
        if (Regex.Match(text, @"\A([0-9]+)(?:-([0-9]+))?\z") is not { Success: true } match)
        {
            return null;
        }

        var min = BigInteger.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        if (!match.Groups[2].Success)
        {
            return (int)BigInteger.Min(min, 10_000);
        }

        var max = BigInteger.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        return min >= 1 && min <= max && max <= 10_000 ? new NumberRange((int)min, (int)max) : null;
    }
}
