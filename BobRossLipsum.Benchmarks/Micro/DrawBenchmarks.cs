using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does it cost that no phrase comes back before its turn?</summary>
[MemoryDiagnoser]
public class DrawBenchmarks
{
    private readonly ushort[] ids = new ushort[1000];

    [Benchmark(Baseline = true)]
    public void WithReplacement()
    {
        var random = new SplitMix64(Seed.Hash("happy"));
        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = (ushort)random.NextBelow((uint)Corpus.Embedded.Count);
        }
    }

    [Benchmark]
    public void FromTheBag() => PhraseBag.Draw(new SplitMix64(Seed.Hash("happy")), Corpus.Embedded.Ids, openingId: null, ids);
}
