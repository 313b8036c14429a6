using System.CommandLine;
using System.CommandLine.Completions;

namespace BobRossLipsum.Tool;

/// <summary>
/// An option that becomes a parameter of a query. Which values are valid, and what to say of others, is the handler's to know.
/// </summary>
internal sealed class QueryOption : Option<string>
{
    /// <summary>Makes an option whose values are described.</summary>
    /// <param name="name">The name of the option and of the parameter.</param>
    /// <param name="description">What it means.</param>
    /// <param name="values">Describes its values.</param>
    public QueryOption(string name, string description, string values)
        : base("--" + name)
    {
        Parameter = name;
        Description = description;
        HelpName = values;
    }

    /// <summary>Makes an option whose values are words.</summary>
    /// <param name="name">The name of the option and of the parameter.</param>
    /// <param name="description">What it means.</param>
    /// <param name="words">Its values.</param>
    public QueryOption(string name, string description, params string[] words)
        : this(name, description, string.Join('|', words)) =>
        CompletionSources.Add(_ => words.Select(word => new CompletionItem(word)));

    /// <summary>The name of the parameter, where it is another than that of the option.</summary>
    public string Parameter { get; init; }

    /// <summary>What the option means without a value; null where it wants one.</summary>
    public string? Bare
    {
        get;
        init
        {
            field = value;
            Arity = ArgumentArity.ZeroOrOne;
        }
    }

    /// <summary>Returns the value on a command line; null where the option is absent.</summary>
    public string? ValueIn(ParseResult line) => line.GetResult(this) is null ? null : line.GetValue(this) ?? Bare;
}
