namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>One colour of a gradient.</summary>
/// <param name="Offset">Where, in percent of the way.</param>
/// <param name="Colour">The colour there.</param>
/// <param name="Opacity">How much it covers, in percent.</param>
internal readonly record struct Stop(int Offset, Colour Colour, int Opacity = 100);
