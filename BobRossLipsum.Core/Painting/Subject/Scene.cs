using System.Collections.Immutable;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What there is to be seen, before it has a size: the same for the same seed.</summary>
internal sealed record Scene
{
    private readonly Hand hand;

    private Scene(Hand hand)
    {
        this.hand = hand;
        Hour = (Hour)hand.Between(0, 3);
        Season = hand.Between(0, 3) switch
        {
            0 => Season.Autumn,
            1 => Season.Winter,
            _ => Season.Summer,
        };
        LightFromLeft = hand.Chance(50);
        PeakOnLeft = hand.Chance(50);
        Ridges = hand.Between(2, 4);
        Hills = hand.Between(1, 2);
        Clouds = Hour == Hour.Night ? hand.Between(0, 2) : hand.Between(1, 4);

        // One headland reaches in from across the peak; a second one lies farther away, below it.
        var headlands = hand.Between(0, 2);
        Headlands = headlands switch
        {
            0 => [],
            1 => [Across()],
            _ => [new(PeakOnLeft, hand.Between(90, 160), hand.Between(240, 400), hand.Between(3, 6)), Across()],
        };
        Foreground = hand.Between(2, 4);
        Opposite = hand.Chance(40) ? hand.Between(2, 3) : 0;
        HasCabin = hand.Chance(35);
        HasPath = hand.Chance(35);
    }

    /// <summary>Gets the time of day.</summary>
    public Hour Hour { get; }

    /// <summary>Gets the time of year.</summary>
    public Season Season { get; }

    /// <summary>Gets a value indicating whether the light comes from the left, or else from the right.</summary>
    public bool LightFromLeft { get; }

    /// <summary>Gets a value indicating whether the highest peak stands left of the middle, or else right.</summary>
    public bool PeakOnLeft { get; }

    /// <summary>Gets the number of mountain ridges, 2 to 4.</summary>
    public int Ridges { get; }

    /// <summary>Gets the number of misty hills, 1 or 2.</summary>
    public int Hills { get; }

    /// <summary>Gets the number of clouds, 0 to 4.</summary>
    public int Clouds { get; }

    /// <summary>Gets the headlands, the farthest first; each has a group of evergreens.</summary>
    public ImmutableArray<HeadlandPlan> Headlands { get; }

    /// <summary>Gets the number of tall evergreens on our bank, away from the peak: 2 to 4, since a tree needs a friend.</summary>
    public int Foreground { get; }

    /// <summary>Gets the number of evergreens on the other side of our bank: 0, 2 or 3.</summary>
    public int Opposite { get; }

    /// <summary>Gets a value indicating whether there is a cabin.</summary>
    public bool HasCabin { get; }

    /// <summary>Gets a value indicating whether there is a path on our bank.</summary>
    public bool HasPath { get; }

    /// <summary>Gets the number of groups of evergreens.</summary>
    public int Groves => Headlands.Length + (Opposite > 0 ? 2 : 1);

    /// <summary>Gets the number of evergreens in all groups.</summary>
    public int Trees => Headlands.Sum(shore => shore.Trees) + Foreground + Opposite;

    /// <summary>Imagines a scene.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    public static Scene From(string seed) => new(new Hand(Seed.Hash(seed) ^ Seed.Hash("painting")));

    /// <summary>Returns the hand that draws a part.</summary>
    public Hand HandFor(Part part) => hand.For((int)part);

    private HeadlandPlan Across() => new(!PeakOnLeft, hand.Between(230, 320), hand.Between(320, 440), hand.Between(3, 6));
}
