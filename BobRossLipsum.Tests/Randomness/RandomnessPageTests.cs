using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Randomness;

/// <summary>
/// The vectors of docs/randomness.md, which were made by a program in another language that follows that page.
/// </summary>
public partial class RandomnessPageTests
{
    private static readonly string page = Root.Read("docs/randomness.md");

    public static IEnumerable<object[]> Vectors =>
        VectorRow().Matches(page).Select(row => row.Groups.Values.Skip(1).Select(cell => (object)cell.Value).ToArray());

    [Fact]
    public void The_page_has_ten_vectors() => Assert.Equal(10, Vectors.Count());

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_holds(string seed, string hash, string firstNumber, string firstIds, string seam, string famousFirst)
    {
        var random = new SplitMix64(Seed.Hash(seed));
        var ids = new ushort[373];
        PhraseBag.Draw(seed, Corpus.Embedded.Count, openingId: null, ids);
        var famous = new ushort[4];
        PhraseBag.Draw(seed, Corpus.Embedded.Count, Corpus.Embedded.OpeningId, famous);

        Assert.Equal(hash, Seed.Hash(seed).ToString("x16", CultureInfo.InvariantCulture));
        Assert.Equal(firstNumber, random.Next().ToString("x16", CultureInfo.InvariantCulture));
        Assert.Equal(firstIds, string.Join(' ', ids[..8]));
        Assert.Equal(seam, string.Join(' ', ids[368..]));
        Assert.Equal(famousFirst, string.Join(' ', famous));
    }

    [Fact]
    public void The_long_vector_holds()
    {
        var ids = new ushort[10000];
        PhraseBag.Draw("happy", Corpus.Embedded.Count, openingId: null, ids);

        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(',', ids)));

        Assert.Contains($"`{Convert.ToHexStringLower(hash)}`", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `(.+?)` \| `([0-9a-f]{16})` \| `([0-9a-f]{16})` \| ([\d ]+) \| ([\d ]+) \| ([\d ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex VectorRow();
}
