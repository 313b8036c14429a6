using System.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>Free text of at least one character.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="MaxLength">The greatest length in characters (Unicode code points), inclusive.</param>
internal sealed record TextParameter(string Name, int MaxLength)
    : Parameter<string>(Name, $"1 to {MaxLength} characters, none of them a control character")
{
    public override string? Parse(string text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (++length > MaxLength || Rune.IsControl(rune))
            {
                return null;
            }
        }

        return text;
    }
}
