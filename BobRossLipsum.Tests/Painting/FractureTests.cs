using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Tests.Painting;

public sealed class FractureTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    public void Broken_line_keeps_its_ends(int points)
    {
        var line = Broken(new(3, 5), new(99, 41), points, 10, 10, 1);

        Assert.Equal((new Point(3, 5), new Point(99, 41)), (line[0], line[^1]));
    }

    [Fact]
    public void Without_a_step_the_line_is_straight() => Assert.Equal(
        [new(0, 0), new(10, 20), new(20, 40), new(30, 60), new(40, 80)],
        Broken(new(0, 0), new(40, 80), 5, 0, 0, 1));

    // 100, then 55, then 30: no point strays farther than the sum.
    [Fact]
    public void Steps_shrink_from_level_to_level()
    {
        var lines = Enumerable.Range(0, 500).Select(state => Broken(new(0, 0), new(80, 0), 9, 0, 100, (ulong)state)).ToArray();

        Assert.Equal(100, lines.Max(line => Math.Abs(line[4].Y)));
        Assert.InRange(lines.Max(line => Math.Abs(line[2].Y - (line[4].Y / 2))), 50, 55);
        Assert.InRange(lines.Max(line => Math.Abs(line[1].Y - (line[2].Y / 2))), 25, 30);
    }

    // A coarser line is the frame of a finer one.
    [Fact]
    public void One_more_level_moves_no_point()
    {
        var coarse = Broken(new(0, 0), new(800, 0), 9, 20, 100, 7);
        var fine = Broken(new(0, 0), new(800, 0), 17, 20, 100, 7);

        Assert.Equal(coarse, fine.Where((_, i) => i % 2 == 0));
    }

    private static Point[] Broken(Point from, Point to, int points, int sideways, int upright, ulong state)
    {
        var line = new Point[points];
        var hand = new Hand(state);
        Fracture.Break(line, from, to, sideways, upright, ref hand);
        return line;
    }
}
