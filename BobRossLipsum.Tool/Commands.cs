using System.CommandLine;
using System.CommandLine.Help;

namespace BobRossLipsum.Tool;

/// <summary>The commands of <c>bobross</c>, with their options and their help.</summary>
internal sealed class Commands
{
    private const string TextExamples = """
        Examples:
          bobross                                          what the page shows: five paragraphs; and on standard error what
                                                           brings them back
          bobross --paragraphs 3                           three paragraphs
          bobross --paragraphs 3-5 --newline 2-4           three to five, of two to four phrases each
          bobross --words 50 --start                       what fits, beginning with the phrase that everybody knows
          bobross --shape article --format markdown        with titles, a list and a quotation
          bobross --seed happy --format json               the same on every machine
          bobross painting --seed happy                    the picture that belongs to it
        """;

    private const string PaintingExamples = """
        Examples:
          bobross painting > hero.svg
          bobross painting --seed happy --width 1200 --height 400
        """;

    private const string PhrasesExamples = """
        Examples:
          bobross phrases
          bobross phrases --search tree
        """;

    private readonly QueryOption seed =
        new("seed", "The same seed, the same text and the same painting, on every machine.", "1 to 64 characters");

    private readonly Option<FileInfo> corpus =
        new("--corpus") { Description = "Your own words: UTF-8, a phrase a line.", HelpName = "file" };

    private readonly Option<bool> copy = new("--copy") { Description = "Put it on the clipboard rather than on standard output." };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Do not tell the seed that was drawn." };

    /// <summary>Makes the command that has all the others.</summary>
    public static RootCommand Create() => new Commands().CreateAll();

    private RootCommand CreateAll()
    {
        var painting = new Command("painting", "A landscape as SVG, to hang above the text of the same seed.");
        var phrases = new Command("phrases", "All the phrases there are, one a line, or those that contain something.");
        var root = new RootCommand("Placeholder text in a gentle painter's voice.") { painting, phrases };
        Ask(root, new Question("/lipsum", TextOptions(), copy) { Corpus = corpus, Quiet = quiet, Alone = ("paragraphs", "5") });
        Ask(painting, new Question("/painting.svg", PaintingOptions(), copy) { Quiet = quiet });
        Ask(phrases, new Question("/phrases", PhrasesOptions(), copy) { Corpus = corpus });
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(new Dictionary<Command, string>
        {
            [root] = TextExamples,
            [painting] = PaintingExamples,
            [phrases] = PhrasesExamples,
        });
        return root;
    }

    private QueryOption[] TextOptions() =>
    [
        new("phrases", "How many phrases; if absent, 100, of a list 10, and one title.", "0 to 10000, or 3-7"),
        new("newline", "How many of them make a paragraph; 0, all of them, if absent.", "0 to 10000, or 3-6"),
        new("paragraphs", "How many paragraphs, rather than phrases; of an article 6 if absent.", "1 to 1000, or 2-4"),
        new("words", "At most so many words.", "1 to 100000"),
        new("maxchars", "At most so many characters, in whole phrases.", "1 to 1000000"),
        new("shape", "What it looks like; prose if absent.", "prose", "list", "title", "article"),
        new("format", "What it is written in; text if absent.", "text", "markdown", "html", "json"),
        new("start", "Begin with the phrase that everybody knows.", "true", "false") { Bare = "true" },
        seed,
    ];

    private QueryOption[] PaintingOptions() =>
    [
        new("width", "How wide, in pixels; 640 if absent.", "16 to 4096"),
        new("height", "How high, in pixels; 360 if absent.", "16 to 4096"),
        seed,
    ];

    private static QueryOption[] PhrasesOptions() =>
        [new("search", "Only those that contain this, in whatever case.", "1 to 64 characters") { Parameter = "q" }];

    private static void Ask(Command command, Question question)
    {
        foreach (var option in question.Options)
        {
            command.Options.Add(option);
        }

        command.Action = question;
    }
}
