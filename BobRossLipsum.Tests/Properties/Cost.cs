using System.Diagnostics;
using System.Globalization;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What a reply may cost at the most: memory by what comes and goes, and a time that even the longest text is far from.</summary>
internal static class Cost
{
    // Memory that is taken from a pool is allocated where the pool has none left, and much is allocated only once; so the least of
    // several times counts. That goes for the time of a machine that is busy with something else, too.
    private const int Times = 10;
    private const int FixedBytes = 100_000;
    private const int BytesForEach = 8;

    private static readonly TimeSpan longest = TimeSpan.FromMilliseconds(500);

    /// <summary>Answers, and fails where that costs too much every time.</summary>
    public static LipsumReply Measured(Func<LipsumReply> answer, LipsumRequest request)
    {
        var came = request.Path.Length + request.Query.Length + (request.Accept ?? "").Length + (request.IfNoneMatch ?? "").Length;
        var (leastBytes, leastTime) = (long.MaxValue, TimeSpan.MaxValue);
        for (var time = 1; ; time++)
        {
            var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            var reply = answer();
            leastBytes = Math.Min(leastBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
            leastTime = TimeSpan.FromTicks(Math.Min(leastTime.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
            var most = FixedBytes + (BytesForEach * (came + LengthOf(reply)));
            if (leastBytes <= most && leastTime <= longest)
            {
                return reply;
            }

            Assert.True(time < Times, $"{leastBytes} bytes, {most} allowed; {leastTime}, {longest} allowed");
            reply.Dispose();
        }
    }

    // HEAD has made a body, too.
    private static int LengthOf(LipsumReply reply) => reply.Headers.Where(header => header.Key == "Content-Length")
        .Select(header => int.Parse(header.Value, CultureInfo.InvariantCulture)).SingleOrDefault();
}
