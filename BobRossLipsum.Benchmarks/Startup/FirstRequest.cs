using System.Diagnostics;
using System.Globalization;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Benchmarks.Startup;

/// <summary>Times, in a fresh process, what a host waits for before its first answer: the handler, and the first request.</summary>
internal static class FirstRequest
{
    /// <summary>Says the milliseconds for making the handler, for the first request and for the second one.</summary>
    public static void Run()
    {
        var request = LipsumRequest.FromTarget("GET", "/lipsum", "*/*");
        var start = Stopwatch.GetTimestamp();
        var handler = new LipsumHandler();
        var made = Stopwatch.GetTimestamp();
        handler.Handle(request).Dispose();
        var first = Stopwatch.GetTimestamp();
        handler.Handle(request).Dispose();
        var second = Stopwatch.GetTimestamp();
        Say(start, made, first, second);
    }

    /// <summary>Says as much without having done anything.</summary>
    public static void RunEmpty()
    {
        var now = Stopwatch.GetTimestamp();
        Say(now, now, now, now);
    }

    private static void Say(long start, long made, long first, long second) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{Milliseconds(start, made)} {Milliseconds(made, first)} {Milliseconds(first, second)}"));

    private static double Milliseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
