namespace BobRossLipsum.Core.Painting;

/// <summary>A headland with a group of evergreens on it.</summary>
/// <param name="FromLeft">Whether it reaches into the lake from the left, or else from the right.</param>
/// <param name="Nearness">Where its water line is, in thousandths of the way from the far shore to the lower edge.</param>
/// <param name="Reach">How far it reaches, in thousandths of the width.</param>
/// <param name="Trees">How many evergreens stand on it: 2 or more.</param>
internal sealed record Shore(bool FromLeft, int Nearness, int Reach, int Trees);
