using System.Text;
using System.Text.Json;

namespace BobRossLipsum.Tests.Support;

/// <summary>A reply as it came over the wire.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Fields">The header fields; the members of a list are parted by a comma and a space, as no two hosts agree.</param>
/// <param name="Body">The body.</param>
public sealed record LiveReply(int Status, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Body)
{
    private static readonly string[] lists =
        ["Access-Control-Allow-Methods", "Access-Control-Expose-Headers", "Allow", "Cache-Control", "Vary"];

    public string Text => Encoding.UTF8.GetString(Body.Span);

    public JsonElement Json => JsonElement.Parse(Body.Span);

    /// <summary>The header field, or null where there is none.</summary>
    public string? this[string name] => Fields.GetValueOrDefault(name);

    /// <summary>Reads what came.</summary>
    public static async Task<LiveReply> ReadAsync(HttpResponseMessage message)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var body = await message.Content.ReadAsByteArrayAsync();
        foreach (var (name, values) in message.Headers.NonValidated.Concat(message.Content.Headers.NonValidated))
        {
            var value = string.Join(", ", values);
            fields.Add(name, lists.Contains(name, StringComparer.OrdinalIgnoreCase)
                ? string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries))
                : value);
        }

        return new LiveReply((int)message.StatusCode, fields, body);
    }
}
