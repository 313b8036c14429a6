using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http;

/// <summary>What is lent from the shared pool goes back to it, so that a long reply costs no more memory than a short one.</summary>
public sealed class PooledMemoryTests
{
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

        var bytes = Allocation.EachTime(() =>
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

        var bytes = Allocation.EachTime(() => Assert.True(PercentEncoding.TryDecode(encoded, out _)));

        Assert.InRange(bytes, 10_000, 11_000);
    }
}
