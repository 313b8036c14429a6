namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What kind of place it is; each has a composition of its own.</summary>
internal enum Place
{
    /// <summary>A lake that mirrors the far shore.</summary>
    Lake,

    /// <summary>A river that winds from the horizon to us.</summary>
    River,

    /// <summary>Rolling meadows without water.</summary>
    Meadow,

    /// <summary>A waterfall between rocks.</summary>
    Waterfall,

    /// <summary>The sea, its breakers and its beach.</summary>
    Shore,

    /// <summary>A brook in a deep forest.</summary>
    Forest,

    /// <summary>Ridge behind ridge, with mist between.</summary>
    Valley,
}
