using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>A group of trees of one kind.</summary>
/// <param name="Tree">What grows in it.</param>
/// <param name="Across">Where its middle is, in thousandths of the width from the left.</param>
/// <param name="Nearness">Where it stands, in thousandths of the way from the horizon to the lower edge.</param>
/// <param name="Trees">How many there are: 2 or more, since a tree needs a friend.</param>
internal readonly record struct Grove(Tree Tree, int Across, int Nearness, int Trees)
{
    public bool IsOnLeft => Across < 500;
}

/// <summary>The groves of a scene, the farthest first.</summary>
[InlineArray(6)]
internal struct GroveList
{
    private Grove first;
}
