using System.Buffers;
using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>How long does a painting take, of every kind of place, and what does it allocate?</summary>
[MemoryDiagnoser]
public class PaintingBenchmarks
{
    private const int Paintings = 50;
    private readonly string[] seeds = [.. Enumerable.Range(0, Paintings).Select(number => $"bench {number}")];

    [Benchmark(Baseline = true, OperationsPerInvoke = Paintings)]
    public void Rented()
    {
        foreach (var seed in seeds)
        {
            ArrayPool<byte>.Shared.Return(Landscape.Rent(seed, 640, 360).Array!);
        }
    }

    [Benchmark(OperationsPerInvoke = Paintings)]
    public int Described() => seeds.Sum(seed => Landscape.Describe(seed).Length);
}
