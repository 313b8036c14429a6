using System.Buffers;
using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What do shapes and formats cost?</summary>
[MemoryDiagnoser]
public class ShapeBenchmarks
{
    private readonly TextGenerator generator = new(Corpus.Embedded);

    [ParamsAllValues]
    public TextShape Shape { get; set; }

    [ParamsAllValues]
    public TextFormat Format { get; set; }

    [Benchmark]
    public void OfAHundredPhrases()
    {
        var options = new TextOptions { Phrases = 100, Shape = Shape, Format = Format };
        ArrayPool<byte>.Shared.Return(generator.Rent("happy", options, out int _).Array!);
    }
}
