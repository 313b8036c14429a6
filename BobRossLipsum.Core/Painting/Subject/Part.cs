namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The parts of a painting that have a hand of their own. A number, once given, stays.</summary>
internal enum Part
{
    Scene = 0, Palette = 1, Ridges = 2, Sky = 3, Clouds = 4, Hills = 5, Wood = 6, Water = 7, Plants = 8,
    Place = 9, // what only one kind of place has, and where its groves stand
    Ground = 10, Groves = 11, Cabin = 12, Rocks = 13,
}
