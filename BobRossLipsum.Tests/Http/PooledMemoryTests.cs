using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Tests.Http;

/// <summary>What is lent from the shared pool goes back to it, so that a long reply costs no more memory than a short one.</summary>
public sealed class PooledMemoryTests
{
    // Enough to use up what the pool happens to have, where nothing comes back.
    private const int Times = 20;

    // What is allocated only once, or by a pool that others took from meanwhile, does not count.
    private const int Rounds = 3;

    [Theory]
    [InlineData("/lipsum?seed=happy&phrases=2000")]
    [InlineData("/lipsum?seed=happy&phrases=2000&shape=article&format=html")]
    [InlineData("/?seed=happy&phrases=2000")]
    [InlineData("/?seed=happy&phrases=2000&newline=1&format=json")]
    [InlineData("/?phrases=2000&words=x")]
    [InlineData("/painting.svg?seed=happy")]
    public void Long_reply_that_is_disposed_of_leaves_nothing_of_its_length_behind(string target)
    {
        var handler = new LipsumHandler();
        var length = 0;

        var bytes = AllocatedEachTime(() =>
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
            length = reply.Body.Length;
        });

        Assert.InRange(length, 10_000, int.MaxValue);
        Assert.InRange(bytes, 0, length / 2);
    }

    [Fact]
    public void Decoded_text_takes_the_memory_of_a_string_and_no_more()
    {
        var encoded = string.Concat(Enumerable.Repeat("%61", 5000));

        var bytes = AllocatedEachTime(() => Assert.True(PercentEncoding.TryDecode(encoded, out _)));

        Assert.InRange(bytes, 10_000, 11_000);
    }

    private static long AllocatedEachTime(Action action)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var time = 0; time < Times; time++)
            {
                action();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / Times;
    }
}
