using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does making a text cost beyond copying one?</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly byte[] source = new byte[1 << 20];
    private readonly byte[] destination = new byte[1 << 20];
    private ushort[] ids = [];
    private int length;

    [Params(100, 10000)]
    public int Phrases { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        ids = new ushort[Phrases];
        PhraseBag.Draw("happy", famousFirst: false, ids);
        length = TextLayout.Measure(ids, newline: 0);
    }

    [Benchmark(Baseline = true)]
    public void Copy() => source.AsSpan(0, length).CopyTo(destination);

    [Benchmark]
    public void Generate()
    {
        PhraseBag.Draw("happy", famousFirst: false, ids);
        TextLayout.Write(ids, newline: 0, destination);
    }
}
