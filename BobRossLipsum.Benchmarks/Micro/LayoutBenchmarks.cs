using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What do paragraphs cost?</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private readonly ushort[] ids = new ushort[1000];
    private readonly byte[] destination = new byte[100_000];

    [GlobalSetup]
    public void Draw() => PhraseBag.Draw("happy", famousFirst: false, ids);

    [Benchmark(Baseline = true)]
    public void OneParagraph() => TextLayout.Write(ids, newline: 0, destination);

    [Benchmark]
    public void ParagraphsOfFive() => TextLayout.Write(ids, newline: 5, destination);

    [Benchmark]
    public void ParagraphsOfOne() => TextLayout.Write(ids, newline: 1, destination);
}
