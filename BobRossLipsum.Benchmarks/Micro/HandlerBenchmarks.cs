using System.Buffers;
using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does a request cost beyond its text?</summary>
[MemoryDiagnoser]
public class HandlerBenchmarks
{
    private static readonly TextOptions options = new();

    private readonly LipsumHandler handler = new();
    private readonly TextGenerator generator = new(Corpus.Embedded);
    private readonly LipsumRequest fresh = LipsumRequest.FromTarget("GET", "/lipsum", "*/*");
    private readonly LipsumRequest seeded = LipsumRequest.FromTarget("GET", "/lipsum?seed=happy", "*/*");
    private readonly LipsumRequest known = LipsumRequest.FromTarget("GET", "/lipsum?seed=happy", "*/*", "*");

    [Benchmark(Baseline = true)]
    public void TextAlone() => ArrayPool<byte>.Shared.Return(generator.Rent("happy", options, out int _).Array!);

    [Benchmark]
    public void Default() => handler.Handle(fresh).Dispose();

    [Benchmark]
    public void Seeded() => handler.Handle(seeded).Dispose();

    [Benchmark]
    public void NotModified() => handler.Handle(known).Dispose();
}
