namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>What kind of place it is; each has a composition of its own.</summary>
internal enum Place { Lake, River, Meadow, Waterfall, Shore, Forest, Valley }
