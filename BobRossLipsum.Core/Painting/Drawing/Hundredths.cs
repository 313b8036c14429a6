namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A number with two decimals, kept as an integer.</summary>
internal readonly record struct Hundredths(int Count);
