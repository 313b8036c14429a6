namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>A place on the canvas, in its own units: x grows to the right, y downwards.</summary>
internal readonly record struct Point(int X, int Y);
