using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What there is to be seen, before it has a size: the same for the same seed.</summary>
/// <remarks>Across: in thousandths of the width. Near: in thousandths of the way from the horizon to the lower edge.</remarks>
internal record struct Scene
{
    private readonly ulong state;
    private GroveList groves;

    /// <summary>Imagines what every kind of place has, from a seed that is known to be one.</summary>
    public Scene(string seed)
    {
        state = Seed.Hash(seed) ^ Seed.Hash("painting");
        var hand = HandFor(Part.Scene);
        Place = (Place)hand.Between(0, 6);
        Mood = (Mood)hand.Between(0, 7);
        Season = (Season)hand.Between(0, 2);
        LightFromLeft = hand.Chance(50);
        Lamp = LightFromLeft ? hand.Between(60, 490) : hand.Between(510, 940);
        Horizon = hand.Between(400, 700);
        Peak = hand.Between(120, 880);
        Ridges = hand.Chance(22) ? 0 : hand.Between(1, 2);
        Hills = hand.Between(1, Ridges == 0 ? 3 : 2);
        LeafTree = hand.Chance(50) ? Tree.Leaf : Tree.Birch;
        Clouds = hand.Between(Mood switch { Mood.Night or Mood.Aurora => (0, 1), Mood.Mist => (0, 2), Mood.Storm => (3, 4), _ => (1, 4) });
    }

    public Place Place { get; }
    public Mood Mood { get; }
    public Season Season { get; }
    public bool LightFromLeft { get; }
    public Tree LeafTree { get; } // the kind of tree that loses its leaves here
    public int Lamp { get; } // whence the light comes, across
    public int Horizon { get; set; } // in thousandths of the height from the top
    public int Peak { get; set; } // the highest peak or what else draws the eye, across
    public int Ridges { get; set; } // of mountains, 0 to 2
    public int Hills { get; set; } // wooded ones, 0 to 3
    public int Clouds { get; set; } // 0 to 4
    public int Planted { get; private set; } // groves
    public int Shedding { get; private set; } // groves that lose their leaves
    public int BehindCabin { get; private set; } // groves as far as the cabin or farther
    public int Trees { get; private set; } // in all groves
    public int Cabin { get; set; } // across; 0 where there is none
    public int CabinNearness { get; set; }
    public bool HasPath { get; set; } // to the cabin's door
    public readonly bool IsNight => Mood is Mood.Night or Mood.Aurora;
    public readonly bool HasCabin => Cabin > 0;
    public readonly Grove this[int number] => groves[number]; // the farthest first

    public readonly Hand HandFor(Part part) => new Hand(state).For((int)part);

    /// <summary>Returns a place so far from the left, or else from the right.</summary>
    public static int From(bool left, int aside) => left ? aside : 1000 - aside;

    /// <summary>Plants a grove, unless it would stand before the cabin; one as near as the cabin stands behind it.</summary>
    public void Plant(ref Hand hand, bool left, (int, int) aside, (int, int) near, (int, int) trees, Tree? tree = null)
    {
        var grove = new Grove(tree ?? AnyTree(ref hand), From(left, hand.Between(aside)), hand.Between(near), hand.Between(trees));

        // Half of the grove and half of the cabin, in units: in the narrowest picture their middles must be farther apart.
        var spread = (grove.Tree == Tree.Leaf ? 110 : 60) * (grove.Trees + 1);
        var room = Frame.Scaled(CabinNearness, 110) + Frame.Scaled(grove.Nearness, spread);
        if (HasCabin && grove.Nearness > CabinNearness && Math.Abs(grove.Across - Cabin) * Frame.Narrowest / 1000 <= room)
        {
            return;
        }

        var number = Planted++;
        for (; number > 0 && groves[number - 1].Nearness > grove.Nearness; number--)
        {
            groves[number] = groves[number - 1];
        }

        groves[number] = grove;
        Shedding += grove.Tree == Tree.Evergreen ? 0 : 1;
        BehindCabin += grove.Nearness <= CabinNearness ? 1 : 0;
        Trees += grove.Trees;
    }

    /// <summary>Mostly plants trees right by us, whose feet are below the picture: they frame it.</summary>
    public void PlantNear(ref Hand hand)
    {
        if (Planted < 4 && hand.Chance(80))
        {
            var tree = AnyTree(ref hand);
            Plant(ref hand, hand.Chance(50), (-20, 300), (1100, tree == Tree.Evergreen ? 3600 : 1400), (2, 4), tree);
        }
    }

    /// <summary>Returns how many groves of a kind of tree there are.</summary>
    public readonly int Count(Tree tree) => tree == Tree.Evergreen ? Planted - Shedding : tree == LeafTree ? Shedding : 0;

    /// <summary>Returns a kind of tree that suits the season: more leaves in autumn than in winter.</summary>
    public readonly Tree AnyTree(ref Hand hand) =>
        hand.Chance(Season switch { Season.Summer => 55, Season.Autumn => 30, _ => 80 }) ? Tree.Evergreen : LeafTree;
}
