namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What grows in a grove.</summary>
internal enum Tree { Evergreen, Leaf, Birch }
