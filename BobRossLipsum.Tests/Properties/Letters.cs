using FsCheck;
using FsCheck.Fluent;

namespace BobRossLipsum.Tests.Properties;

/// <summary>Makes up strings, from plain words to what no program should choke on.</summary>
internal static class Letters
{
    private static readonly string[] odd =
    [
        "", " ", "\t", "\u0000", "\u0007", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u0130", "\u0131", "\u0661", "\u200b",
        "\u200f", "\u2028", "\u202e",
        "\u3000", "\uff17", "\ufeff", "\ufffd", "\uffff", "\ud800", "\udc00", "\udc00\ud800", "\ud83c\udf32", "e\u0301", "\r\n",
        "\n", "\\", "\"", "'", "<", ">",
        "&", "=", "?", "#", "%", "+", ";", "/", "..", "{{seed}}", "{{", "}}", "<script>", "--", "*", "_", "`", "[", "]", "~",
        "|", "!", ".", ",", ":", "-",
    ];

    /// <summary>A character, or a few that belong together.</summary>
    private static Gen<string> Some { get; } = Gen.Frequency(
        (4, Gen.Choose('a', 'z').Select(letter => ((char)letter).ToString())),
        (2, Gen.Choose('0', '9').Select(digit => ((char)digit).ToString())),
        (2, Gen.Elements(odd)),
        (1, Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString())));

    /// <summary>Anything.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (20, Some.ListOf().Select(string.Concat)),
        (2, Gen.Elements(odd)),
        (1, from some in Some from times in Gen.Elements(63, 64, 65, 128, 300) select string.Concat(Enumerable.Repeat(some, times))));

    /// <summary>One line of printable text with a word in it.</summary>
    public static Gen<string> Line { get; } = Gen.Frequency((3, Gen.Elements("Happy", "little", "trees", "a", "1", "12.")), (1, Some))
        .ListOf().Select(words => $"{string.Join(' ', words)}.".ReplaceLineEndings(" "));

    /// <summary>A text as it may stand in a query: mostly well encoded.</summary>
    /// <param name="text">The text.</param>
    public static Gen<string> Encoded(string text) => Gen.Frequency(
        (6, Gen.Constant(Uri.EscapeDataString(text))),
        (2, Gen.Constant(text)),
        (1, Gen.Constant(string.Concat(System.Text.Encoding.UTF8.GetBytes(text).Select(octet => $"%{octet:x2}")))),
        (1, Gen.Constant(text.Replace(' ', '+'))),
        (1, Gen.Elements("%", "%z", "%4", "%C0%80", "%ED%A0%80", "%FF", "%u0041", "%25", "%00", "&", "=").Select(tail => text + tail)));
}
