using System.Text.Json;

namespace BobRossLipsum.Tests.Infrastructure;

internal static class JsonElementExtensions
{
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.TryGetProperty(name, out var value)
                ? value
                : throw new KeyNotFoundException($"no '{name}' in {element.GetRawText()}");
        }

        return element;
    }

    public static string Text(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetString()!;

    public static int Number(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetInt32();

    public static bool Flag(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetBoolean();

    /// <summary>The names of all properties that are not null, in alphabetical order.</summary>
    public static string[] Names(this JsonElement element, params ReadOnlySpan<string> path) =>
        [.. element.At(path).EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null)
            .Select(property => property.Name).Order(StringComparer.Ordinal)];

    public static string[] Texts(this JsonElement element, params ReadOnlySpan<string> path) =>
        [.. element.At(path).EnumerateArray().Select(item => item.GetString()!)];
}
