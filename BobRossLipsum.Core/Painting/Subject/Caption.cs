using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>Says in words what is to be seen.</summary>
internal static class Caption
{
    private static readonly string[] numbers = ["no", "one", "two", "three", "four", "five", "six"];

    private static readonly string[] clouds =
    [
        "There are no clouds in", "A happy cloud drifts across", "Two happy clouds drift across", "Three happy clouds drift across",
        "Four happy clouds drift across",
    ];

    /// <summary>Writes a phrase that serves as alternative text.</summary>
    public static void Title(Canvas canvas, in Scene scene)
    {
        canvas.Add($"{Where(scene)} in {SeasonOf(scene)} {Time(scene.Mood)}");
        var list = new Enumeration(canvas, scene);
        list.Groups(Tree.Evergreen, "evergreens");
        list.Groups(Tree.Leaf, "leaf trees");
        list.Groups(Tree.Birch, "birches");
        if (scene.HasCabin)
        {
            list.Add("a cabin");
        }

        if (scene.HasPath)
        {
            list.Add("a path to its door");
        }
    }

    /// <summary>Writes a longer description, in two sentences.</summary>
    public static void Description(Canvas canvas, in Scene scene)
    {
        var lamp = scene.Mood switch
        {
            Mood.Noon => "a high sun",
            Mood.Night => "the moon",
            Mood.Mist => "a pale sun",
            Mood.Aurora => "the glow of the sky",
            Mood.Storm => "a break in the clouds",
            _ => "a low sun",
        };
        canvas.Add($"Lit by {lamp} on the {(scene.LightFromLeft ? "left" : "right")}");
        if (scene.Ridges > 0)
        {
            canvas.Add($", {numbers[scene.Ridges]} {(scene.Ridges == 1 ? "ridge" : "ridges")} of rock and snow");
        }

        if (scene.Hills > 0)
        {
            canvas.Add($"{(scene.Ridges > 0 ? " behind " : ", ")}{numbers[scene.Hills]} wooded {(scene.Hills == 1 ? "hill" : "hills")}");
        }

        canvas.Add($", and {scene.CountTrees()} trees, none of them alone. {clouds[scene.Clouds]} a sky of {Sky(scene.Mood)}.");
    }

    private static string Where(in Scene scene)
    {
        var far = (scene.Ridges > 0, scene.Season) switch
        {
            (false, _) => 0,
            (_, Season.Winter) => 2,
            _ => 1,
        };
        return scene.Place switch
        {
            Place.Lake => Choose(far, "A lake among hills", "Snow-capped mountains over a lake", "Snowy mountains over a lake"),
            Place.River => Choose(
                far, "A river winding through hills", "A river winding from snow-capped mountains", "A river winding from snowy mountains"),
            Place.Meadow => Choose(far, "Meadows among hills", "Meadows below snow-capped mountains", "Meadows below snowy mountains"),
            Place.Waterfall => Choose(
                far, "A waterfall between rocks", "A waterfall below snow-capped mountains", "A waterfall below snowy mountains"),
            Place.Shore => "Waves on a sea shore",
            Place.Forest => "A brook in a deep forest",
            _ => Choose(
                far,
                "A valley with mist between hills",
                "A misty valley below snow-capped mountains",
                "A misty valley below snowy mountains"),
        };
    }

    private static string Choose(int far, string hills, string mountains, string winter) => far switch
    {
        0 => hills,
        1 => mountains,
        _ => winter,
    };

    private static string SeasonOf(in Scene scene) => scene.Season switch
    {
        Season.Summer => "summer",
        Season.Autumn => "autumn",
        _ => "winter",
    };

    private static string Time(Mood mood) => mood switch
    {
        Mood.Dawn => "at dawn",
        Mood.Noon => "at noon",
        Mood.Dusk => "at dusk",
        Mood.Night => "at night",
        Mood.Mist => "on a grey misty morning",
        Mood.Golden => "on a golden evening",
        Mood.Aurora => "under northern lights",
        _ => "after a storm",
    };

    private static string Sky(Mood mood) => mood switch
    {
        Mood.Dawn => "phthalo blue, alizarin crimson and Indian yellow",
        Mood.Noon => "phthalo blue and titanium white",
        Mood.Dusk => "Prussian blue, alizarin crimson and Indian yellow",
        Mood.Night => "midnight black and Prussian blue",
        Mood.Mist => "titanium white, Prussian blue and a touch of yellow ochre",
        Mood.Golden => "yellow ochre, Indian yellow and cadmium yellow",
        Mood.Aurora => "midnight black and phthalo green",
        _ => "Prussian blue, midnight black and cadmium yellow",
    };

    // "with a, b and c", written as it comes.
    private ref struct Enumeration(Canvas canvas, in Scene scene)
    {
        private readonly ref readonly Scene scene = ref scene;
        private readonly int things = Things(scene);
        private int said;

        public void Add(string thing) => canvas.Add($"{Joint()}{thing}");

        public void Groups(Tree tree, string trees)
        {
            var groups = scene.Count(tree);
            if (groups > 0)
            {
                canvas.Add($"{Joint()}{(groups == 1 ? "a" : numbers[groups])} {(groups == 1 ? "group" : "groups")} of {trees}");
            }
        }

        private static int Things(in Scene scene) =>
            Math.Sign(scene.Count(Tree.Evergreen)) + Math.Sign(scene.Count(Tree.Leaf)) + Math.Sign(scene.Count(Tree.Birch))
            + (scene.HasCabin ? 1 : 0) + (scene.HasPath ? 1 : 0);

        private string Joint()
        {
            said++;
            return said == 1 ? ", with " : said == things ? " and " : ", ";
        }
    }
}
