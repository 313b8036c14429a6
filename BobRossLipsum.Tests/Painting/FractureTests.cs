using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Painting.Subject;


namespace BobRossLipsum.Tests.Painting;

public sealed class FractureTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(4, 17)]
    public void A_line_halved_n_times_keeps_its_ends_and_has_2_to_the_n_pieces(int levels, int points)
    {
        var line = Fracture.Line(new(3, 5), new(99, 41), levels, 10, 10, new Hand(1));

        Assert.Equal(points, line.Length);
        Assert.Equal((new Point(3, 5), new Point(99, 41)), (line[0], line[^1]));
    }

    [Fact]
    public void Without_a_step_the_line_is_straight() => Assert.Equal(
        [new(0, 0), new(10, 20), new(20, 40), new(30, 60), new(40, 80)],
        Fracture.Line(new(0, 0), new(40, 80), 2, 0, 0, new Hand(1)));

    // 100, then 55, then 30: no point strays farther than the sum.
    [Fact]
    public void Steps_shrink_from_level_to_level()
    {
        var lines = Enumerable.Range(0, 500).Select(state => Fracture.Line(new(0, 0), new(80, 0), 3, 0, 100, new Hand((ulong)state)))
            .ToArray();

        Assert.Equal(100, lines.Max(line => Math.Abs(line[4].Y)));
        Assert.InRange(lines.Max(line => Math.Abs(line[2].Y - (line[4].Y / 2))), 50, 55);
        Assert.InRange(lines.Max(line => Math.Abs(line[1].Y - (line[2].Y / 2))), 25, 30);
    }

    // A coarser line is the frame of a finer one.
    [Fact]
    public void One_more_level_moves_no_point()
    {
        var coarse = Fracture.Line(new(0, 0), new(800, 0), 3, 20, 100, new Hand(7));
        var fine = Fracture.Line(new(0, 0), new(800, 0), 4, 20, 100, new Hand(7));

        Assert.Equal(coarse, fine.Where((_, i) => i % 2 == 0));
    }
}
