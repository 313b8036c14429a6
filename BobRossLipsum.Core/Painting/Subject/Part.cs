namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The parts of a painting that have a hand of their own. A number, once given, stays.</summary>
internal enum Part
{
    /// <summary>How much of each paint the brush takes up.</summary>
    Palette = 1,

    /// <summary>The mountains.</summary>
    Ridges = 2,

    /// <summary>Sun or moon, and the stars.</summary>
    Sky = 3,

    /// <summary>The clouds.</summary>
    Clouds = 4,

    /// <summary>The misty hills.</summary>
    Hills = 5,

    /// <summary>The wood on the far shore.</summary>
    Wood = 6,

    /// <summary>The strokes on the water.</summary>
    Lake = 7,

    /// <summary>The shapes of the evergreens.</summary>
    Evergreens = 8,

    /// <summary>The headlands and what grows on them.</summary>
    Headlands = 9,

    /// <summary>The bank we stand on and what grows on it.</summary>
    Bank = 10,
}
