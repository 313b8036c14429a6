using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tool;

/// <summary>Runs a command line to its end.</summary>
internal static class CommandLine
{
    /// <summary>Runs it.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>The exit code: 0, or 1 with one sentence on standard error.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        terminal.EnableDefaultExceptionHandler = false;

        // A seed may well begin with an at sign, which would otherwise name a file of arguments.
        var line = Commands.Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (line.Action is not ParseErrorAction)
            {
                return line.Invoke(terminal);
            }

            terminal.Error.WriteLine(Explain(line));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CorpusFormatException)
        {
            terminal.Error.WriteLine(exception.Message);
        }

        return 1;
    }

    // One sentence that names what is allowed.
    private static string Explain(ParseResult line) => line switch
    {
        { UnmatchedTokens: [var token, ..] } => $"{token} came; allowed: {string.Join(", ", Names(line.CommandResult.Command))}.",
        { Errors: [{ SymbolResult: OptionResult { Tokens: [], Option: var option } }, ..] } =>
            $"{option.Name} came without a value; allowed: {option.HelpName}.",
        _ => line.Errors[0].Message,
    };

    private static IEnumerable<string> Names(Command command) =>
        command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(it => it.Name));
}
