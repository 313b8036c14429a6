namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What grows in a grove.</summary>
internal enum Tree
{
    /// <summary>A spruce or a fir.</summary>
    Evergreen,

    /// <summary>A tree with a round crown.</summary>
    Leaf,

    /// <summary>A slender tree with a white trunk.</summary>
    Birch,
}
