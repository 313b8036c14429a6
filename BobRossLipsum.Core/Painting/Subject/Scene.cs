using BobRossLipsum.Core.Painting.Drawing;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What there is to be seen, before it has a size: the same for the same seed.</summary>
internal record struct Scene
{
    private readonly ulong state;
    private GroveList groves;

    /// <summary>Imagines what every kind of place has.</summary>
    /// <param name="seed">A seed of at most <see cref="Seed.MaxLength"/> characters.</param>
    public Scene(string seed)
    {
        state = Seed.Hash(seed) ^ Seed.Hash("painting");
        var hand = HandFor(Part.Scene);
        Place = (Place)hand.Between(0, 6);
        Mood = (Mood)hand.Between(0, 7);
        Season = hand.Between(0, 2) switch
        {
            0 => Season.Summer,
            1 => Season.Autumn,
            _ => Season.Winter,
        };
        LightFromLeft = hand.Chance(50);
        Lamp = LightFromLeft ? hand.Between(60, 420) : hand.Between(580, 940);
        Horizon = hand.Between(400, 700);
        Peak = hand.Between(120, 880);
        Ridges = hand.Chance(22) ? 0 : hand.Between(1, 2);
        Hills = hand.Between(1, Ridges == 0 ? 3 : 2);
        LeafTree = hand.Chance(50) ? Tree.Leaf : Tree.Birch;
        Clouds = Mood switch
        {
            Mood.Night or Mood.Aurora => hand.Between(0, 1),
            Mood.Mist => hand.Between(0, 2),
            Mood.Storm => hand.Between(3, 4),
            _ => hand.Between(1, 4),
        };
    }

    /// <summary>Gets the kind of place.</summary>
    public Place Place { get; }

    /// <summary>Gets the time of day and the weather.</summary>
    public Mood Mood { get; }

    /// <summary>Gets the time of year.</summary>
    public Season Season { get; }

    /// <summary>Gets a value indicating whether the light comes from the left, or else from the right.</summary>
    public bool LightFromLeft { get; }

    /// <summary>Gets the kind of tree that loses its leaves here.</summary>
    public Tree LeafTree { get; }

    /// <summary>Gets where the light comes from, in thousandths of the width from the left.</summary>
    public int Lamp { get; }

    /// <summary>Gets or sets where the horizon lies, in thousandths of the height from the top.</summary>
    public int Horizon { get; set; }

    /// <summary>Gets or sets where the highest peak stands, or what else draws the eye, in thousandths of the width.</summary>
    public int Peak { get; set; }

    /// <summary>Gets or sets the number of mountain ridges, 0 to 2.</summary>
    public int Ridges { get; set; }

    /// <summary>Gets or sets the number of wooded hills, 0 to 3.</summary>
    public int Hills { get; set; }

    /// <summary>Gets or sets the number of clouds, 0 to 4.</summary>
    public int Clouds { get; set; }

    /// <summary>Gets the number of groves.</summary>
    public int Planted { get; private set; }

    /// <summary>Gets or sets where the cabin stands, in thousandths of the width from the left; 0 where there is none.</summary>
    public int Cabin { get; set; }

    /// <summary>Gets or sets how near the cabin stands, in thousandths of the way from the horizon to the lower edge.</summary>
    public int CabinNearness { get; set; }

    /// <summary>Gets or sets a value indicating whether a path leads to the cabin's door.</summary>
    public bool HasPath { get; set; }

    /// <summary>Gets a value indicating whether it is dark and the stars are out.</summary>
    public readonly bool IsNight => Mood is Mood.Night or Mood.Aurora;

    /// <summary>Gets a value indicating whether sun or moon are to be seen.</summary>
    public readonly bool HasLamp => Mood is not (Mood.Aurora or Mood.Storm);

    /// <summary>Gets a value indicating whether there is a cabin.</summary>
    public readonly bool HasCabin => Cabin > 0;

    /// <summary>Returns a grove; the farthest has the number 0.</summary>
    public readonly Grove this[int number] => groves[number];

    /// <summary>Returns the hand that draws a part.</summary>
    public readonly Hand HandFor(Part part) => new Hand(state).For((int)part);

    /// <summary>Plants a grove, unless it would stand before the cabin; one as near as the cabin stands behind it.</summary>
    public void Plant(Grove grove)
    {
        if (HasCabin && grove.Nearness > CabinNearness && Math.Abs(grove.Across - Cabin) * Frame.Narrowest / 1000 <= Clearance(grove))
        {
            return;
        }

        var number = Planted++;
        for (; number > 0 && groves[number - 1].Nearness > grove.Nearness; number--)
        {
            groves[number] = groves[number - 1];
        }

        groves[number] = grove;
    }

    /// <summary>Now and then plants two trees right by us, whose feet are below the picture: they frame it.</summary>
    public void PlantNear(ref Hand hand, int percent)
    {
        if (hand.Chance(percent))
        {
            var aside = hand.Between(-10, 110);
            Plant(new(AnyTree(ref hand), hand.Chance(50) ? aside : 1000 - aside, hand.Between(1000, 1300), 2));
        }
    }

    // How far the middles of grove and cabin must be apart, in units: half of each, where the picture is narrowest.
    private readonly int Clearance(Grove grove) =>
        Frame.Scaled(CabinNearness, 110) + Frame.Scaled(grove.Nearness, (grove.Tree == Tree.Leaf ? 110 : 60) * (grove.Trees + 1));

    /// <summary>Returns how many groves there are of a kind.</summary>
    public readonly int Count(Tree tree)
    {
        var count = 0;
        for (var i = 0; i < Planted; i++)
        {
            count += groves[i].Tree == tree ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns how many trees there are in all groves.</summary>
    public readonly int CountTrees()
    {
        var count = 0;
        for (var i = 0; i < Planted; i++)
        {
            count += groves[i].Trees;
        }

        return count;
    }

    /// <summary>Returns a kind of tree that suits the season: more leaves in autumn than in winter.</summary>
    public readonly Tree AnyTree(ref Hand hand)
    {
        var evergreens = Season switch
        {
            Season.Summer => 55,
            Season.Autumn => 30,
            _ => 80,
        };
        return hand.Chance(evergreens) ? Tree.Evergreen : LeafTree;
    }
}
