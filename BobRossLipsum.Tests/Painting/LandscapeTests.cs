using System.Buffers;
using System.Globalization;
using System.Text;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Tests.Painting;

public sealed class LandscapeTests
{
    private const int MostBytes = 20_000;

    // Among 200,000 seeds these made the largest paintings.
    [Theory]
    [InlineData("t13508")]
    [InlineData("t44521")]
    [InlineData("t174023")]
    public void Heaviest_paintings_stay_below_20_kB(string seed) =>
        Assert.All(Shapes.All, shape => Assert.InRange(Landscape.DrawUtf8(seed, shape.Width, shape.Height).Length, 1, MostBytes));

    [Fact]
    public void Painting_of_any_shape_stays_below_20_kB() =>
        Assert.All(Shapes.All, shape => Assert.All(
            Enumerable.Range(0, 100),
            number => Assert.InRange(Landscape.DrawUtf8($"size {number}", shape.Width, shape.Height).Length, 1, MostBytes)));

    [Fact]
    public void Painting_has_at_most_16_kB_in_the_mean() =>
        Assert.InRange(Enumerable.Range(0, 300).Average(number => Landscape.DrawUtf8($"mean {number}").Length), 8_000, 16_000);

    [Fact]
    public void Painting_allocates_nothing_but_its_rented_body()
    {
        Paint();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Paint();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Paint()
        {
            foreach (var seed in (ReadOnlySpan<string>)["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"])
            {
                ArrayPool<byte>.Shared.Return(Landscape.Rent(seed, 1200, 400).Array!);
            }
        }
    }

    [Fact]
    public void Painting_is_the_same_whoever_else_is_painting()
    {
        var alone = Enumerable.Range(0, 40).Select(Paint).ToArray();

        var together = new byte[40][];
        Parallel.For(0, 40, number => together[number] = Paint(number));

        Assert.Equal(alone, together);

        static byte[] Paint(int number) => Landscape.DrawUtf8($"together {number}", 640, 360);
    }

    [Fact]
    public void Painting_is_the_same_in_every_culture()
    {
        var expected = Landscape.DrawUtf8("culture", 640, 360);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("minus", "comma");
            CultureInfo.CurrentCulture = odd;

            Assert.Equal(expected, Landscape.DrawUtf8("culture", 640, 360));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Neighbouring_seeds_give_other_paintings()
    {
        var paintings = Enumerable.Range(0, 300).Select(number => Convert.ToBase64String(Landscape.DrawUtf8($"{number}", 64, 36)));

        Assert.Equal(300, paintings.Distinct().Count());
    }

    [Fact]
    public void Longest_seed_in_any_script_is_painted()
    {
        var seed = string.Concat(Enumerable.Repeat("🌲", 64));

        Assert.StartsWith("<svg", Encoding.UTF8.GetString(Landscape.DrawUtf8(seed, 640, 360)), StringComparison.Ordinal);
    }

    [Fact]
    public void Painting_as_a_string_is_the_same_document() =>
        Assert.Equal(Landscape.DrawUtf8("both", 300, 200), Encoding.UTF8.GetBytes(Landscape.Draw("both", 300, 200)));

    [Theory]
    [InlineData("")]
    [InlineData("a\u0000")]
    [InlineData("\u0085")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public void Seed_out_of_bounds_is_refused(string seed)
    {
        Assert.Throws<ArgumentException>(nameof(seed), () => Landscape.Draw(seed));
        Assert.Throws<ArgumentException>(nameof(seed), () => Landscape.DrawUtf8(seed));
        Assert.Throws<ArgumentException>(nameof(seed), () => Landscape.Describe(seed));
    }

    [Theory]
    [InlineData(15, 360, "width")]
    [InlineData(4097, 360, "width")]
    [InlineData(640, 15, "height")]
    [InlineData(640, 4097, "height")]
    public void Size_out_of_bounds_is_refused(int width, int height, string parameter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Landscape.Draw("a", width, height));
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Landscape.DrawUtf8("a", width, height));
    }

    // What a stranger wrote into an address does not come back in markup.
    [Fact]
    public void Seed_itself_does_not_appear()
    {
        var painting = Encoding.UTF8.GetString(Landscape.DrawUtf8("\"><script>", 640, 360));

        Assert.DoesNotContain("script", painting, StringComparison.Ordinal);
    }
}
