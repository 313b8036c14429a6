using BobRossLipsum.Core.Bytes;

namespace BobRossLipsum.Core.Http.Pages;

/// <summary>A gap in the page.</summary>
/// <param name="Before">What stands between it and the gap before.</param>
/// <param name="Fill">Writes what belongs into it.</param>
internal sealed record Gap(byte[] Before, Action<PageContent, Utf8Buffer> Fill)
{
    /// <summary>Makes a gap of its name: a word, with those that it is about behind it.</summary>
    /// <param name="before">What stands between it and the gap before.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="FormatException">The name means nothing.</exception>
    public static Gap Parse(byte[] before, string name) => new(before, name.Split(' ') switch
    {
        ["title"] => (content, page) => page.WriteEscaped(content.Title),
        ["description"] => (content, page) => content.WriteDescription(page),
        ["seed"] => (content, page) => page.WriteEscaped(content.Seed),
        ["seed", "parameter"] => (content, page) => page.WriteEscaped(content.SeedParameter),
        ["page"] => (content, page) => page.WriteEscaped(content.PageAddress),
        ["address"] => (content, page) => page.WriteEscaped(content.TextAddress),
        ["picture"] => (content, page) => page.WriteEscaped(content.PictureAddress),
        ["alt"] => (content, page) => page.WriteEscaped(content.PictureTitle),
        ["file"] => (content, page) => page.WriteEscaped(content.FileName),
        ["extension"] => (content, page) => page.WriteEscaped(content.Extension),
        ["corpora"] => (content, page) => content.WriteCorpora(page),
        ["look"] => (content, page) => page.WriteEscaped(content.Look),
        ["text"] => (content, page) => content.WriteText(page),
        ["tally"] => (content, page) => page.WriteEscaped(content.Tally),
        ["note"] => (content, page) => page.WriteEscaped(content.Note),
        ["value", var parameter] => (content, page) => page.WriteEscaped(content.ValueOf(parameter)),
        ["error", var parameter] => (content, page) => page.WriteEscaped(content.ErrorOf(parameter)),
        ["invalid", var parameter] => (content, page) => page.Write(content.IsInvalid(parameter) ? " aria-invalid=\"true\""u8 : []),
        ["checked", var parameter, var word] => (content, page) => page.Write(content.IsChosen(parameter, word) ? " checked"u8 : []),
        _ => throw new FormatException($"The page has a gap called '{name}', and nothing goes there."),
    });
}
