using System.Diagnostics;

namespace BobRossLipsum.Benchmarks;

/// <summary>
/// Compares works by running them in turn, over and over, in slices so short that whatever else the machine does falls on
/// all of them alike. Ratios are taken within a round and only then is the median taken.
/// </summary>
internal static class Paired
{
    private const int Rounds = 300;
    private static readonly TimeSpan slice = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan warmUp = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs works side by side.</summary>
    /// <param name="works">Each with its name.</param>
    public static Comparison[] Compare(params (string Name, Action Work)[] works)
    {
        var repetitions = works.Select(work => WarmUp(work.Work)).ToArray();
        var times = works.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var place = 0; place < works.Length; place++)
            {
                // Every other round goes backwards, so that none always runs in another's wake.
                var at = round % 2 == 0 ? place : works.Length - 1 - place;
                times[at][round] = Time(works[at].Work, repetitions[at]);
            }
        }

        return [.. works.Select((work, at) => new Comparison(work.Name, times[at], Allocated(work.Work)))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // Pauses let the runtime put its best code in place. Returns how many runs fill a slice.
    private static int WarmUp(Action work)
    {
        var runs = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < warmUp; runs++)
        {
            work();
            if (runs % 50 == 49)
            {
                Thread.Sleep(10);
            }
        }

        var once = Time(work, 3);
        return Math.Max(1, (int)(slice.TotalNanoseconds / once));
    }

    private static double Time(Action work, int repetitions)
    {
        var start = Stopwatch.GetTimestamp();
        for (var run = 0; run < repetitions; run++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repetitions;
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
