using System.Text.Json;
using BobRossLipsum.Core.Http.Documents;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Messages;

/// <summary>The problems there are: one kind a row, each explained at its own path.</summary>
internal static class Problems
{
    /// <summary>The path below which the kinds are explained.</summary>
    public const string Path = "/problems/";

    private static readonly Kind invalidParameter = new("invalid-parameter", 400, "A parameter cannot be used",
        "A query parameter came with a value that is not allowed. The member \"errors\" lists every such parameter with "
        + "what came and what is allowed; nothing was guessed or corrected. Don't worry, it's easy to mend. Then ask again.");

    private static readonly Kind notFound = new("not-found", 404, "There is nothing here",
        "This path wanders off into the woods. Let's try another: all there are, with their parameters, are described at "
        + "/openapi.json.");

    private static readonly Kind methodNotAllowed = new("method-not-allowed", 405, "This method is not allowed here",
        "You can look at everything here and paint over nothing: GET and HEAD read, OPTIONS asks what is allowed, as the "
        + "header Allow says.");

    private static readonly Kind notAcceptable = new("not-acceptable", 406, "No format of this is acceptable",
        "The header Accept ruled out every media type that this path can answer with, and that's all right. Leave the header "
        + "out, let it name one of those types, or choose by the parameter \"format\", which comes before the header.");

    private static readonly Kind uriTooLong = new("uri-too-long", 414, "The address is too long",
        "No address that means something here comes near the limit. Let's use a smaller canvas: leave out the parameters "
        + "that are not described at /openapi.json.");

    private static readonly Kind internalError = new("internal-error", 500, "Something went wrong on our side",
        "A mistake, and ours, not yours. The request may be sent again; if the reply is the same, please report it with the "
        + "address.");

    private static readonly Kind[] kinds =
        [invalidParameter, notFound, methodNotAllowed, notAcceptable, uriTooLong, internalError];

    /// <summary>The names of all kinds, each the last segment of its path.</summary>
    public static IEnumerable<string> Names => kinds.Select(kind => kind.Name);

    /// <summary>Returns the explanation of a kind, or null where there is no such kind.</summary>
    public static string? Explain(string name) =>
        Array.Find(kinds, kind => kind.Name == name) is { } kind
            ? $"{kind.Title} ({kind.Status})\n\n{kind.Explanation}\n"
            : null;

    public static LipsumReply InvalidParameters(IReadOnlyList<ParameterError> errors) =>
        Reply(invalidParameter, string.Join(' ', errors.Select(
            error => $"{error.Parameter} came as '{error.Value}'; allowed: {error.Allowed}.")), errors);

    public static LipsumReply NotFound(string detail) => Reply(notFound, detail);

    public static LipsumReply MethodNotAllowed(string method, string allow) =>
        Reply(methodNotAllowed, $"{Excerpt.Of(method)} came; allowed: {allow}.")
            .Exposing("Allow")
            .With("Allow", allow);

    public static LipsumReply NotAcceptable(string? accept, IReadOnlyList<string> mediaTypes, Parameter format) =>
        Reply(notAcceptable, $"Accept came as '{Excerpt.Of(accept ?? "")}'; available: "
            + $"{string.Join(", ", [.. mediaTypes, .. format.Words.Select(word => $"format={word}")])}.")
            .With("Vary", "Accept");

    public static LipsumReply UriTooLong(int length, int limit) =>
        Reply(uriTooLong, $"Path and query have {length} characters; allowed: {limit}.");

    /// <summary>The reply to a request that could not be answered.</summary>
    /// <param name="instance">Names this one failure, here and in the host's log.</param>
    public static LipsumReply InternalError(string instance) =>
        Reply(internalError, "The request could not be answered; \"instance\" finds it in the log.", instance: instance);

    private static LipsumReply Reply(
        Kind kind, string detail, IReadOnlyList<ParameterError>? errors = null, string? instance = null)
    {
        var problem = new Problem(Path + kind.Name, kind.Title, kind.Status, detail, instance, errors);
        return new LipsumReply(kind.Status)
            .With("Cache-Control", CacheControl.NoStore)
            .WithBody(MediaTypes.Problem, JsonSerializer.SerializeToUtf8Bytes(problem, Json.Documents.Problem));
    }

    private sealed record Kind(string Name, int Status, string Title, string Explanation);
}
