namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The parts of a painting that have a hand of their own. A number, once given, stays.</summary>
internal enum Part
{
    /// <summary>What there is to be seen.</summary>
    Scene = 0,

    /// <summary>How much of each paint the brush takes up.</summary>
    Palette = 1,

    /// <summary>The mountains.</summary>
    Ridges = 2,

    /// <summary>Sun or moon, the stars and the northern lights.</summary>
    Sky = 3,

    /// <summary>The clouds.</summary>
    Clouds = 4,

    /// <summary>The wooded hills.</summary>
    Hills = 5,

    /// <summary>The wood on the horizon.</summary>
    Wood = 6,

    /// <summary>The strokes on the water.</summary>
    Water = 7,

    /// <summary>The shapes of trees and bushes.</summary>
    Plants = 8,

    /// <summary>What only one kind of place has, and where its groves stand.</summary>
    Place = 9,

    /// <summary>The ground and the grass on it.</summary>
    Ground = 10,

    /// <summary>The trees of the groves.</summary>
    Groves = 11,

    /// <summary>The cabin and the path to it.</summary>
    Cabin = 12,

    /// <summary>Rocks and stones.</summary>
    Rocks = 13,

    /// <summary>The glazes over the finished picture.</summary>
    Atmosphere = 14,
}
