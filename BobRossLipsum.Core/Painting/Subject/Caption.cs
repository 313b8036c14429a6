using BobRossLipsum.Core.Painting.Drawing;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>Says in words what is to be seen.</summary>
internal static class Caption
{
    private static readonly string[] numbers = ["no", "one", "two", "three", "four", "five", "six"];
    private static readonly string[] seasons = ["summer", "autumn", "winter"];

    private static readonly string[] clouds =
    [
        "There are no clouds in", "A happy cloud drifts across", "Two happy clouds drift across", "Three happy clouds drift across",
        "Four happy clouds drift across",
    ];

    // By place: what it is without mountains, and what is said before and behind them.
    private static readonly (string Hills, string Before, string Behind)[] places =
    [
        ("A lake among hills", "", " over a lake"),
        ("A river winding through hills", "A river winding from ", ""),
        ("Meadows among hills", "Meadows below ", ""),
        ("A waterfall between rocks", "A waterfall below ", ""),
        ("Waves on a sea shore", "", ""),
        ("A brook in a deep forest", "", ""),
        ("A valley with mist between hills", "A misty valley below ", ""),
    ];

    // By mood: when, what lights it, and the paints of its sky.
    private static readonly (string When, string Lamp, string Sky)[] moods =
    [
        ("at dawn", "a low sun", "phthalo blue, alizarin crimson and Indian yellow"),
        ("at noon", "a high sun", "phthalo blue and titanium white"),
        ("at dusk", "a low sun", "Prussian blue, alizarin crimson and Indian yellow"),
        ("at night", "the moon", "midnight black and Prussian blue"),
        ("on a grey misty morning", "a pale sun", "titanium white, Prussian blue and a touch of yellow ochre"),
        ("on a golden evening", "a low sun", "yellow ochre, Indian yellow and cadmium yellow"),
        ("under northern lights", "the glow of the sky", "midnight black and phthalo green"),
        ("after a storm", "a break in the clouds", "Prussian blue, midnight black and cadmium yellow"),
    ];

    /// <summary>Writes a phrase that serves as alternative text.</summary>
    public static void Title(Canvas canvas, in Scene scene)
    {
        Where(canvas, scene);
        canvas.Add($" in {seasons[(int)scene.Season]} {moods[(int)scene.Mood].When}");
        var (said, things) = (0, Things(scene));
        Groups(scene.Count(Tree.Evergreen), "evergreens");
        Groups(scene.Count(Tree.Leaf), "leaf trees");
        Groups(scene.Count(Tree.Birch), "birches");
        if (scene.HasCabin)
        {
            canvas.Add($"{Joint()}a cabin");
        }

        if (scene.HasPath)
        {
            canvas.Add($"{Joint()}a path to its door");
        }

        void Groups(int groups, string trees)
        {
            if (groups > 0)
            {
                canvas.Add($"{Joint()}{(groups == 1 ? "a" : numbers[groups])} {(groups == 1 ? "group" : "groups")} of {trees}");
            }
        }

        // "with a, b and c", written as it comes.
        string Joint()
        {
            said++;
            return said == 1 ? ", with " : said == things ? " and " : ", ";
        }
    }

    /// <summary>Writes a longer description, in two sentences.</summary>
    public static void Description(Canvas canvas, in Scene scene)
    {
        var (_, lamp, sky) = moods[(int)scene.Mood];
        canvas.Add($"Lit by {lamp} on the {(scene.LightFromLeft ? "left" : "right")}");
        if (scene.Ridges > 0)
        {
            canvas.Add($", {numbers[scene.Ridges]} {(scene.Ridges == 1 ? "ridge" : "ridges")} of rock and snow");
        }

        if (scene.Hills > 0)
        {
            canvas.Add($"{(scene.Ridges > 0 ? " behind " : ", ")}{numbers[scene.Hills]} wooded {(scene.Hills == 1 ? "hill" : "hills")}");
        }

        canvas.Add($", and {scene.CountTrees()} trees, none of them alone. {clouds[scene.Clouds]} a sky of {sky}.");
    }

    private static void Where(Canvas canvas, in Scene scene)
    {
        var (hills, before, behind) = places[(int)scene.Place];
        if (scene.Ridges == 0)
        {
            canvas.Add($"{hills}");
        }
        else
        {
            var capped = scene.Season == Season.Winter ? "y" : "-capped";
            canvas.Add($"{before}{(before.Length == 0 ? "S" : "s")}now{capped} mountains{behind}");
        }
    }

    private static int Things(in Scene scene) =>
        Math.Sign(scene.Count(Tree.Evergreen)) + Math.Sign(scene.Count(Tree.Leaf)) + Math.Sign(scene.Count(Tree.Birch))
        + (scene.HasCabin ? 1 : 0) + (scene.HasPath ? 1 : 0);
}
