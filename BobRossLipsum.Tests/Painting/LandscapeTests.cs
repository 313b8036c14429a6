using System.Globalization;
using System.Text;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Tests.Painting;

public class LandscapeTests
{
    private const int MostBytes = 20_000;

    // Among two hundred thousand seeds these made the largest paintings: four ridges, four groups, stars, a cabin and a path.
    [Theory]
    [InlineData("t48829")]
    [InlineData("t58319")]
    [InlineData("t25697")]
    public void The_heaviest_paintings_stay_below_20_kB(string seed) =>
        Assert.All(Shapes.All, shape => Assert.InRange(Landscape.Draw(seed, shape.Width, shape.Height).Length, 1, MostBytes));

    [Fact]
    public void A_painting_of_any_shape_stays_below_20_kB() =>
        Assert.All(Shapes.All, shape => Assert.All(
            Enumerable.Range(0, 100),
            number => Assert.InRange(Landscape.Draw($"size {number}", shape.Width, shape.Height).Length, 1, MostBytes)));

    [Fact]
    public void A_painting_is_the_same_whoever_else_is_painting()
    {
        var alone = Enumerable.Range(0, 40).Select(Paint).ToArray();

        var together = new byte[40][];
        Parallel.For(0, 40, number => together[number] = Paint(number));

        Assert.Equal(alone, together);

        static byte[] Paint(int number) => Landscape.Draw($"together {number}", 640, 360);
    }

    [Fact]
    public void A_painting_is_the_same_in_every_culture()
    {
        var expected = Landscape.Draw("culture", 640, 360);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("minus", "comma");
            CultureInfo.CurrentCulture = odd;

            Assert.Equal(expected, Landscape.Draw("culture", 640, 360));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Neighbouring_seeds_give_other_paintings()
    {
        var paintings = Enumerable.Range(0, 300).Select(number => Convert.ToBase64String(Landscape.Draw($"{number}", 64, 36)));

        Assert.Equal(300, paintings.Distinct().Count());
    }

    [Fact]
    public void The_longest_seed_in_any_script_is_painted()
    {
        var seed = string.Concat(Enumerable.Repeat("🌲", 64));

        Assert.StartsWith("<svg", Encoding.UTF8.GetString(Landscape.Draw(seed, 640, 360)), StringComparison.Ordinal);
    }

    // What a stranger wrote into an address does not come back in markup.
    [Fact]
    public void The_seed_itself_does_not_appear()
    {
        var painting = Encoding.UTF8.GetString(Landscape.Draw("\"><script>", 640, 360));

        Assert.DoesNotContain("script", painting, StringComparison.Ordinal);
    }
}
