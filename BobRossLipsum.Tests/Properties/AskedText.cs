using System.Globalization;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What a permalink asks of a text, read from it by the words of the contract.</summary>
/// <param name="Parameters">The decoded parameters.</param>
internal sealed record AskedText(IReadOnlyDictionary<string, string> Parameters)
{
    public string Seed => Parameters["seed"];

    public string Format => Parameters["format"];

    public string Shape => Parameters.GetValueOrDefault("shape", "prose");

    public bool Starts => Parameters.ContainsKey("start");

    public int? Words => NumberOf("words");

    public int? MaxChars => NumberOf("maxchars");

    /// <summary>Whether words or characters may end it.</summary>
    public bool IsBounded => (Words ?? MaxChars) is not null;

    /// <summary>How many phrases; null where something else says it.</summary>
    public NumberRange? Phrases => RangeOf("phrases")
        ?? (IsBounded || Parameters.ContainsKey("paragraphs") ? null
            : Shape switch { "list" => 10, "title" => 1, "article" => null, _ => 100 });

    /// <summary>How many paragraphs; null where something else says it.</summary>
    public NumberRange? Paragraphs =>
        RangeOf("paragraphs") ?? (Shape == "article" && !IsBounded && RangeOf("phrases") is null ? 6 : null);

    /// <summary>The phrases of a paragraph; 0 for one paragraph.</summary>
    public NumberRange ParagraphSize =>
        RangeOf("newline") ?? (Shape == "article" || Parameters.ContainsKey("paragraphs") ? new NumberRange(3, 6) : 0);

    /// <summary>Reads a permalink.</summary>
    public static AskedText Of(string permalink) => new(permalink.Split('?')[1].Split('&')
        .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1])));

    private int? NumberOf(string name) =>
        Parameters.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private NumberRange? RangeOf(string name)
    {
        if (!Parameters.TryGetValue(name, out var value))
        {
            return null;
        }

        var ends = value.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return new NumberRange(ends[0], ends[^1]);
    }
}
