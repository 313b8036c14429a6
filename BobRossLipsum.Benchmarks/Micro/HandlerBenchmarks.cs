using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does a request cost beyond its text?</summary>
[MemoryDiagnoser]
public class HandlerBenchmarks
{
    private readonly LipsumHandler handler = new();
    private readonly LipsumRequest fresh = LipsumRequest.FromTarget("GET", "/lipsum", "*/*");
    private readonly LipsumRequest seeded = LipsumRequest.FromTarget("GET", "/lipsum?seed=happy", "*/*");
    private readonly LipsumRequest known = LipsumRequest.FromTarget("GET", "/lipsum?seed=happy", "*/*", "*");
    private readonly ushort[] ids = new ushort[100];
    private readonly byte[] destination = new byte[20_000];

    [Benchmark(Baseline = true)]
    public void TextAlone()
    {
        PhraseBag.Draw("happy", famousFirst: false, ids);
        TextLayout.Write(ids, newline: 0, destination);
    }

    [Benchmark]
    public void Default() => handler.Handle(fresh).Dispose();

    [Benchmark]
    public void Seeded() => handler.Handle(seeded).Dispose();

    [Benchmark]
    public void NotModified() => handler.Handle(known).Dispose();
}
