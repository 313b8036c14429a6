using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Tests.Support;


namespace BobRossLipsum.Tests.EndToEnd;

/// <summary>A seeded reply does not depend on which process gives it.</summary>
public sealed class TwoProcessesTests
{
    private const int Queries = 300;

    private static readonly string[] formats = ["text", "json", "html"];
    private static readonly string[] endings = ["", " \u00e4", "\U0001F332"];

    [LocalFact]
    public async Task Two_processes_give_the_same_bytes()
    {
        await using var first = await LocalProcess.StartAsync();
        await using var second = await LocalProcess.StartAsync();
        Assert.NotEqual(first.Address, second.Address);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };

        await Parallel.ForEachAsync(Targets(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (target, _) =>
        {
            var one = await LiveSite.SendAsync(client, first.Address, "GET", target);
            var other = await LiveSite.SendAsync(client, second.Address, "GET", target);
            Assert.Equal(200, one.Status);
            Assert.True(one.Body.Span.SequenceEqual(other.Body.Span), target);
            Assert.Equal(one.Fields.Where(field => field.Key != "Date"), other.Fields.Where(field => field.Key != "Date"));
        });
    }

    private static IEnumerable<string> Targets()
    {
        var random = new SplitMix64(7);
        for (var query = 0; query < Queries; query++)
        {
            // Small numbers are as likely as large ones, so that most texts are short and some are not.
            var phrases = random.NextBelow(1u << (int)random.NextBelow(14));
            var newline = random.NextBelow(1u << (int)random.NextBelow(5));
            var seed = Uri.EscapeDataString($"{random.Next():x}{endings[random.NextBelow(3)]}");
            var more = random.NextBelow(4) switch
            {
                0 => "&start=true",
                1 => $"&maxchars={1 + random.NextBelow(5000)}",
                _ => "",
            };
            foreach (var format in formats)
            {
                yield return $"/lipsum?phrases={phrases}&newline={newline}&seed={seed}&format={format}{more}";
            }

            if (query % 10 == 0)
            {
                yield return $"/painting.svg?seed={seed}&width={16 + random.NextBelow(4081)}&height={16 + random.NextBelow(4081)}";
            }
        }
    }
}
