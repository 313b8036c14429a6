namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>One colour of a gradient: where it is and how much it covers, both in per cent.</summary>
internal readonly record struct Stop(int Offset, Colour Colour, int Opacity = 100);
