using System.Runtime.CompilerServices;

namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>A group of trees of one kind: two or more, since a tree needs a friend.</summary>
/// <remarks>Across: its middle, in thousandths of the width. Near: in thousandths of the way from the horizon to the lower edge.</remarks>
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
