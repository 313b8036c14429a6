using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Randomness;

/// <summary>
/// The vectors of docs/randomness.md, which were made by a program in another language that follows that page.
/// </summary>
public sealed partial class RandomnessPageTests
{
    private static readonly string page = Root.Read("docs/randomness.md");
    private static readonly TextGenerator generator = new(Corpus.Embedded);

    public static IEnumerable<object[]> Vectors =>
        VectorRow().Matches(page).Select(row => row.Groups.Values.Skip(1).Select(cell => (object)cell.Value).ToArray());

    [Fact]
    public void Page_has_ten_vectors() => Assert.Equal(10, Vectors.Count());

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Vector_holds(string seed, string hash, string firstNumber, string firstIds, string seam, string famousFirst)
    {
        var random = new SplitMix64(Seed.Hash(seed));
        var ids = new ushort[373];
        PhraseBag.Draw(new SplitMix64(Seed.Hash(seed)), Corpus.Embedded.Ids, openingId: null, ids);
        var famous = new ushort[4];
        PhraseBag.Draw(new SplitMix64(Seed.Hash(seed)), Corpus.Embedded.Ids, Corpus.Embedded.OpeningId, famous);

        Assert.Equal(hash, Seed.Hash(seed).ToString("x16", CultureInfo.InvariantCulture));
        Assert.Equal(firstNumber, random.Next().ToString("x16", CultureInfo.InvariantCulture));
        Assert.Equal(firstIds, string.Join(' ', ids[..8]));
        Assert.Equal(seam, string.Join(' ', ids[368..]));
        Assert.Equal(famousFirst, string.Join(' ', famous));
    }

    [Fact]
    public void Long_vector_holds()
    {
        var ids = new ushort[10000];
        PhraseBag.Draw(new SplitMix64(Seed.Hash("happy")), Corpus.Embedded.Ids, openingId: null, ids);

        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(',', ids)));

        Assert.Contains($"`{Convert.ToHexStringLower(hash)}`", page, StringComparison.Ordinal);
    }

    public static IEnumerable<object[]> ArticleVectors =>
        ArticleRow().Matches(page).Select(row => row.Groups.Values.Skip(1).Select(cell => (object)cell.Value).ToArray());

    [Fact]
    public void Page_has_six_articles() => Assert.Equal(6, ArticleVectors.Count());

    [Theory]
    [MemberData(nameof(ArticleVectors))]
    public void Article_holds(string seed, string hash, string firstNumber, string threeToSeven, string outline, string ids)
    {
        var random = new SplitMix64(Seed.HashOfSecondStream(Seed.Hash(seed)));
        var article = new TextOptions { Shape = TextShape.Article, Format = TextFormat.Json };
        var json = JsonDocument.Parse(generator.Generate(seed, article)).RootElement;

        Assert.Equal(hash, Seed.HashOfSecondStream(Seed.Hash(seed)).ToString("x16", CultureInfo.InvariantCulture));
        Assert.Equal(firstNumber, random.Next().ToString("x16", CultureInfo.InvariantCulture));
        var summary = generator.Write(seed, new() { Phrases = new(3, 7) }, new ArrayBufferWriter<byte>());
        Assert.Equal(threeToSeven, summary.Phrases.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ids, string.Join(' ', Ids(json)));
        Assert.Equal(outline, Outline(json));
    }

    [Fact]
    public void Long_article_and_the_titles_hold()
    {
        var article = new TextOptions { Shape = TextShape.Article, Paragraphs = 1000, Format = TextFormat.Json };
        var titles = new TextOptions { Shape = TextShape.Title, Phrases = 200, Format = TextFormat.Json };

        foreach (var options in (TextOptions[])[article, titles])
        {
            var ids = Ids(JsonDocument.Parse(generator.Generate("happy", options)).RootElement);
            var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(',', ids)));

            Assert.Contains($"`{Convert.ToHexStringLower(hash)}`", page, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<int> Ids(JsonElement json) => json.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32());

    // How many phrases a paragraph has is told by the ids, in the order of the blocks.
    private static string Outline(JsonElement json)
    {
        var ids = new Queue<int>(Ids(json));
        return string.Join(' ', json.GetProperty("blocks").EnumerateArray().Select(block =>
        {
            var type = block.GetProperty("type").GetString();
            var words = type == "list"
                ? string.Join(' ', block.GetProperty("items").EnumerateArray()) : block.GetProperty("text").GetString()!;
            var count = 0;
            for (var length = -1; length < words.Length; count++)
            {
                length += Corpus.Embedded[ids.Dequeue()].Length + 1;
            }

            return type switch
            {
                "heading" => block.GetProperty("level").GetInt32() == 1 ? "T" : "H",
                "paragraph" => $"P{count}",
                "list" => $"L{count}",
                _ => "Q",
            };
        }));
    }

    [GeneratedRegex(
        @"^\| `(.+?)` \| `([0-9a-f]{16})` \| `([0-9a-f]{16})` \| (\d) \| ([THPLQ\d ]+) \| ([\d ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex ArticleRow();

    [GeneratedRegex(@"^\| `(.+?)` \| `([0-9a-f]{16})` \| `([0-9a-f]{16})` \| ([\d ]+) \| ([\d ]+) \| ([\d ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex VectorRow();
}
