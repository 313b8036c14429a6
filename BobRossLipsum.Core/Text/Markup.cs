using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>What a format puts before, between and behind the phrases of a text.</summary>
internal sealed class Markup
{
    private const int Shapes = 4;
    private const string BlankLine = "\n\n";

    private static readonly Markup[] all =
    [
        .. Text(),
        .. Markdown(),
        .. Html(),
        .. Json(),
    ];

    private readonly Tags paragraph;
    private readonly Tags title;
    private readonly Tags heading;
    private readonly Tags list;
    private readonly Tags quote;

    private Markup(Tags paragraph, Tags title, Tags heading, Tags list, Tags quote)
    {
        this.paragraph = paragraph;
        this.title = title;
        this.heading = heading;
        this.list = list;
        this.quote = quote;
        LongestAround = Longest(tags => tags.Open.Length + tags.Close.Length);
        LongestBetween = Longest(tags => tags.Between.Length);
    }

    /// <summary>Before the first part.</summary>
    public Tag Start { get; private init; } = new("");

    /// <summary>Between two parts.</summary>
    public Tag Separator { get; private init; } = new(BlankLine);

    /// <summary>Behind the last part.</summary>
    public Tag End { get; private init; } = new("\n");

    /// <summary>Whether a text without phrases has a start and an end all the same.</summary>
    public bool FramesNothing { get; private init; }

    /// <summary>The most bytes around a part.</summary>
    public int LongestAround { get; }

    /// <summary>The most bytes between two phrases of a part.</summary>
    public int LongestBetween { get; }

    /// <summary>Returns what a shape needs in a format.</summary>
    public static Markup Of(TextFormat format, TextShape shape) => all[((int)format * Shapes) + (int)shape];

    /// <summary>Returns what is around and between the phrases of a part.</summary>
    public Tags Around(BlockKind kind) => kind switch
    {
        BlockKind.Title => title,
        BlockKind.Heading => heading,
        BlockKind.List => list,
        BlockKind.Quote => quote,
        _ => paragraph,
    };

    // In each format, in the order of TextShape: prose, list, title, article.
    private static Markup[] Text()
    {
        var phrases = new Tags("", " ", "");
        var article = new Markup(phrases, phrases, phrases, list: new("- ", "\n- ", ""), quote: new("\"", " ", "\""));
        var list = new Markup(phrases, phrases, phrases, list: new("", "\n", ""), quote: phrases);
        var line = new Tags("", "", "");
        var titles = new Markup(line, line, line, line, line) { Separator = new("\n") };
        return [article, list, titles, article];
    }

    private static Markup[] Markdown()
    {
        var all = new Markup(
            new("", " ", ""),
            title: new("# ", "", ""),
            heading: new("## ", "", ""),
            list: new("- ", "\n- ", ""),
            quote: new("> ", " ", ""));
        return [all, all, all, all];
    }

    private static Markup[] Html()
    {
        var paragraph = new Tags("<p>", " ", "</p>");
        var title = new Tags("<h1>", "", "</h1>");
        var heading = new Tags("<h2>", "", "</h2>");
        var list = new Tags("<ul>\n<li>", "</li>\n<li>", "</li>\n</ul>");
        var quote = new Tags("<blockquote>\n<p>", " ", "</p>\n</blockquote>");
        var all = new Markup(paragraph, title, heading, list, quote) { Separator = new("\n"), FramesNothing = true };
        var article = new Markup(paragraph, title, heading, list, quote)
        {
            Start = new("<article>\n"),
            Separator = new("\n"),
            End = new("\n</article>\n"),
            FramesNothing = true,
        };
        return [all, all, all, article];
    }

    private static Markup[] Json()
    {
        var text = new Tags("\"", " ", "\"");
        var items = new Tags("\"", "\",\"", "\"");
        Markup Members(string name) => new(text, text, text, items, text)
        {
            Start = new($"\"{name}\":["),
            Separator = new(","),
            End = new("]"),
            FramesNothing = true,
        };
        var article = new Markup(
            new("{\"type\":\"paragraph\",\"text\":\"", " ", "\"}"),
            title: new("{\"type\":\"heading\",\"level\":1,\"text\":\"", "", "\"}"),
            heading: new("{\"type\":\"heading\",\"level\":2,\"text\":\"", "", "\"}"),
            list: new("{\"type\":\"list\",\"items\":[\"", "\",\"", "\"]}"),
            quote: new("{\"type\":\"quote\",\"text\":\"", " ", "\"}"))
        {
            Start = new("\"blocks\":["),
            Separator = new(","),
            End = new("]"),
            FramesNothing = true,
        };
        return [Members("paragraphs"), Members("items"), Members("items"), article];
    }

    private int Longest(Func<Tags, int> length) =>
        Math.Max(Math.Max(length(paragraph), Math.Max(length(title), length(heading))), Math.Max(length(list), length(quote)));
}
