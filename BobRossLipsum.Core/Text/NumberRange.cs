using System.Globalization;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Text;

/// <summary>A whole number, or a range of them from which a seed draws one, each equally likely.</summary>
/// <param name="Min">The least number, inclusive.</param>
/// <param name="Max">The greatest number, inclusive; at least <paramref name="Min"/>.</param>
public readonly record struct NumberRange(int Min, int Max)
{
    /// <summary>The one number that a range stands for which has no other.</summary>
    public static implicit operator NumberRange(int number) => FromInt32(number);

    /// <summary>Returns the range that has but one number.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange FromInt32(int number) => new(number, number);

    /// <summary>Returns it as it stands in a query: <c>5</c>, or <c>3-7</c>.</summary>
    public override string ToString() =>
        Min == Max ? Min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Min}-{Max}");

    /// <summary>Draws a number; where there is but one, nothing is taken from the stream.</summary>
    internal int Draw(ref SplitMix64 random) =>
        Min == Max ? Min : Min + (int)random.NextBelow((uint)(Max - Min + 1));
}
