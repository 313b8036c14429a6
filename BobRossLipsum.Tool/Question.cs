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
/// <param name="options">What the query is made of.</param>
/// <param name="copy">Whether the answer goes to the clipboard.</param>
/// <param name="quiet">Whether the seed of an unseeded answer is kept back; null where an answer has none.</param>
internal sealed class Question(string path, IReadOnlyList<QueryOption> options, Option<bool> copy, Option<bool>? quiet)
    : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var terminal = (Terminal)parseResult.InvocationConfiguration;
        using var reply = new LipsumHandler().Handle(new LipsumRequest("GET", path, QueryOf(parseResult)));
        var flaw = reply.Status == 200 ? Deliver(reply, parseResult.GetValue(copy), terminal) : DetailOf(reply);
        if (flaw is not null)
        {
            terminal.Error.WriteLine(flaw);
            return 1;
        }

        if (quiet is not null && !parseResult.GetValue(quiet) && IsUnseeded(parseResult))
        {
            terminal.Error.WriteLine($"--seed {reply.Headers.First(header => header.Key == "Lipsum-Seed").Value}");
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

    private string QueryOf(ParseResult line)
    {
        var query = new StringBuilder();
        foreach (var option in options)
        {
            if (option.ValueIn(line) is { } value)
            {
                query.Append('&').Append(option.Parameter).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        return query.ToString();
    }

    private bool IsUnseeded(ParseResult line) => options.Any(option => option.Parameter == "seed" && option.ValueIn(line) is null or "");
}
