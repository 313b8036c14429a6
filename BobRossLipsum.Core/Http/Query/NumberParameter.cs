using System.Globalization;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>A whole number in decimal digits.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Min">The least value, inclusive.</param>
/// <param name="Max">The greatest value, inclusive.</param>
/// <param name="Clamps">Whether a greater value counts as <paramref name="Max"/> rather than being refused.</param>
internal sealed record NumberParameter(string Name, int Min, int Max, bool Clamps = false)
    : Parameter<int?>(Name, $"a whole number from {Min} to {Max}{(Clamps ? " (more counts as that)" : "")}, in digits alone")
{
    /// <summary>Tells whether a text is a number at all: digits, however many.</summary>
    public static bool IsNumber(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    public override int? Parse(string text)
    {
        if (!IsNumber(text))
        {
            return null;
        }

        // Digits alone that do not fit into an int are too great for it.
        var number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : int.MaxValue;
        if (Clamps)
        {
            number = Math.Min(number, Max);
        }

        return number >= Min && number <= Max ? number : null;
    }
}
