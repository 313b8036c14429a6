using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>A whole number, or a range: two of them from 1 on with a hyphen between, the smaller first.</summary>
/// <param name="Number">Its name, and what a number alone may be; a range is never clamped.</param>
internal sealed record RangeParameter(NumberParameter Number)
    : Parameter<NumberRange?>(Number.Name, $"{Number.Allowed}, or a range of numbers from 1 to {Number.Max} such as 3-7")
{
    private readonly NumberParameter end = Number with { Min = 1, Clamps = false };

    public override NumberRange? Parse(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
        {
            return Number.Parse(text) is { } number ? number : null;
        }

        return end.Parse(text[..hyphen]) is { } min && end.Parse(text[(hyphen + 1)..]) is { } max && min <= max
            ? new NumberRange(min, max)
            : null;
    }
}
