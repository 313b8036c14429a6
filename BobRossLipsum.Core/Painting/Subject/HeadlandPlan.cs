namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>Where a headland is and how many evergreens stand on it.</summary>
/// <param name="FromLeft">Whether it reaches into the lake from the left, or else from the right.</param>
/// <param name="Nearness">Where its water line is, in thousandths of the way from the far shore to the lower edge.</param>
/// <param name="Reach">How far it reaches, in thousandths of the width from its side.</param>
/// <param name="Trees">How many evergreens: 3 or more.</param>
internal sealed record HeadlandPlan(bool FromLeft, int Nearness, int Reach, int Trees);
