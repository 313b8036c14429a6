using BenchmarkDotNet.Attributes;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Benchmarks.Micro;

/// <summary>What does the page cost beyond the text that is in it?</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly LipsumHandler handler = new();
    private readonly LipsumRequest text = LipsumRequest.FromTarget("GET", "/lipsum?phrases=25&newline=5&seed=happy&format=html");
    private readonly LipsumRequest page = LipsumRequest.FromTarget("GET", "/?phrases=25&newline=5&seed=happy");

    [Benchmark(Baseline = true)]
    public void TextAlone() => handler.Handle(text).Dispose();

    [Benchmark]
    public void Page() => handler.Handle(page).Dispose();
}
