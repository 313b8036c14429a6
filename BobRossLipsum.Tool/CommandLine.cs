using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace BobRossLipsum.Tool;

/// <summary><c>bobross</c>: its commands and options.</summary>
internal static class CommandLine
{
    private const int Failed = 1;

    private const string TextExamples = """
        Examples:
          bobross                                   a text, and its seed on standard error
          bobross --phrases 20 --newline 4          paragraphs of four phrases
          bobross --maxchars 140 --start            what fits, beginning with the famous phrase
          bobross --seed happy --format html        the same on every machine
          bobross painting --seed happy             the picture that belongs to it
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

    /// <summary>Runs a command to its end.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>The exit code: 0, or 1 with one sentence on standard error.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        terminal.EnableDefaultExceptionHandler = false;

        // A seed may well begin with an at sign, which would otherwise name a file of arguments.
        var result = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (result.Action is not ParseErrorAction)
            {
                return result.Invoke(terminal);
            }

            terminal.Error.WriteLine(Explain(result));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(exception.Message);
        }

        return Failed;
    }

    internal static RootCommand Create()
    {
        var seed = new QueryOption("seed", "The same seed, the same text and the same painting, on every machine.", "1 to 64 characters");
        var format = new QueryOption("format", "What it is written in.", "text", "json", "html");
        var copy = new Option<bool>("--copy") { Description = "Put it on the clipboard rather than on standard output." };
        var quiet = new Option<bool>("--quiet") { Description = "Do not tell the seed that was drawn." };

        var painting = new Command("painting", "A landscape as SVG, to hang above the text of the same seed.");
        Ask(painting, "/painting.svg", copy, quiet, [
            seed,
            new("width", "How wide, in pixels; 640 if absent.", "16 to 4096"),
            new("height", "How high, in pixels; 360 if absent.", "16 to 4096"),
        ]);

        var phrases = new Command("phrases", "All the phrases there are, one a line, or those that contain a word.");
        Ask(phrases, "/phrases", copy, quiet: null, [
            new("search", "Only those that contain this, in whatever case.", "1 to 64 characters") { Parameter = "q" },
        ]);

        var root = new RootCommand("Placeholder text in a gentle painter's voice.") { painting, phrases };
        Ask(root, "/lipsum", copy, quiet, [
            new("phrases", "How many phrases; 100 if absent.", "0 to 10000"),
            new("newline", "How many of them make a paragraph; 0, all of them, if absent.", "0 to 10000"),
            new("maxchars", "At most so many characters, in whole phrases.", "1 to 1000000"),
            format,
            new("start", "Begin with the phrase that everybody knows.", "true", "false") { Bare = "true" },
            seed,
        ]);
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(new Dictionary<Command, string>
        {
            [root] = TextExamples,
            [painting] = PaintingExamples,
            [phrases] = PhrasesExamples,
        });
        return root;
    }

    private static void Ask(
        Command command, string path, Option<bool> copy, Option<bool>? quiet, IReadOnlyList<QueryOption> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.Options.Add(copy);
        if (quiet is not null)
        {
            command.Options.Add(quiet);
        }

        command.Action = new Question(path, options, copy, quiet);
    }

    // One sentence that names what is allowed.
    private static string Explain(ParseResult result) => result switch
    {
        { UnmatchedTokens: [var token, ..] } => $"{token} came; allowed: {string.Join(", ", Names(result.CommandResult.Command))}.",
        { Errors: [{ SymbolResult: OptionResult { Tokens: [], Option: QueryOption option } }, ..] } =>
            $"{option.Name} came without a value; allowed: {option.HelpName}.",
        _ => result.Errors[0].Message,
    };

    private static IEnumerable<string> Names(Command command) =>
        command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(it => it.Name));
}
