using System.Text;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>What can be put into every store.</summary>
internal static class TestStores
{
    /// <summary>Puts a file of lines there.</summary>
    public static Task PutAsync(this ITestStore store, string name, params IEnumerable<string> lines) =>
        store.PutAsync(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
}
