using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

public sealed class TextEndpointTests
{
    [Fact]
    public void Fresh_seed_is_drawn_for_each_text_that_came_without_one()
    {
        var seeds = new Queue<string>(["first", "second"]);
        var handler = new LipsumHandler(seeds.Dequeue);

        foreach (var seed in (string[])["first", "second"])
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", "/lipsum?phrases=3"));
            using var seeded = handler.Handle(LipsumRequest.FromTarget("GET", "/lipsum?phrases=3&seed=" + seed));

            Assert.Equal(seed, reply.Headers.Single(header => header.Key == "Lipsum-Seed").Value);
            Assert.Equal(seeded.Body.ToArray(), reply.Body.ToArray());
        }
    }
}
