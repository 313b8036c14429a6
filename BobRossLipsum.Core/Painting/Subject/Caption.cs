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
        ReadOnlySpan<(int Count, string One, string Many)> things =
        [
            (scene.Count(Tree.Evergreen), "a group of evergreens", " groups of evergreens"),
            (scene.Count(Tree.Leaf), "a group of leaf trees", " groups of leaf trees"),
            (scene.Count(Tree.Birch), "a group of birches", " groups of birches"),
            (scene.HasCabin ? 1 : 0, "a cabin", ""),
            (scene.HasPath ? 1 : 0, "a path to its door", ""),
        ];
        var (joint, left) = (", with ", 0);
        foreach (var (count, _, _) in things)
        {
            left += Math.Sign(count);
        }

        foreach (var (count, one, many) in things)
        {
            if (count > 0)
            {
                canvas.Add($"{joint}{(count == 1 ? one : numbers[count])}{(count == 1 ? "" : many)}");
                left--;
                joint = left == 1 ? " and " : ", ";
            }
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

        canvas.Add($", and {scene.Trees} trees, none of them alone. {clouds[scene.Clouds]} a sky of {sky}.");
    }
}
