namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>Says in words what is to be seen.</summary>
internal static class Caption
{
    private static readonly string[] numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Returns a phrase that serves as alternative text.</summary>
    public static string Title(Scene scene)
    {
        var (mountains, lake) = scene.Season switch
        {
            Season.Summer => ("Snow-capped mountains", "a lake"),
            Season.Autumn => ("Snow-capped mountains", "an autumn lake"),
            _ => ("Snowy mountains", "a winter lake"),
        };
        var groves = scene.Groves == 1 ? "a group of evergreens" : $"{Count(scene.Groves)} groups of evergreens";
        var near = (scene.HasCabin, scene.HasPath) switch
        {
            (true, true) => $"{groves}, a cabin and a path",
            (true, false) => $"{groves} and a cabin",
            (false, true) => $"{groves} and a path",
            _ => groves,
        };
        return $"{mountains} over {lake} at {Time(scene.Hour)}, with {near}";
    }

    /// <summary>Returns a longer description, in two sentences.</summary>
    public static string Description(Scene scene)
    {
        var ridges = Capital(Count(scene.Ridges));
        var hills = scene.Hills == 1 ? "a misty hill" : $"{Count(scene.Hills)} misty hills";
        var lamp = scene.Hour switch
        {
            Hour.Noon => "a high sun",
            Hour.Night => "the moon",
            _ => "a low sun",
        };
        var clouds = scene.Clouds switch
        {
            0 => "There are stars and no clouds in",
            1 => "A happy cloud drifts across",
            _ => $"{Capital(Count(scene.Clouds))} happy clouds drift across",
        };
        var sky = scene.Hour switch
        {
            Hour.Dawn => "phthalo blue, alizarin crimson and Indian yellow",
            Hour.Noon => "phthalo blue and titanium white",
            Hour.Dusk => "Prussian blue, alizarin crimson and Indian yellow",
            _ => "midnight black and Prussian blue",
        };
        var side = scene.LightFromLeft ? "left" : "right";
        return $"{ridges} ridges rise behind {hills}, lit by {lamp} on the {side}. {clouds} a sky of {sky}, and {Count(scene.Trees)} evergreens stand by the water, none of them alone.";
    }

    private static string Time(Hour hour) => hour switch
    {
        Hour.Dawn => "dawn",
        Hour.Noon => "noon",
        Hour.Dusk => "dusk",
        _ => "night",
    };

    private static string Count(int number) => number < numbers.Length ? numbers[number] : $"{number}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
