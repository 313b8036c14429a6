using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BobRossLipsum.Tool;

/// <summary>The library's help, and examples below it.</summary>
/// <param name="examples">The examples of each command.</param>
internal sealed class HelpWithExamples(IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(examples[parseResult.CommandResult.Command]);
        return 0;
    }
}
