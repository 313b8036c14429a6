namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>Says in words what is to be seen.</summary>
internal static class Caption
{
    private static readonly string[] numbers = ["no", "one", "two", "three", "four", "five", "six"];
    private static readonly string[] seasons = ["summer", "autumn", "winter"];
    private static readonly string[] ridges = ["", ", one ridge of rock and snow", ", two ridges of rock and snow"];
    private static readonly string[] hills = ["", "one wooded hill", "two wooded hills", "three wooded hills"];

    private static readonly string[] clouds =
        ["There are no clouds in", "A happy cloud drifts across", "Two happy clouds drift across", "Three happy clouds drift across",
        "Four happy clouds drift across"];

    private static readonly (string One, string Many)[] things =
        [("a group of evergreens", " groups of evergreens"), ("a group of leaf trees", " groups of leaf trees"),
        ("a group of birches", " groups of birches"), ("a cabin", ""), ("a path to its door", "")];

    // By place: without mountains, and with them.
    private static readonly (string Alone, string Below)[] places =
    [
        ("A lake among hills", "A lake below "),
        ("A river winding through hills", "A river winding from "),
        ("Meadows among hills", "Meadows below "),
        ("A waterfall between rocks", "A waterfall below "),
        ("Waves on a sea shore", ""),
        ("A brook in a deep forest", ""),
        ("A valley with mist between hills", "A misty valley below "),
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
        var (alone, below) = places[(int)scene.Place];
        var mountains = scene.Ridges == 0 ? "" : scene.Season == Season.Winter ? "snowy mountains" : "snow-capped mountains";
        canvas.Add($"{(scene.Ridges == 0 ? alone : below)}{mountains} in {seasons[(int)scene.Season]} {moods[(int)scene.Mood].When}");
        ReadOnlySpan<int> counts =
            [scene.Count(Tree.Evergreen), scene.Count(Tree.Leaf), scene.Count(Tree.Birch), scene.HasCabin ? 1 : 0, scene.HasPath ? 1 : 0];
        var (joint, left) = (", with ", counts.Length - counts.Count(0));
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                canvas.Add($"{joint}{(counts[i] == 1 ? things[i].One : numbers[counts[i]])}{(counts[i] == 1 ? "" : things[i].Many)}");
                left--;
                joint = left == 1 ? " and " : ", ";
            }
        }
    }

    /// <summary>Writes a longer description, in two sentences.</summary>
    public static void Description(Canvas canvas, in Scene scene)
    {
        var (_, lamp, sky) = moods[(int)scene.Mood];
        var before = scene.Hills == 0 ? "" : scene.Ridges == 0 ? ", " : " behind ";
        canvas.Add($"Lit by {lamp} on the {(scene.LightFromLeft ? "left" : "right")}{ridges[scene.Ridges]}{before}{hills[scene.Hills]}");
        canvas.Add($", and {scene.Trees} trees, none of them alone. {clouds[scene.Clouds]} a sky of {sky}.");
    }
}
