using System.Globalization;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How the memory of a server stands, in bytes where not said otherwise.</summary>
/// <param name="WorkingSet">What the process holds of the machine's memory.</param>
/// <param name="Heap">The managed heap.</param>
/// <param name="LargeObjects">The large-object heap after the last collection.</param>
/// <param name="Collections">How many full collections there have been.</param>
/// <param name="Allocated">All that was ever allocated on the managed heap.</param>
internal sealed record MemoryState(long WorkingSet, long Heap, long LargeObjects, long Collections, long Allocated)
{
    /// <summary>Reads what <see cref="Serving"/> says.</summary>
    public static MemoryState Parse(string line)
    {
        var numbers = line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new MemoryState(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
