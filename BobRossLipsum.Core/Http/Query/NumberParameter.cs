using System.Globalization;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>A whole number in decimal digits.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Min">The least value, inclusive.</param>
/// <param name="Max">The greatest value, inclusive.</param>
/// <param name="Clamps">Whether a greater value counts as <paramref name="Max"/> rather than being refused.</param>
internal sealed record NumberParameter(string Name, int Min, int Max, bool Clamps = false)
    : Parameter(Name, $"a whole number from {Min} to {Max}{(Clamps ? " (more counts as that)" : "")}, in digits alone")
{
    /// <summary>Tells whether a text is a number at all: digits, however many.</summary>
    public static bool IsNumber(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it is a number within the bounds, or is clamped to them.</returns>
    public bool TryParse(string text, out int value)
    {
        value = 0;
        if (!IsNumber(text))
        {
            return false;
        }

        var digits = text.AsSpan().TrimStart('0');
        value = digits.Length > 9 ? int.MaxValue
            : digits.IsEmpty ? 0
            : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (Clamps)
        {
            value = Math.Min(value, Max);
        }

        return value >= Min && value <= Max;
    }
}
