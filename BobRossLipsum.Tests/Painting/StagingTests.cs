using System.Globalization;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Painting.Layers;
using BobRossLipsum.Core.Painting.Places;
using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Tests.Painting;

/// <summary>What stands where: held against what was drawn, in scenes of every composition and in the narrowest picture too.</summary>
public sealed partial class StagingTests
{
    private const double HalfTree = 62; // of its own units, with its boughs
    private const double HalfBush = 62;

    private static readonly string[] seeds = [.. Enumerable.Range(0, 150).Select(number => $"stage {number}")];

    private static readonly Drawing[] drawings =
        [.. seeds.SelectMany(seed => new Drawing[] { new(seed), new(seed, 360, 400), new(seed, 1200, 400) })];

    public static TheoryData<int> Places => [.. Enum.GetValues<Place>().Select(place => (int)place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_composition_is_among_the_scenes(int place) =>
        Assert.Contains(seeds, seed => Composition.Imagine(seed).Place == (Place)place);

    [Fact]
    public void Nothing_stands_in_front_of_the_door()
    {
        var housed = drawings.Where(drawing => drawing.Cabin is not null).ToArray();

        Assert.NotEmpty(housed);
        Assert.All(housed, drawing =>
        {
            var cabin = drawing.Cabin!;

            // The door is on the side of the light, which the mirrored cabin tells.
            var side = drawing.Named("cabin")!.Attribute("transform")!.Value.StartsWith("matrix(-", StringComparison.Ordinal) ? -1 : 1;
            var (left, right) = (
                cabin.X + (side * 34 * cabin.Broad) - (8 * cabin.Broad), cabin.X + (side * 34 * cabin.Broad) + (8 * cabin.Broad));
            Assert.All(drawing.Trees.Where(tree => tree.Order > cabin.Order), tree => Assert.False(
                tree.X + (HalfTree * tree.Broad * .6) > left && tree.X - (HalfTree * tree.Broad * .6) < right,
                $"{drawing}: a tree at {tree.X} before the door at {left} to {right}"));
            Assert.All(drawing.Bushes.Where(bush => bush.Order > cabin.Order && bush.Y - (60 * bush.Tall) < cabin.Y), bush => Assert.False(
                bush.X + (HalfBush * bush.Broad * .6) > left && bush.X - (HalfBush * bush.Broad * .6) < right,
                $"{drawing}: a bush at {bush.X} before the door at {left} to {right}"));
        });
    }

    // The land it stands on is the last that was painted before it; grass is the land's own outline, drawn with dashes.
    [Fact]
    public void Grass_is_painted_before_the_cabin_that_stands_on_it() => Assert.All(
        drawings.Where(drawing => drawing.Cabin is not null),
        drawing =>
        {
            var painted = drawing.Root.Descendants().ToList();
            var cabin = painted.IndexOf(drawing.Named("cabin")!);
            var land = painted[..cabin].Last(element => Land().IsMatch(element.Attribute("id")?.Value ?? "")).Attribute("id")!.Value;
            var grass = painted
                .Where(use => use.Attribute("href")?.Value == "#" + land && use.Attribute("stroke-dasharray") is not null)
                .ToArray();

            Assert.NotEmpty(grass);
            Assert.All(grass, row => Assert.InRange(painted.IndexOf(row), 0, cabin - 1));
        });

    [Fact]
    public void What_stands_nearer_is_larger() => Assert.All(drawings, drawing =>
    {
        var scene = Composition.Imagine(drawing.Seed);
        var pairs = drawing.Trees.GroupBy(tree => tree.Kind).SelectMany(kind => kind.SelectMany(
            far => kind.Where(near => Nearness(near) > Nearness(far) + 250 && near.Y > far.Y + 150).Select(near => (far, near))));

        Assert.All(pairs, pair => Assert.True(pair.near.Tall > pair.far.Tall, $"{drawing}: {pair}"));

        // A grove's id is the letter of its trees and its number.
        int Nearness(Placed tree) => scene[int.Parse(tree.Group.AsSpan(1), CultureInfo.InvariantCulture)].Nearness;
    });

    [Fact]
    public void Cabin_is_never_taller_than_the_trees_beside_it() =>
        Assert.All(drawings.Where(drawing => drawing.Cabin is not null), drawing =>
    {
        var cabin = drawing.Cabin!;

        Assert.All(
            drawing.Trees.Where(tree => Math.Abs(tree.Y - cabin.Y) < 25),
            tree => Assert.True(tree.Tall * 250 > cabin.Tall * 78, $"{drawing}: {tree} beside {cabin}"));
    });

    // The crest of a land is the first of its outline after the edge of the picture: commands are relative, curves end in a point.
    [Fact]
    public void Land_that_is_nearer_hides_no_cabin() => Assert.All(drawings.Where(drawing => drawing.Cabin is not null), drawing =>
    {
        var cabin = drawing.Cabin!;
        var lands = drawing.Root.Descendants().Skip(cabin.Order).Where(element => Land().IsMatch(element.Attribute("id")?.Value ?? ""));
        var middle = 3 * cabin.Tall;

        Assert.All(lands, land => Assert.All(
            Outline(land.Attribute("d")!.Value).Where(point => Math.Abs(point.X - cabin.X) < 60 * cabin.Broad),
            point => Assert.True(point.Y > cabin.Y - middle, $"{drawing}: land at {point} before the cabin at {cabin}")));
    });

    // The first point of the path is the left edge of the door's sill.
    [Fact]
    public void Path_ends_at_the_door() => Assert.All(drawings.Where(drawing => drawing.Named("path") is not null), drawing =>
    {
        var cabin = drawing.Cabin!;
        var start = PathStart().Match(drawing.Named("path")!.Attribute("d")!.Value);
        var (x, y) = (
            double.Parse(start.Groups[1].Value, CultureInfo.InvariantCulture),
            double.Parse(start.Groups[2].Value, CultureInfo.InvariantCulture));

        Assert.InRange(Math.Abs(x - cabin.X), 20 * cabin.Broad, 50 * cabin.Broad);
        Assert.InRange(cabin.Y - y, 0, 2);
    });

    [Fact]
    public void Star_stands_above_the_skyline()
    {
        var stars = 0;
        foreach (var seed in seeds)
        {
            var drawing = new Drawing(seed);
            if (drawing.Named("stars") is not { } group)
            {
                continue;
            }

            var easel = new Easel();
            easel.SetUp(Composition.Imagine(seed), 640, 360, default);
            foreach (var (x, y) in group.Elements().SelectMany(path => Dots(path.Attribute("d")!.Value)))
            {
                Assert.InRange(y, 0, easel.SkylineAt(x) - 20);
                stars++;
            }
        }

        Assert.InRange(stars, 100, int.MaxValue);
    }

    // Cropped, never stretched: units are square, and the disc is a circle.
    [Fact]
    public void Picture_of_any_shape_shows_round_discs() => Assert.All(Shapes.All, shape => Assert.All(seeds.Take(20), seed =>
    {
        var drawing = new Drawing(seed, shape.Width, shape.Height);
        var view = drawing.View;

        Assert.Equal("xMidYMid slice", drawing.Root.Attribute("preserveAspectRatio")!.Value);
        Assert.InRange(
            Math.Abs(((long)view.Width * shape.Height) - ((long)view.Height * shape.Width)), 0, Math.Max(shape.Width, shape.Height));
        if (drawing.Lamp is { } lamp)
        {
            Assert.Equal("circle", lamp.Name.LocalName);
        }
    }));

    // Of curves the points between which they run; their hull is the land's.
    private static List<(int X, int Y)> Outline(string path)
    {
        var points = new List<(int X, int Y)>();
        var (x, y) = (0, 0);
        foreach (Match command in Command().Matches(path))
        {
            var numbers = Number().Matches(command.Value).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
            for (var i = 0; i + 1 < numbers.Length; i += 2)
            {
                points.Add((x + numbers[i], y + numbers[i + 1]));
                var ends = command.Value[0] != 'q' || i % 4 == 2;
                (x, y) = ends ? points[^1] : (x, y);
            }
        }

        return points;
    }

    private static IEnumerable<(int X, int Y)> Dots(string path)
    {
        var (x, y) = (0, 0);
        foreach (Match dot in Dot().Matches(path))
        {
            (x, y) = (
                x + int.Parse(dot.Groups[1].Value, CultureInfo.InvariantCulture),
                y + int.Parse(dot.Groups[2].Value, CultureInfo.InvariantCulture));
            yield return (x, y);
        }
    }

    [GeneratedRegex("^f[0-9].{4}$")]
    private static partial Regex Land();

    [GeneratedRegex("[a-z][^a-z]*")]
    private static partial Regex Command();

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("m(-?[0-9]+) ?(-?[0-9]+)h0")]
    private static partial Regex Dot();

    [GeneratedRegex("^m(-?[0-9]+) ?(-?[0-9]+)")]
    private static partial Regex PathStart();
}
