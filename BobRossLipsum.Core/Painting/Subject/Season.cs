namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The time of year, which decides the ground, the leaves and how far down the snow lies.</summary>
internal enum Season
{
    /// <summary>Green ground; snow on the high peaks only.</summary>
    Summer,

    /// <summary>Golden ground and bushes; snow on the high peaks only.</summary>
    Autumn,

    /// <summary>Snow on everything.</summary>
    Winter,
}
