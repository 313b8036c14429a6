using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace BobRossLipsum.Tests.Properties;

/// <summary>A part of a text, read from a reply by what a user would read it with.</summary>
/// <param name="Kind">The element that it is in HTML.</param>
/// <param name="Items">Its words: the items of a list, or one.</param>
internal sealed record TextPart(string Kind, IReadOnlyList<string> Items)
{
    /// <summary>Its words, in one.</summary>
    public string Words => Items[0];

    /// <summary>Reads JSON.</summary>
    public static TextPart[] OfJson(JsonElement json) => json.GetProperty("shape").GetString() switch
    {
        "list" => json.GetProperty("items") is var items && items.GetArrayLength() == 0 ? [] : [new("ul", Strings(items))],
        "title" => [.. Strings(json.GetProperty("items")).Select(title => new TextPart("h1", [title]))],
        "article" => [.. json.GetProperty("blocks").EnumerateArray().Select(OfBlock)],
        _ => [.. Strings(json.GetProperty("paragraphs")).Select(paragraph => new TextPart("p", [paragraph]))],
    };

    /// <summary>Reads HTML.</summary>
    public static TextPart[] OfHtml(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        var article = body.Children is [{ LocalName: "article" } only] ? only : body;
        return [.. article.Children.Select(element => new TextPart(
            element.LocalName,
            element.LocalName == "ul" ? [.. element.Children.Select(Text)] : [Text(element)]))];
    }

    /// <summary>Reads Markdown.</summary>
    public static TextPart[] OfMarkdown(string markdown) => OfHtml(Markdown.ToHtml(markdown));

    /// <summary>Writes parts as the text form has them.</summary>
    public static string Write(string shape, TextPart[] parts)
    {
        var (between, item) = shape is "title" ? ("\n", "") : shape is "list" ? ("", "") : ("\n\n", "- ");
        return parts.Length == 0 ? "" : string.Join(between, parts.Select(part => part.Kind switch
        {
            "ul" => string.Join('\n', part.Items.Select(words => item + words)),
            "blockquote" => $"\"{part.Words}\"",
            _ => part.Words,
        })) + "\n";
    }

    public override string ToString() => $"{Kind}: {string.Join(" | ", Items)}";

    private static TextPart OfBlock(JsonElement block) => block.GetProperty("type").GetString() switch
    {
        "heading" => new($"h{block.GetProperty("level")}", [block.GetProperty("text").GetString()!]),
        "list" => new("ul", Strings(block.GetProperty("items"))),
        "quote" => new("blockquote", [block.GetProperty("text").GetString()!]),
        _ => new("p", [block.GetProperty("text").GetString()!]),
    };

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(words => words.GetString()!)];

    private static string Text(IElement element) => element.TextContent.Trim('\n');
}
