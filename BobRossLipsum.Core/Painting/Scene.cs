using System.Collections.Immutable;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting;

/// <summary>What there is to be seen, before it has a size: the same at every size for the same seed.</summary>
internal sealed record Scene
{
    private const int FewestTrees = 2; // a tree needs a friend

    private Scene(Hand hand)
    {
        Hand = hand;
        Hour = (Hour)hand.Between(0, 3);
        Season = hand.Between(0, 3) switch
        {
            0 => Season.Autumn,
            1 => Season.Winter,
            _ => Season.Summer,
        };
        LightFromLeft = hand.Chance(50);
        FocusOnLeft = hand.Chance(50);
        Ridges = hand.Between(2, 4);
        Hills = hand.Between(1, 2);
        Clouds = hand.Between(Hour == Hour.Night ? 0 : 1, Hour == Hour.Night ? 2 : 4);

        var headlands = hand.Between(0, 2);
        var shores = ImmutableArray.CreateBuilder<Shore>();
        for (var i = 0; i < headlands; i++)
        {
            // The farther headland reaches in from below the peak, the nearer one from across the lake.
            shores.Add(new Shore(
                i == 0 && headlands == 2 ? FocusOnLeft : !FocusOnLeft,
                i == 0 && headlands == 2 ? hand.Between(90, 170) : hand.Between(230, 330),
                hand.Between(260, 430),
                hand.Between(FewestTrees + 1, 7)));
        }

        Shores = shores.ToImmutable();
        Foreground = hand.Between(FewestTrees, 4);
        Opposite = hand.Chance(40) ? hand.Between(FewestTrees, 3) : 0;
        HasCabin = hand.Chance(35);
        HasPath = hand.Chance(35);
    }

    public Hand Hand { get; }
    public Hour Hour { get; }
    public Season Season { get; }
    public bool LightFromLeft { get; }
    public bool FocusOnLeft { get; }
    public int Ridges { get; }
    public int Hills { get; }
    public int Clouds { get; }
    public ImmutableArray<Shore> Shores { get; }
    public int Foreground { get; }
    public int Opposite { get; }
    public bool HasCabin { get; }
    public bool HasPath { get; }

    public int Groves => Shores.Length + 1 + (Opposite > 0 ? 1 : 0);

    public int Trees => Shores.Sum(shore => shore.Trees) + Foreground + Opposite;

    public static Scene From(string seed) => new(new Hand(Seed.Hash(seed) ^ Seed.Hash("painting")));
}
