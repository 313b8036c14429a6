using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tool;

/// <summary>
/// Asks the handler what a client would ask it over HTTP, so that a command line means what a query means: the same bytes, the
/// same bounds, the same words about what is wrong.
/// </summary>
/// <param name="path">The path to ask at.</param>
/// <param name="parameters">What the query is made of.</param>
/// <param name="copy">Whether the answer goes to the clipboard.</param>
internal sealed class Question(string path, IReadOnlyList<QueryOption> parameters, Option<bool> copy) : SynchronousCommandLineAction
{
    /// <summary>Whose words; null where there are none in the answer.</summary>
    public Option<FileInfo>? Corpus { get; init; }

    /// <summary>Whether the seed of an unseeded answer is kept back; null where an answer has none.</summary>
    public Option<bool>? Quiet { get; init; }

    /// <summary>What is asked where nothing in particular is, a parameter and its value; null for the handler's defaults.</summary>
    public (string Parameter, string Value)? Alone { get; init; }

    /// <summary>All that can be said with it.</summary>
    public IEnumerable<Option> Options => parameters.Concat(new Option?[] { Corpus, copy, Quiet }.OfType<Option>());

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var terminal = (Terminal)parseResult.InvocationConfiguration;
        using var reply = HandlerFor(parseResult).Handle(new LipsumRequest("GET", path, QueryOf(parseResult)));
        var flaw = reply.Status == 200 ? Deliver(reply, parseResult.GetValue(copy), terminal) : DetailOf(reply);
        if (flaw is not null)
        {
            terminal.Error.WriteLine(flaw);
            return 1;
        }

        if (Quiet is not null && !parseResult.GetValue(Quiet) && IsUnseeded(parseResult))
        {
            var seed = reply.Headers.First(header => header.Key == "Lipsum-Seed").Value;
            terminal.Error.WriteLine(AloneIn(parseResult) is var (name, value) ? $"--{name} {value} --seed {seed}" : $"--seed {seed}");
        }

        return 0;
    }

    // Returns what went wrong, or null.
    private static string? Deliver(LipsumReply reply, bool toClipboard, Terminal terminal)
    {
        if (toClipboard)
        {
            return Clipboard.Put(reply.Body.Span);
        }

        using var output = terminal.OpenOutput();
        output.Write(reply.Body.Span);
        return null;
    }

    // A problem document says in one sentence what is wrong.
    private static string DetailOf(LipsumReply reply)
    {
        using var problem = JsonDocument.Parse(reply.Body);
        return problem.RootElement.GetProperty("detail").GetString()!;
    }

    private LipsumHandler HandlerFor(ParseResult line) => Corpus is not null && line.GetValue(Corpus) is { } file
        ? new LipsumHandler(Core.Text.Corpus.FromFile(file.FullName))
        : new LipsumHandler();

    private (string Parameter, string Value)? AloneIn(ParseResult line) =>
        parameters.All(parameter => parameter.ValueIn(line) is null) ? Alone : null;

    private string QueryOf(ParseResult line)
    {
        if (AloneIn(line) is var (name, usual))
        {
            return $"{name}={usual}";
        }

        var query = new StringBuilder();
        foreach (var parameter in parameters)
        {
            if (parameter.ValueIn(line) is { } value)
            {
                query.Append('&').Append(parameter.Parameter).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        return query.ToString();
    }

    private bool IsUnseeded(ParseResult line) =>
        parameters.Any(parameter => parameter.Parameter == "seed" && parameter.ValueIn(line) is null or "");
}
