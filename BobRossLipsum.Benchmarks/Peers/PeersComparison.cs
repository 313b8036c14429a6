using System.Buffers;
using System.Globalization;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;
using Bogus;

namespace BobRossLipsum.Benchmarks.Peers;

/// <summary>How the generator compares with copying, and with what one would use instead.</summary>
internal static class PeersComparison
{
    private static readonly string[] seeds = [.. Enumerable.Range(0, 64).Select(seed => seed.ToString(CultureInfo.InvariantCulture))];
    private static readonly TextGenerator generator = new(Corpus.Embedded);
    private static readonly TextOptions small = new() { Phrases = 100 };
    private static readonly TextOptions large = new() { Phrases = 10000 };
    private static readonly byte[] buffer = new byte[1 << 20];

    private static int run;

    public static void Run()
    {
        var results = Results.Begin("peers", "The generator beside its peers");
        results.Text("Medians of rounds in which all of a table ran in turn; ratios are medians of the ratios within a round. "
            + "Each run has another seed, so that no branch can be learnt by heart. The generator is measured as a request takes it, "
            + "in a body lent from a pool.");

        var rust = RustOriginal.TryBuild(out var whyNoRust);
        if (rust is null)
        {
            results.Text($"Not compared: the original's algorithm in native Rust. {whyNoRust}");
        }

        var tenThousand = Compare(results, 10000, rust);
        var hundred = Compare(results, 100, rust);
        var handler = CompareHandler(results);

        results.Text("## Targets");
        results.Table(["Target", "Asked", "Here", ""],
        [
            Target("10,000 phrases over a copy in one piece", "at most 3.0",
                tenThousand["the generator"].Over(tenThousand["copy in one piece"]), 2, ratio => ratio <= 3.0),
            Target("10,000 phrases, times faster than straightforward C#", "at least 12",
                tenThousand["straightforward C#"].Over(tenThousand["the generator"]), 1, ratio => ratio >= 12),
            .. rust is null ? Enumerable.Empty<string[]>()
                : [Target(
                    "10,000 phrases, times faster than the original's algorithm in Rust", "at least 2.5",
                    tenThousand["the original in Rust"].Over(tenThousand["the generator"]), 1, ratio => ratio >= 2.5)],
            Target("100 phrases, ns", "at most 700", hundred["the generator"].Nanoseconds, 0, time => time <= 700),
            Target("100 phrases, bytes allocated", "0", hundred["the generator"].Allocated, 0, bytes => bytes == 0),
            Target("A default request through the handler, ns", "under 10,000", handler.Nanoseconds, 0, time => time < 10000),
            Target("A default request, bytes allocated besides the body", "at most 2,000", handler.Allocated, 0, bytes => bytes <= 2000),
        ]);
        results.Save();
    }

    private static Dictionary<string, Comparison> Compare(Results results, int count, RustOriginal.Make? rust)
    {
        var phrases = Enumerable.Range(0, Corpus.Embedded.Count).Select(id => Corpus.Embedded[id]).ToArray();
        var straightforward = new Straightforward(phrases);
        var original = new Original(phrases);
        var lorem = new Faker().Lorem;
        var length = (int)seeds.Average(_ => Generate(count));
        var source = buffer.ToArray();

        List<(string, Action)> works =
        [
            ("copy in one piece", () => source.AsSpan(0, length).CopyTo(buffer)),
            ("the generator", () => Generate(count)),
            ("straightforward C#", () => straightforward.Make(count, 0)),
            ("the original in C#", () => original.Make(count, 0)),
            ("Bogus' Lorem", () => System.Text.Encoding.UTF8.GetBytes(lorem.Sentences(count, " "))),
        ];
        if (rust is not null)
        {
            works.Insert(2, ("the original in Rust", () => rust((nuint)count, 0, (ulong)run++)));
        }

        var compared = Paired.Compare([.. works]);
        results.Text($"## {Results.Number(count)} phrases ({Results.Number(length)} bytes)");
        results.Table(
            ["", "ns", "ns a phrase", "over the copy", "over the generator", "allocated, bytes"],
            compared.Select(it => (string[])
            [
                it.Name, Results.Number(it.Nanoseconds), Results.Number(it.Nanoseconds / count, 2),
                Results.Number(it.Over(compared[0]), 2), Results.Number(it.Over(compared[1]), 2), Results.Number(it.Allocated),
            ]));
        return compared.ToDictionary(it => it.Name);
    }

    private static Comparison CompareHandler(Results results)
    {
        var handler = new LipsumHandler();
        (string Name, LipsumRequest Request)[] requests =
        [
            ("`/lipsum`", LipsumRequest.FromTarget("GET", "/lipsum", "*/*")),
            ("`/lipsum?seed=happy`", LipsumRequest.FromTarget("GET", "/lipsum?seed=happy", "*/*")),
            ("`/lipsum?phrases=10000`", LipsumRequest.FromTarget("GET", "/lipsum?phrases=10000", "*/*")),
            ("`/lipsum?format=json`", LipsumRequest.FromTarget("GET", "/lipsum?format=json", "*/*")),
            ("`/lipsum?phrases=-1`", LipsumRequest.FromTarget("GET", "/lipsum?phrases=-1", "*/*")),
            ("`/`", LipsumRequest.FromTarget("GET", "/", "text/html")),
        ];
        var compared = Paired.Compare([.. requests.Select(it => (it.Name, (Action)(() => handler.Handle(it.Request).Dispose())))]);
        results.Text("## Whole requests through the handler, without a host");
        results.Text("Bodies of text are lent from a pool and so are not among the bytes allocated; others are.");
        results.Table(["", "ns", "allocated, bytes"], compared.Select(it => (string[])
            [it.Name, Results.Number(it.Nanoseconds), Results.Number(it.Allocated)]));
        return compared[0];
    }

    private static string[] Target(string name, string asked, double value, int decimals, Func<double, bool> isMet) =>
        [name, asked, Results.Number(value, decimals), Results.Verdict(isMet(value))];

    private static int Generate(int count)
    {
        var text = generator.Rent(seeds[run++ % seeds.Length], count == 100 ? small : large, out int _);
        ArrayPool<byte>.Shared.Return(text.Array!);
        return text.Count;
    }
}
