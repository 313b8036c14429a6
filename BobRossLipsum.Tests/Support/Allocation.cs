namespace BobRossLipsum.Tests.Support;

/// <summary>What an action allocates, whoever else takes from the pools meanwhile.</summary>
internal static class Allocation
{
    // Enough to use up what a pool happens to have, where nothing comes back.
    private const int Times = 101;

    /// <summary>Returns how many bytes it is each time. A pool that has no array left allocates one, and one that has too many gives
    /// them up where memory is short, and some is allocated only once: so the median counts.</summary>
    public static long EachTime(Action action)
    {
        var allocated = new long[Times];
        for (var time = 0; time < Times; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            allocated[time] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return allocated.Order().ElementAt(Times / 2);
    }
}
