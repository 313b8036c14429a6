namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The time of year, which decides the ground, the leaves and how far down the snow lies.</summary>
internal enum Season { Summer, Autumn, Winter }
