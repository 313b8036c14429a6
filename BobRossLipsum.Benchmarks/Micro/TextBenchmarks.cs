using System.Buffers;
using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does making a text cost beyond copying one?</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly TextGenerator generator = new(Corpus.Embedded);
    private readonly byte[] source = new byte[1 << 20];
    private readonly byte[] destination = new byte[1 << 20];
    private TextOptions options = new();
    private TextOptions inParagraphs = new();
    private int length;

    [Params(100, 10000)]
    public int Phrases { get; set; }

    [GlobalSetup]
    public void Measure()
    {
        options = new TextOptions { Phrases = Phrases };
        inParagraphs = options with { Newline = 5 };
        length = generator.GenerateUtf8("happy", options).Length;
    }

    [Benchmark(Baseline = true)]
    public void Copy() => source.AsSpan(0, length).CopyTo(destination);

    [Benchmark]
    public void Generate() => ArrayPool<byte>.Shared.Return(generator.Rent("happy", options, out int _).Array!);

    [Benchmark]
    public void GenerateInParagraphsOfFive() => ArrayPool<byte>.Shared.Return(generator.Rent("happy", inParagraphs, out int _).Array!);
}
